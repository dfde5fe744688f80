package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.result.Refused;

/** A firm's own packet with mistakes in it: all of them are said at once, and nothing is written. */
class TemplateFaultsTest {
    @TempDir private Path data;

    @Test
    void theErrorsOfAllTemplatesAreListedWithTemplateLineAndSentence() throws IOException {
        Path packet = Files.createDirectories(data.resolve("templates/prop65-notice"));
        Files.writeString(packet.resolve("packet.yaml"), """
                title: Mine
                matter: prop65
                questions: []
                groups:
                  - {id: attorney-general, title: Attorney General, apart: false, labels: false}
                  - {id: violators, title: Violators, apart: true, labels: true}
                  - {id: agencies-by-mail, title: Mail, apart: false, labels: true}
                  - {id: agencies-by-email, title: E-mail, apart: false, labels: false}
                documents:
                  - {id: undefined, title: Undefined, template: undefined.ftl, to: [violators], authorities: []}
                  - {id: broken, title: Broken, template: broken.ftl, to: [violators], authorities: []}
                  - {id: java, title: Java, template: java.ftl, to: [violators], authorities: []}
                  - {id: endless, title: Endless, template: endless.ftl, to: [violators], authorities: []}
                  - {id: absent, title: Absent, template: absent.ftl, to: [violators], authorities: []}
                """);
        Files.writeString(packet.resolve("undefined.ftl"), """
                <document title="x" author="y">
                  <p>This firm, ${firm.nmae}, writes.</p>
                  <p>So does ${judge}.</p>
                </document>
                """);
        Files.writeString(packet.resolve("broken.ftl"), "<document title=\"x\" author=\"y\">\n  <p>One <b>two.</p>\n</document>\n");
        Files.writeString(packet.resolve("java.ftl"), "<document title=\"x\" author=\"y\">\n<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p></document>\n");
        Files.writeString(packet.resolve("endless.ftl"), "<document title=\"x\" author=\"y\">\n\n<#list 1.. as n><#if n lt 0>never</#if></#list></document>\n");

        Workspace workspace = Samples.workspace(data);
        Matter matter = workspace.readMatter(Samples.NOTICES.resolve("khee-trading.json"));
        Refused refused = catchThrowableOfType(Refused.class, () -> Samples.assemble(workspace, matter));
        List<String> errors = refused.notes().stream().filter(note -> note.level() == Note.Level.ERROR).map(Note::toString).toList();
        assertThat(errors).anyMatch(e -> e.startsWith("prop65-notice/undefined.ftl line 2") && e.contains("nmae") && e.contains("This firm,"))
                .anyMatch(e -> e.startsWith("prop65-notice/undefined.ftl line 3") && e.contains("judge") && e.contains("So does"))
                .anyMatch(e -> e.startsWith("prop65-notice/broken.ftl line 2") && e.contains("One"))
                .anyMatch(e -> e.startsWith("prop65-notice/java.ftl line 2"))
                .anyMatch(e -> e.startsWith("prop65-notice/endless.ftl line 3"))
                .anyMatch(e -> e.contains("absent.ftl"));
    }
}
