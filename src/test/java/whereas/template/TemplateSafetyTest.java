package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSafetyTest {
    private static final Map<String, Object> FACTS = Map.of("name", "Smith & <b>Sons</b>", "code", "1 + 1",
            "violator", FactsInTemplatesTest.ACME);

    @TempDir
    Path root;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(root);
    }

    @Test
    void aPartyNameCannotInjectMarkup() {
        assertThat(folder.outline("<p>${name} ${\"\" + name} ${name?upper_case} <#assign x = name>${x} <#assign y>${name}</#assign>${y} "
                + "${name?replace(\"&\", \"<i>\")} ${[name, name]?join(\"<u>\")} ${name?esc} <#noparse>${name}</#noparse></p>", FACTS))
                .isEqualTo("body(Smith & <b>Sons</b> Smith & <b>Sons</b> SMITH & <B>SONS</B> Smith & <b>Sons</b> Smith & <b>Sons</b> "
                        + "Smith <i> <b>Sons</b> Smith & <b>Sons</b><u>Smith & <b>Sons</b> Smith & <b>Sons</b> ${name})");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${name?no_esc}", "${name ? noEsc}", "${name?<#-- x -->no_esc}", "${\"${name?no_esc}\"}", "<#noautoesc>${name}</#noautoesc>",
        "<#autoesc>${name?no_esc}</#autoesc>", "<#autoesc>x</#autoesc>", "<#outputformat \"plainText\">${name}</#outputformat>",
        "<#outputformat \"HTML\">${name}</#outputformat>", "<#if name?no_esc?has_content>x</#if>", "<#function f><#return name?no_esc></#function>",
        "<#setting classic_compatible=true>", "<#attempt>${nobody}<#recover>x</#attempt>", "${code?eval}", "${code?eval_json}", "<@code?interpret/>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${violator?api.class}", "${.now}", "${(1..)?filter(i -> false)?first}", "<#assign r = 1..>", "${(.now)?date}", "<#escape x as x?no_esc>${name}</#escape>"})
    void aTemplateCannotSayThis(String body) {
        assertThat(folder.body("<p>a</p>\n" + body, FACTS).notes()).isNotEmpty().allSatisfy(note -> {
            assertThat(note.level()).isEqualTo(whereas.result.Note.Level.ERROR);
            assertThat(note.where()).isEqualTo("t.ftl line 3");
        });
        folder.write("lib/x.ftl", body);
        assertThat(folder.body("<#import \"/lib/x.ftl\" as x>", FACTS).notes()).isNotEmpty()
                .allMatch(note -> note.where().startsWith("lib/x.ftl line 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#ftl auto_esc=true>%s${name?no_esc}", "<#ftl auto_esc=false>%s${name}", "<#ftl output_format=\"plainText\">%s${name}",
        "<#ftl output_format=\"HTML\">%s${name}", "<#ftl output_format=\"undefined\" auto_esc=true>%s${name}",
        "<#ftl auto_esc=true>%s<#outputformat \"plainText\">${name}</#outputformat>", "[#ftl auto_esc=true]%s${name?no_esc}", "[#ftl auto_esc=true]%s[#autoesc]${name}[/#autoesc]"})
    void aHeaderCannotLiftTheEscaping(String template) {
        folder.write("t.ftlh", template.formatted("<document title=\"\" author=\"\"><p>") + "</p></document>");
        assertThat(folder.render("t.ftlh", FACTS).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.ftl", "t.ftlh", "t.ftlx", "t.html", "t.txt", "t"})
    void theNameOfAFileDoesNotDecideTheEscaping(String name) {
        folder.write(name, "<document title=\"${name}\" author=\"\"><p>${name}</p></document>");
        assertThat(Outline.of(Folder.document(folder.render(name, FACTS)))).isEqualTo("body(Smith & <b>Sons</b>)");
        assertThat(Folder.document(folder.render(name, FACTS)).title()).isEqualTo("Smith & <b>Sons</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.ftl", "/../secret.ftl", "lib/../../secret.ftl", "..\\secret.ftl", "//secret.ftl", "%2e%2e/secret.ftl",
        "file:///etc/passwd", "/etc/passwd", "lib/./../../secret.ftl", "secret.ftl\u0000", "", "/", ".", "..", "*/secret.ftl"})
    void noTemplateLeadsOutOfTheFolder(String name) throws IOException {
        Path inner = Files.createDirectory(root.resolve("inner"));
        Files.writeString(root.resolve("secret.ftl"), "<document title=\"\" author=\"\"><p>secret</p></document>");
        Folder templates = new Folder(inner);
        assertThat(templates.render(name, FACTS).value().document()).isEmpty();
        assertThat(templates.render(name, FACTS).hasErrors()).isTrue();
        String quoted = name.replace("\\", "\\\\").replace("\u0000", "\\x0000");
        for (String use : List.of("<#include \"%s\">", "<#import \"%s\" as x>", "<@.get_optional_template(\"%s\").include/>")) {
            assertThat(templates.body(use.formatted(quoted), FACTS).hasErrors()).isTrue();
        }
        assertThat(templates.body("<#include \"%s\" ignore_missing=true>".formatted(quoted), FACTS).value().document()
                .map(Outline::of).orElse("")).doesNotContain("secret");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path inner = Files.createDirectory(root.resolve("inner"));
        Path secret = Files.writeString(root.resolve("secret.ftl"), "<document title=\"\" author=\"\"><p>secret</p></document>");
        try {
            Files.createSymbolicLink(inner.resolve("link.ftl"), secret);
            Files.createSymbolicLink(inner.resolve("folder"), root);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("this file system has no symbolic links").isTrue();
        }
        Folder templates = new Folder(inner);
        for (String name : List.of("link.ftl", "folder/secret.ftl")) {
            assertThat(templates.render(name, FACTS).value().document()).isEmpty();
            assertThat(Folder.messages(templates.render(name, FACTS))).singleElement().asString()
                    .contains("it is a link that leads out of the folder");
        }
    }

    @Test
    void onlyTextsOfDecentSizeAreTemplates() throws IOException {
        folder.write("large.ftl", "x".repeat((1 << 20) + 1));
        Files.write(root.resolve("latin.ftl"), "<p>é</p>".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(root.resolve("folder.ftl"));
        assertThat(Folder.messages(folder.render("large.ftl", FACTS))).singleElement().asString().contains("larger than a megabyte");
        assertThat(Folder.messages(folder.render("latin.ftl", FACTS))).singleElement().asString().contains("not a text in UTF-8");
        assertThat(Folder.messages(folder.render("folder.ftl", FACTS))).singleElement().asString().contains("there is no template");
    }

    @Test
    void theFirmsOwnFolderComesFirst() throws IOException {
        Path firm = Files.createDirectory(root.resolve("firm"));
        Path shipped = Files.createDirectory(root.resolve("shipped"));
        Files.createDirectory(shipped.resolve("lib"));
        Files.writeString(shipped.resolve("t.ftl"),
                "<#import \"lib/x.ftl\" as x><document title=\"\" author=\"\"><p>shipped ${x.y()}</p></document>");
        Files.writeString(shipped.resolve("lib/x.ftl"), "<#function y><#return \"library\"></#function>");
        Templates templates = new Templates(List.of(firm, shipped));
        assertThat(Outline.of(Folder.document(templates.render("t.ftl", FACTS)))).isEqualTo("body(shipped library)");
        Files.createDirectory(firm.resolve("lib"));
        Files.writeString(firm.resolve("lib/x.ftl"), "<#function y><#return \"own library\"></#function>");
        assertThat(Outline.of(Folder.document(templates.render("t.ftl", FACTS)))).isEqualTo("body(shipped own library)");
        Files.writeString(firm.resolve("t.ftl"), "<document title=\"\" author=\"\"><p>own</p></document>");
        assertThat(Outline.of(Folder.document(templates.render("t.ftl", FACTS)))).isEqualTo("body(own)");
        Files.delete(firm.resolve("t.ftl"));
        assertThat(Outline.of(Folder.document(templates.render("t.ftl", FACTS)))).isEqualTo("body(shipped own library)");
    }

    @Test
    void aChangedTemplateIsReadAgain() {
        assertThat(folder.outline("<p>one</p>", FACTS)).isEqualTo("body(one)");
        assertThat(folder.outline("<p>second</p>", FACTS)).isEqualTo("body(second)");
    }

    @Test
    void librariesAreFoundFromTheRootAndFromWhereTheTemplateStands() {
        folder.write("lib/x.ftl", "<#function y><#return \"x\"></#function>");
        folder.write("packet/z.ftl", "<#function y><#return \"z\"></#function>");
        folder.write("packet/t.ftl", "<#import \"/lib/x.ftl\" as x><#import \"../lib/x.ftl\" as x2><#import \"z.ftl\" as z>"
                + "<document title=\"\" author=\"\"><p>${x.y()}${x2.y()}${z.y()}</p></document>");
        assertThat(Outline.of(Folder.document(folder.render("packet/t.ftl", FACTS)))).isEqualTo("body(xxz)");
    }
}
