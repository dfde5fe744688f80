package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

/** The service ledger at the terminal. */
class LedgerCommandTest {
    private static final Path LARKSPUR = Path.of("templates/prop65-notice/samples/one-violator.json");
    @TempDir private Path temp;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Terminal.run(new Workspace(temp.resolve("data"), Path.of("templates")), new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void theLedgerIsPrintedAsATable() {
        assertThat(run("ledger", LARKSPUR)).isZero();
        assertThat(out.toString().lines()).hasSize(6).element(0).asString().matches("Row +Recipient +Method +Address or e-mail used +Date +Article number "
                + "+Receipt +Receipt date");
        assertThat(out.toString().lines().map(line -> line.replaceAll(" {2,}", " | "))).contains(
                "2 | Larkspur Tableware Company | Certified Mail | 12 Placeholder Plaza, Suite 300, Sacramento, CA 95814 | 2026-03-16 | "
                        + "9407 1000 0000 0000 0000 23 | Return card | 2026-03-20",
                "3 | Attorney General of California | Electronic Filing | 2026-03-16",
                "4 | District Attorney of Alameda County | Electronic Mail | CEPDProp65@acgov.org | 2026-03-16");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void programsGetEveryColumn() {
        assertThat(run("ledger", LARKSPUR, "--json")).isZero();
        assertThat(out.toString()).contains("\"address-or-e-mail-used\" : \"900 Invented Road\\nReno, NV 89502\"", "\"signed-by\" : \"I. Halloran\"",
                "\"consent-to-e-mail\" : \"served packet of June 3, 2022, as of 2022-06-03 (not verified)\"");
        out.getBuffer().setLength(0);
        assertThat(run("ledger", LARKSPUR, "--csv")).isZero();
        assertThat(out.toString()).startsWith("\uFEFF\"Row\",\"Group\",\"Recipient\",").contains("\"9407 1000 0000 0000 0000 16\"");
    }

    @Test
    void theFolderThatWasServedGivesTheHashesAndSaysWhichFileWasChanged() throws IOException {
        Path packet = temp.resolve("packet");
        run("assemble", LARKSPUR, "--out", packet);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run("ledger", LARKSPUR, "--csv", "--served", packet)).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(packet.resolve("service-ledger.csv")));
        Path notice = packet.resolve("documents/1 60-Day Notice of Violation.docx");
        Files.writeString(notice, "changed");
        assertThat(run("ledger", LARKSPUR, "--served", packet)).isEqualTo(1);
        assertThat(err.toString()).startsWith("note: " + notice + ": the file is gone or was changed after it was written; what was served has the hash ");
        assertThat(run("ledger", LARKSPUR, "--served", temp)).isEqualTo(2);
    }
}
