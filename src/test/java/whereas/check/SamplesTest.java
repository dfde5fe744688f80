package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whereas.assembly.Assembled;
import whereas.assembly.Export;
import whereas.assembly.Progress;
import whereas.assembly.Workspace;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;

/** Our own packets: the shipped samples give no error and no untrue warning, and an error keeps a final packet back. */
class SamplesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path NOTICES = TEMPLATES.resolve("prop65-notice/samples");
    /** Of the sample that keeps the times of a packet really served: its window does end at half past eleven at night. */
    private static final List<String> TRUE_WARNINGS = List.of("service-window-after-signing");

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().contains("samples") && file.toString().endsWith(".json")).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aShippedSampleGivesNoErrorAndNoUntrueWarning(Path sample) {
        Workspace workspace = new Workspace(folder, TEMPLATES);
        List<Finding> findings = workspace.checks().check(assemble(workspace, workspace.readMatter(sample), true)).value();

        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.ERROR).toList())).isEmpty();
        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.WARNING && !TRUE_WARNINGS.contains(f.id()))
                .toList())).isEmpty();
    }

    @Test
    void thePapersOfAPacketGiveTheSameFindingsFromWordAsFromTheirOwnText() {
        Workspace workspace = new Workspace(folder, TEMPLATES);
        Assembled packet = assemble(workspace, workspace.readMatter(NOTICES.resolve("khee-trading.json")), false);
        List<Path> documents = workspace.export().write(packet, folder.resolve("out"), Optional.empty(), List.of(), Progress.NONE).stream()
                .filter(file -> file.getParent().endsWith("documents") && file.toString().endsWith(".docx")).toList();

        List<Finding> findings = workspace.checks().review(documents).value();

        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.ERROR).toList())).isEmpty();
        assertThat(findings).extracting(Finding::id).contains("service-window-after-signing", "one-party-several-addresses");
        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.WARNING && !TRUE_WARNINGS.contains(f.id()))
                .toList())).isEmpty();
    }

    @Test
    void thePapersOfAPacketGiveTheSameFindingsFromPdf() {
        Workspace workspace = new Workspace(folder, TEMPLATES);
        Assembled packet = assemble(workspace, workspace.readMatter(NOTICES.resolve("khee-trading.json")), false);
        List<Path> documents = workspace.export().write(packet, folder.resolve("out"), Optional.empty(), List.of(Export.Format.PDF),
                Progress.NONE).stream()
                .filter(file -> file.getParent().endsWith("documents") && file.toString().endsWith(".pdf")).toList();
        assertThat(documents).isNotEmpty();

        List<Finding> findings = workspace.checks().review(documents).value();

        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.ERROR).toList())).isEmpty();
        assertThat(Reviews.shown(findings.stream().filter(f -> f.severity() == Severity.WARNING && !TRUE_WARNINGS.contains(f.id()))
                .toList())).isEmpty();
        assertThat(findings).anySatisfy(f -> assertThat(f.place().page()).isPositive());
    }

    @Test
    void anErrorKeepsAFinalPacketBackUntilTheMatterSaysWhyItMayGo() throws IOException {
        Workspace workspace = new Workspace(folder, TEMPLATES);
        String wrong = Files.readString(NOTICES.resolve("khee-trading.json")).replace("856552001091", "856552001092");
        Matter matter = MatterFile.read("wrong.json", wrong);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> assemble(workspace, matter, false))
                .withMessageContaining("check digit").withMessageContaining("accepted.upc-check-digit");

        Matter accepted = MatterFile.read("accepted.json", wrong.replaceFirst("\"answers\"\\s*:\\s*\\{",
                "\"answers\" : {\n    \"accepted.upc-check-digit\" : \"The package itself prints this code.\"")
                .replaceFirst("itself prints this code.\"(\\s*)\"", "itself prints this code.\",$1\""));
        assertThat(assemble(workspace, accepted, false).obstacles()).isEmpty();
    }

    private static Assembled assemble(Workspace workspace, Matter matter, boolean draft) {
        return workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), workspace.agenciesFor(matter), draft);
    }
}
