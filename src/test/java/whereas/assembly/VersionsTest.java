package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.MatterFile;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;
import whereas.proprietary.Version;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.store.ProprietaryExport;
import whereas.store.Store;
import whereas.writer.text.TextWriter;

/** The versions of one submission: who gets which, what their pages say, and what is kept on record of them. */
class VersionsTest {
    private static final Path SAMPLE = Samples.PETITIONS.resolve("ferrovanadium-review.json");

    @TempDir
    private Path folder;

    @Test
    void eachVersionLiesInAFolderOfItsOwnWithThoseWhoMayHaveIt() {
        export(sample(), List.of());
        assertThat(names("")).containsExactlyInAnyOrder("Bracketing not final", "Business proprietary document", "APO version", "Public version", "manifest.json");
        assertThat(names("Business proprietary document/recipients")).containsExactlyInAnyOrder("commerce", "commission");
        assertThat(names("APO version/recipients")).containsExactlyInAnyOrder("commerce", "commission", "under-order");
        assertThat(names("Public version/recipients")).containsExactlyInAnyOrder("commerce", "commission", "under-order", "service-list");
        assertThat(text("Public version/manifest.json")).contains("\"version\" : \"public\"");
    }

    @Test
    void whereNothingIsInDoubleBracketsTheProprietaryDocumentGoesToThoseUnderTheOrder() {
        String single = sample().replace("[[", "[").replace("]]", "]").replace("\"releasable\" : false", "\"releasable\" : true");
        export(single, List.of());
        assertThat(names("")).doesNotContain("APO version");
        assertThat(names("Business proprietary document/recipients")).containsExactlyInAnyOrder("commerce", "commission", "under-order");
        assertThat(names("Bracketing not final/recipients")).contains("under-order").doesNotContain("service-list");
    }

    @Test
    void thePagesOfEachVersionBearItsMarks() {
        assertThat(letter(Version.NOT_FINAL)).startsWith("Business Proprietary Document—May Not Be Released Under APO\nBusiness Proprietary Treatment Requested\n"
                + "Bracketing of Business Proprietary Information Is Not Final for One Business Day After Date of Filing\n")
                .contains("The bracketing is not final for one business day");
        assertThat(letter(Version.BPI)).startsWith("Business Proprietary Document—May Not Be Released Under APO\nBusiness Proprietary Treatment Requested\n\n")
                .doesNotContain("not final", "Not Final");
        assertThat(letter(Version.APO)).startsWith("Business Proprietary/APO Version—May Be Released Under APO\nBusiness Proprietary Treatment Requested\n\n")
                .contains("[$8.64]", "[[a steel mill in the Midwest]]").doesNotContain("Imaginary");
        assertThat(letter(Version.PUBLIC)).startsWith("Public Version\n\n").contains("[2,300]", "[13] percent", "[$8.20]").doesNotContain("2,346", "8.64", "3.915");
        Assembled packet = assembled(sample(), Version.BPI);
        assertThat(packet.documents()).filteredOn(document -> !((AssembledDocument.Written) document).tree().marks().isEmpty())
                .extracting(document -> document.of().id()).containsExactly("letter");
    }

    @Test
    void whatShowsProprietaryInformationHasAWatermarkAndThePublicVersionNone() throws IOException {
        export(sample(), List.of());
        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(part("Bracketing not final/documents/2 Transmittal Letter.docx", header)).contains("BUSINESS PROPRIETARY\"", "Is Not Final for One");
            assertThat(part("Public version/documents/2 Transmittal Letter.docx", header)).contains("Public Version").doesNotContain("BUSINESS PROPRIETARY");
        }
    }

    @Test
    void everyExportThatShowsProprietaryInformationIsOnRecord() {
        export(sample(), List.of());
        try (Store store = workspace().openStore()) {
            assertThat(store.proprietaryExports()).extracting(ProprietaryExport::version).containsExactly("apo", "bpi", "not-final");
            ProprietaryExport latest = store.proprietaryExports().getFirst();
            assertThat(latest.matter()).isEqualTo("Ferrovanadium from Korea: review response with brackets");
            assertThat(latest.by()).isEqualTo(System.getProperty("user.name"));
            assertThat(Path.of(latest.folder())).isEqualTo(folder.resolve("out/APO version"));
            assertThat(latest.manifestSha256()).isEqualTo(Manifest.sha256(text("APO version/manifest.json")));
        }
    }

    @Test
    void withoutALogNothingProprietaryIsWritten() {
        Assembled packet = assembled(sample(), Version.BPI);
        assertThatThrownBy(() -> workspace().export().write(packet, folder.resolve("out"), Optional.empty(), List.of(), Progress.NONE))
                .isInstanceOf(Refused.class).hasMessageContaining("can be logged nowhere");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPhraseThatStandsInBracketsOnceAndWithoutThemElsewhereKeepsTheFinalPacketIn() {
        String leak = sample().replace("Comments on the Questionnaire Response of Invented", "Comments on Imaginary Steel Works, Inc. and Invented");
        assertThatThrownBy(() -> assembled(leak, Version.PUBLIC)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.notes())
                .extracting(Note::toString).anySatisfy(note -> assertThat(note).startsWith("Transmittal Letter, line ").contains("answers.summary-of-facts has in brackets",
                        "proprietary-unbracketed")).noneMatch(note -> note.contains("Imaginary")));
        assertThat(assembled(leak.replace("\"answers\" : {", "\"answers\" : {\"accepted.proprietary-unbracketed\" : \"The name is public.\","), Version.PUBLIC).documents())
                .isNotEmpty();
    }

    @Test
    void bracketsThatAreNotClosedAreShownInADraftOfTheProprietaryDocumentAndRefusedElsewhere() {
        String open = sample().replace("[net 60 days|", "[net 60 days");
        String unclosed = open.replace("customary in the trade]", "customary in the trade");
        TradeMatter matter = matter(unclosed);
        Assembled draft = workspace().assembler().assemble(matter, workspace().packets().packet(matter.packet()), workspace().agenciesFor(matter), true);
        assertThat(draft.obstacles()).extracting(Note::where).contains("answers.summary-of-facts");
        assertThatThrownBy(() -> workspace().assembler().assemble(matter, workspace().packets().packet(matter.packet()), workspace().agenciesFor(matter),
                Optional.of(Version.PUBLIC), true)).hasMessageContaining("answers.summary-of-facts: brackets stand in other brackets behind «on terms of»; close one before the next");
    }

    @Test
    void thePublicManifestDoesNotChangeWithTheSecret() {
        export(sample(), List.of(Version.PUBLIC));
        String before = text("manifest.json");
        export(sample().replace("[2,346|2,300]", "[2,345|2,300]"), List.of(Version.PUBLIC));
        assertThat(text("manifest.json")).isEqualTo(before);
    }

    @Test
    void bracketsInANoticeUnderProposition65StayAsTyped() {
        Prop65Matter khee = (Prop65Matter) Samples.matter(workspace(), "khee-trading");
        Prop65Matter typed = (Prop65Matter) MatterFile.read("m.json", MatterFile.write(khee).replace(khee.firm().name(), "Firm [sic | x] LLP"));
        Assembled packet = Samples.assemble(workspace(), typed);
        assertThat(packet.version()).isEmpty();
        assertThat(TextWriter.write(((AssembledDocument.Written) packet.documents().getFirst()).tree())).contains("Firm [sic | x] LLP");
    }

    @Test
    void aVersionThatAMatterDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> export(sample().replace("\"oneDayLag\" : true", "\"oneDayLag\" : false"), List.of(Version.NOT_FINAL)))
                .hasMessageContaining("this matter has no document whose bracketing is not final; it goes out as business proprietary document, APO version, public version");
    }

    private String letter(Version version) {
        return assembled(sample(), version).documents().stream().filter(document -> document.of().id().equals("letter"))
                .map(document -> TextWriter.write(((AssembledDocument.Written) document).tree())).findFirst().orElseThrow();
    }

    private Assembled assembled(String text, Version version) {
        TradeMatter matter = matter(text);
        return workspace().assembler().assemble(matter, workspace().packets().packet(matter.packet()), workspace().agenciesFor(matter), Optional.of(version), false);
    }

    private void export(String text, List<Version> versions) {
        TradeMatter matter = matter(text);
        List<Assembled> packets = workspace().assembler().versions(matter, workspace().packets().packet(matter.packet()), workspace().agenciesFor(matter),
                versions, false);
        workspace().export().write(packets, folder.resolve("out"), Optional.empty(), List.of(), workspace().exportLog(), Progress.NONE);
    }

    private Workspace workspace() {
        return Samples.workspace(folder.resolve("data"));
    }

    private static TradeMatter matter(String text) {
        return (TradeMatter) MatterFile.read("m.json", text);
    }

    private static String sample() {
        try {
            return Files.readString(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names(String below) {
        try (Stream<Path> files = Files.list(folder.resolve("out").resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve("out").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String part(String file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("out").resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
