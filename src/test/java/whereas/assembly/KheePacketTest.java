package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.Golden;
import whereas.packet.Recipient;
import whereas.packet.Recipients;
import whereas.writer.text.TextWriter;

/** What the Khee packet says, document by document. */
class KheePacketTest {
    @TempDir private Path empty;
    private Assembled packet;

    @BeforeEach
    void assemble() {
        Workspace workspace = Samples.workspace(empty);
        packet = Samples.assemble(workspace, Samples.matter(workspace, "khee-trading"));
    }

    @ParameterizedTest
    @CsvSource({"khee-trading, notice", "khee-trading, certificate-of-merit", "khee-trading, confidential-information",
            "khee-trading, appendix-a", "khee-trading, certificate-of-service", "one-violator, notice",
            "one-violator, certificate-of-merit", "one-violator, confidential-information", "one-violator, certificate-of-service"})
    void theDocumentsReadAsExpected(String sample, String document) {
        Workspace workspace = Samples.workspace(empty);
        Assembled assembled = Samples.assemble(workspace, Samples.matter(workspace, sample));
        Golden.compare("prop65-notice/" + sample + "/" + document + ".txt", text(assembled, document));
    }

    @Test
    void everyDocumentNamesTheThreeViolatorsOnce() {
        for (String document : List.of("notice", "certificate-of-merit", "confidential-information", "certificate-of-service")) {
            assertThat(text(packet, document)).as(document).contains("Khee Trading Group, Inc.", "JID Freezer Service, LLC", "Khee Trading, Inc.");
        }
        assertThat(text(packet, "notice")).contains("""
                1. Khee Trading Group, Inc.
                2. JID Freezer Service, LLC
                3. Khee Trading, Inc.
                """);
    }

    @Test
    void fiveEnvelopesGoToTheViolators() {
        assertThat(packet.recipients().stream().filter(r -> r.group().equals(Recipients.VIOLATORS)).mapToInt(r -> r.envelopes().size()).sum())
                .isEqualTo(5);
    }

    @Test
    void allCountiesAndTheFourCitiesAreServedOnce() {
        List<String> served = packet.declarations().stream().flatMap(d -> d.recipients().stream()).map(Recipient::id)
                .filter(id -> id.startsWith("district-attorney") || id.startsWith("city-attorney")).toList();
        assertThat(served).doesNotHaveDuplicates().hasSize(62);
        assertThat(served.stream().filter(id -> id.startsWith("district-attorney"))).hasSize(58);
        assertThat(served).contains("city-attorney-los-angeles", "city-attorney-san-diego", "city-attorney-san-francisco", "city-attorney-san-jose");
    }

    @Test
    void theNoticesDateIsTheOnlyOneBesideThePeriodsBeginningAndTheLaboratorysReports() {
        String all = packet.documents().stream().filter(d -> !d.of().id().equals("appendix-a")).map(d -> text(packet, d.of().id()))
                .collect(Collectors.joining());
        assertThat(java.util.regex.Pattern.compile("(January|February|March|April|May|June|July|August|September|October|November|December) \\d+, \\d{4}")
                .matcher(all).results().map(java.util.regex.MatchResult::group).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("June 3, 2022", "November 15, 2021", "April 26, 2022", "May 20, 2022");
    }

    @Test
    void nothingIsMissing() {
        assertThat(packet.obstacles()).isEmpty();
    }

    @Test
    void whoeverReadsItIsToldWhichRulesWereNotVerified() {
        assertThat(packet.remarks()).extracting(Object::toString).anyMatch(remark -> remark.contains("27 CCR 25903, Appendix A (May 2017)"))
                .anyMatch(remark -> remark.startsWith("Certificate of Merit: rests in part on") && remark.contains("from memory, not verified"));
    }

    static String text(Assembled packet, String id) {
        return packet.documents().stream().filter(d -> d.of().id().equals(id))
                .map(d -> TextWriter.write(((AssembledDocument.Written) d).tree())).findFirst().orElseThrow();
    }
}
