package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.calendar.Deadline;
import whereas.check.MatterCalendar;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.packet.Move;
import whereas.packet.Recipients;
import whereas.result.Refused;

/** One recipient is moved from mail to e-mail: the files of the export that change, and those that do not. */
class MoveTest {
    private static final String EMAIL = "prop65@office.example.org";
    @TempDir private Path empty;
    private Workspace workspace;

    private record Packets(Map<String, byte[]> before, Map<String, byte[]> after, Matter moved, Assembled packet) {
    }

    private Packets moved(String sample, String id) {
        workspace = Samples.workspace(empty);
        Matter matter = Samples.matter(workspace, sample);
        AgencyDirectory agencies = workspace.agenciesFor(matter);
        Matter moved = Move.toEmail(EMAIL, Optional.of("letter of the office")).of(matter, Recipients.of(matter, agencies), id);
        Assembled after = assemble(moved);
        return new Packets(files(assemble(matter)), files(after), moved, after);
    }

    /** As a draft, since nobody may really serve an alleged violator so. */
    private Assembled assemble(Matter matter) {
        return workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), workspace.agenciesFor(matter), true);
    }

    private Map<String, byte[]> files(Assembled packet) {
        return workspace.export().files(packet, Optional.empty(), List.of(Export.Format.TEXT), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"khee-trading, district-attorney-alpine", "khee-trading, city-attorney-los-angeles", "khee-trading, khee-trading",
            "khee-trading, jid-freezer-service", "one-violator, larkspur", "forty-violators, district-attorney-by-mail",
            "forty-violators, violator-1", "forty-violators, violator-40"})
    void certificateLabelsMailBookAndLedgerChangeAndNothingElse(String sample, String id) {
        Packets packets = moved(sample, id);
        TreeSet<String> changed = new TreeSet<>(packets.before().keySet());
        changed.addAll(packets.after().keySet());
        changed.removeIf(file -> HexFormat.of().formatHex(packets.before().getOrDefault(file, new byte[0]))
                .equals(HexFormat.of().formatHex(packets.after().getOrDefault(file, new byte[0]))));
        List<String> certificates = packets.before().keySet().stream().filter(file -> file.contains("Certificate of Service")).toList();
        List<String> expected = new ArrayList<>(List.of("labels.docx", "mail-book.docx", "manifest.json", "service-ledger.csv",
                "service-ledger.xlsx", "service-list.xlsx"));
        expected.addAll(certificates);
        assertThat(changed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(packets.after().keySet()).isSubsetOf(packets.before().keySet());
    }

    @Test
    void theLedgerTheLabelsAndTheCertificateSayTheSameOfTheOneThatWasMoved() {
        Packets packets = moved("khee-trading", "district-attorney-alpine");
        String certificate = text(packets.after().get("documents/5 Certificate of Service.txt"));
        assertThat(certificate).contains("District Attorney of Alpine County | " + EMAIL).doesNotContain("Markleeville");
        assertThat(text(packets.before().get("documents/5 Certificate of Service.txt"))).contains("Markleeville").doesNotContain(EMAIL);
        assertThat(text(packets.after().get("service-ledger.csv")).lines().filter(line -> line.contains("Alpine"))).singleElement().asString()
                .contains("Electronic Mail", EMAIL, "letter of the office").doesNotContain("Markleeville");
        assertThat(ServiceList.labels(packets.packet()).toString()).doesNotContain("Markleeville").contains("Jackson, CA");
        assertThat(MailBook.of(packets.packet()).orElseThrow().toString()).doesNotContain("Markleeville").contains("Jackson, CA");
    }

    @Test
    void theLastDayFollowsTheOneThatGovernsIt() {
        Packets packets = moved("one-violator", "larkspur");
        Map<String, String> before = dates(Samples.matter(workspace, "one-violator"));
        Map<String, String> after = dates(packets.moved());
        // Mail to Nevada adds ten days, electronic service two court days.
        assertThat(before).containsEntry("sixtieth-day", "2026-05-26");
        assertThat(after).containsEntry("sixtieth-day", "2026-05-19");
        assertThat(before.get("sixtieth-day-statutory")).isEqualTo(after.get("sixtieth-day-statutory"));
    }

    @Test
    void whoDoesNotGovernTheLastDayDoesNotMoveIt() {
        Packets packets = moved("khee-trading", "district-attorney-alpine");
        Map<String, String> before = dates(Samples.matter(workspace, "khee-trading"));
        Map<String, String> after = dates(packets.moved());
        assertThat(after.get("first-day-to-sue")).isEqualTo(before.get("first-day-to-sue"));
        assertThat(lastDay(packets.moved())).isNotEqualTo(lastDay(Samples.matter(workspace, "khee-trading")));
    }

    @Test
    void withoutConsentTheCertificateHasAGapAndCannotGoOut() {
        workspace = Samples.workspace(empty);
        Matter matter = Samples.matter(workspace, "khee-trading");
        Matter moved = Move.toEmail(EMAIL, Optional.empty()).of(matter, Recipients.of(matter, workspace.agenciesFor(matter)),
                "district-attorney-alpine");
        assertThatThrownBy(() -> Samples.assemble(workspace, moved)).isInstanceOf(Refused.class).hasMessageContaining("Certificate of Service: how "
                + "District Attorney of Alpine County consented to service by electronic mail is missing");
    }

    private Map<String, String> dates(Matter matter) {
        return deadlines(matter).stream().collect(Collectors.toMap(Deadline::id, deadline -> deadline.when().last().toString(), (a, _) -> a,
                TreeMap::new));
    }

    private String lastDay(Matter matter) {
        return deadlines(matter).stream().filter(deadline -> deadline.title().equals("Sixtieth day: District Attorney of Alpine County"))
                .map(deadline -> deadline.when().last().toString()).findFirst().orElseThrow();
    }

    private List<Deadline> deadlines(Matter matter) {
        return new MatterCalendar(workspace.closures()).deadlines(matter, workspace.agenciesFor(matter)).value();
    }

    private static String text(byte[] file) {
        return new String(file, java.nio.charset.StandardCharsets.UTF_8);
    }
}
