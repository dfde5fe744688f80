package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

class DirectoryCommandTest {
    @TempDir private Path folder;

    @Test
    void aPartyIsPrintedWithWhereItStoodBefore() {
        assertThat(run("directory", "khee", "trading")).contains("Khee Trading, Inc.\n")
                .contains("  Noticed on June 3, 2022 in «Khee snow crab: Clean Product Advocates» for ");
        assertThat(run("directory", "nobody", "at", "all")).isEmpty();
        assertThat(run("directory", "khee", "trading", "--json")).startsWith("[").contains("\"role\" : \"violator\"", "\"served\" : true");
        assertThat(run("directory", "--duplicates", "--json")).startsWith("[");
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Terminal.run(new Workspace(folder, Path.of("templates")), new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }
}
