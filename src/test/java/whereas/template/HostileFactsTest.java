package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import whereas.document.Document;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.result.Note;
import whereas.result.Result;

/** What must never happen, whatever stands in a fact or in a template. */
class HostileFactsTest {
    private static final String TEMPLATE = """
            <document title="${v.name}" author="${answers.a}"><letterhead><line>|${v.name}|</line></letterhead>
            <header>|${v.name}|</header><h1>|${v.name}|</h1><p role="reference">|${v.name}| <b>|${v.name}|</b><fn>|${v.name}|</fn></p>
            <ol><li>|${v.name}|</li><li><p>|${v.name?upper_case?lower_case}|</p></li></ol>
            <table><tr><td>|${v.name}|</td><td>|${answers.a}|</td></tr></table><address>|${v.name}|<br/>|${v.name}|</address>
            <dl><dt>|${v.name}|</dt><dd>|${v.name}|</dd></dl><signature><date>|${v.name}|</date><line>|${v.name}|</line></signature>
            </document>""";
    private static Path root;
    private static Templates templates;

    @BeforeContainer
    static void open() throws IOException {
        root = Files.createTempDirectory("templates");
        Files.createDirectory(root.resolve("inner"));
        Files.writeString(root.resolve("secret.ftl"), "<document title=\"\" author=\"\"><p>the secret</p></document>");
        Files.writeString(root.resolve("inner/t.ftl"), TEMPLATE);
        templates = new Templates(List.of(root.resolve("inner")));
    }

    @AfterContainer
    static void close() throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 500)
    void noFactChangesTheStructureAndEveryFactComesOutAsItIs(@ForAll("facts") String fact) {
        Document plain = render("PLAIN", "PLAIN");
        Document document = render(fact, fact);
        String shown = shown(fact);
        assertThat(document.title()).isEqualTo(shown.strip());
        assertThat(outline(document, shown, shown.toUpperCase(java.util.Locale.US).toLowerCase(java.util.Locale.US)))
                .isEqualTo(outline(plain, "PLAIN", "plain"));
    }

    @Property(tries = 300)
    void noTemplateReadsOutsideItsFolder(@ForAll("names") String name, @ForAll("uses") String use) throws IOException {
        Path file = root.resolve("inner/x.ftl");
        Files.writeString(file, "<document title=\"\" author=\"\"><p>x</p>" + use.formatted(name) + "</document>");
        assertThat(templates.render("x.ftl", Map.of("name", name)).value().document().map(Outline::of).orElse("")).doesNotContain("secret");
        assertThat(templates.render(name, Map.of()).value().document().map(Outline::of).orElse("")).doesNotContain("secret");
    }

    @Property(tries = 300)
    void anyTemplateEndsInADocumentOrInErrors(@ForAll("templates") String template) throws IOException {
        Files.writeString(root.resolve("inner/y.ftl"), template);
        Result<Rendering> result = templates.render("y.ftl", Map.of("name", "Smith & <b>Sons", "list", List.of("a", "b"), "none", Optional.empty()));
        assertThat(result.value().document().isPresent() || result.hasErrors()).isTrue();
        assertThat(result.notes()).allSatisfy(note -> assertThat(note.message()).isNotBlank().doesNotContain("freemarker", "Tip:", "\n"));
        assertThat(result.value().document().map(Outline::of).orElse("")).doesNotContain("*Sons");
    }

    @Provide
    Arbitrary<String> facts() {
        Arbitrary<String> pieces = Arbitraries.of("&", "<", ">", "\"", "'", "<b>", "</p>", "]]>", "<![CDATA[", "<!--", "-->", "<?x?>", "${x}",
                "${.now}", "<#list 1.. as i>", "<@x/>", "&amp;", "&#1;", "&x;", "\\", "%", " ", "  ", "\n", "\t", "\u00A0", "\u2028", "\uD83D\uDE00",
                "日本", "\u202E", "%s", "name", "x", ",");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(60), Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("..", "/", "\\\\", "secret.ftl", "secret", ".ftl", "inner", ".", "*", ":", "file:", "%2e", "x", " ", "~")
                .list().ofMinSize(1).ofMaxSize(7).map(parts -> String.join("", parts))
                .filter(name -> !name.equals("x.ftl"));
    }

    @Provide
    Arbitrary<String> uses() {
        return Arbitraries.of("<#include \"%s\">", "<#import \"%s\" as x>", "<#include name>", "<@.get_optional_template(name).include/>",
                "<@official name/>", "<#include \"/%s\" ignore_missing=true>", "<#include \"*/%s\">", "<#include \"%s\" parse=false>");
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of("<document title=\"\" author=\"\">", "</document>", "<p>", "</p>", "<b>", "</b>", "${name}", "${none}", "${nobody}",
                "${name?no_esc}", "<#if none??>", "</#if>", "<#list list as i>", "</#list>", "${i}", "<#macro m>", "</#macro>", "<@m/>", "<@m>", "</@m>",
                "<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<br/>", "text", "&", "<", "\"", "${", "}",
                "<#autoesc>", "</#autoesc>", "<#assign a>", "</#assign>", "${a}", "<gap>", "</gap>", "<fn>", "</fn>", "<#return>", "<#nested>", "\n")
                .list().ofMaxSize(14).map(parts -> String.join("", parts))
                .map(body -> body.length() % 2 == 0 ? body : "<document title=\"\" author=\"\"><p>" + body + "</p></document>");
    }

    private static Document render(String name, String answer) {
        Violator violator = new Violator("v", name, "Chief Executive Officer", List.of(),
                List.of(Address.us(List.of("1 Main St"), "LA", "CA", "90001")), Optional.empty());
        Result<Rendering> result = templates.render("t.ftl", Map.of("v", violator, "answers", Map.of("a", answer)));
        assertThat(result.notes()).allMatch(note -> note.level() == Note.Level.WARNING && note.message().contains("no document can hold"));
        return Folder.document(result);
    }

    private static String outline(Document document, String shown, String lower) {
        return Outline.of(document).replace("|" + shown + "|", "|FACT|").replace("|" + lower + "|", "|FACT|");
    }

    /** A fact as a document shows it: white space collapsed, and what no document can hold replaced. */
    private static String shown(String fact) {
        StringBuilder shown = new StringBuilder();
        fact.codePoints().forEach(c -> {
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xB || c == 0xC;
            boolean held = c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
            shown.appendCodePoint(space ? ' ' : held ? c : 0xFFFD);
        });
        return shown.toString().replaceAll(" +", " ");
    }
}
