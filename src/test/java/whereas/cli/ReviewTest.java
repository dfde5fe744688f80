package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;
import whereas.json.Json;
import whereas.json.JsonReader;

/** The commands review and check, as the terminal shows them. */
class ReviewTest {
    private static final Path CLEAN = Path.of("src/test/resources/review/clean/numbered-heading-notice.txt");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aFaultyPacketIsToldWithFileLineAndQuotationAndExitsWithOne() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.txt"), Files.readString(CLEAN).replace("036000291452", "036000291453"));

        int code = run("review", faulty.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("error  " + faulty
                + ", line 53, Notice  [upc-check-digit]").contains("> 036000291453").contains("GS1 General "
                + "Specifications").contains("1 error, 0 warnings");
    }

    @Test
    void jsonHasTheSameSevenFieldsForEachFinding() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.txt"), Files.readString(CLEAN).replace("036000291452", "036000291453"));

        run("review", "--json", faulty.toString());

        Json.Array findings = (Json.Array) JsonReader.read("out", out.toString());
        assertThat(findings.items()).allSatisfy(item -> assertThat(((Json.Object) item).fields().keySet())
                .containsExactly("id", "severity", "message", "citation", "file", "line", "quote"));
        Map<String, Json> error = findings.items().stream().map(item -> ((Json.Object) item).fields()).filter(f ->
                f.get("severity") instanceof Json.Text t && t.value().equals("error")).findFirst().orElseThrow();
        assertThat(((Json.Text) error.get("id")).value()).isEqualTo("upc-check-digit");
        assertThat(((Json.Number) error.get("line")).value()).isEqualTo("53");
    }

    @Test
    void aPacketWithoutErrorsExitsWithZero() {
        assertThat(run("review", CLEAN.toString())).isZero();
    }

    @Test
    void whatWasNotRecognisedIsSaid() throws IOException {
        Path recipe = Files.writeString(folder.resolve("recipe.txt"), "Apple pie\n\nTake six apples and peel them.\n");

        assertThat(run("review", recipe.toString())).isZero();
        assertThat(err.toString()).contains("not read: ").contains("Apple pie").contains("not recognised");
    }

    @Test
    void filesThatCannotBeReadAreOneLineEachAndExitWithTwo() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");

        assertThat(run("review", empty.toString(), broken.toString(), folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("whereas: ") && !line.contains("Exception"));
    }

    @Test
    void aMatterIsCheckedWithItsDocuments() {
        assertThat(run("check", "templates/prop65-notice/samples/khee-trading.json")).isZero();
        assertThat(out.toString()).contains("[service-window-after-signing]").contains("0 errors");
    }

    @Test
    void aWrongFactOfAMatterIsToldWithItsField() throws IOException {
        Path matter = Files.writeString(folder.resolve("matter.json"),
                Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json")).replace("856552001091", "856552001092"));

        assertThat(run("check", "--json", matter.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("products[0].upc");
    }

    private int run(String... arguments) {
        return Terminal.run(new Workspace(folder.resolve("data"), Path.of("templates")), new PrintWriter(out), new PrintWriter(err),
                arguments);
    }
}
