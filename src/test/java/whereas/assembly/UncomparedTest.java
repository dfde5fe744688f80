package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.check.paper.Registers;
import whereas.intake.ChemicalTable;
import whereas.matter.AgencyDirectory;
import whereas.matter.CountryCodes;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.template.Templates;

/** A packet that was not compared says so. */
class UncomparedTest {
    private static final Registers NONE = new Registers(new AgencyDirectory(List.of()), new ChemicalTable(List.of()), List.of(), List.of(),
            Optional.empty(), CountryCodes.shipped());

    @TempDir private Path empty;

    @Test
    void aPacketTooLongToBeComparedSaysSoAmongItsFindings() {
        Workspace workspace = Samples.workspace(empty);
        Assembled khee = Samples.assemble(workspace, Samples.matter(workspace, "khee-trading"));

        assertThat(new Checks(() -> NONE, LocalDate::now, 1000).check(khee).notes()).extracting(Note::message).containsExactly("the documents are too long to "
                + "be compared with each other in reasonable time; only the matter's facts were checked");
        assertThat(new Checks(() -> NONE, LocalDate::now, 100_000).check(khee).notes()).isEmpty();
    }

    @Test
    void aFinalPacketThatWasNotComparedHasARemarkOfIt() {
        Workspace workspace = Samples.workspace(empty);
        Matter khee = Samples.matter(workspace, "khee-trading");
        Note uncompared = Note.warning("", "nobody compared this");
        Assembler assembler = new Assembler(new Templates(List.of(Samples.TEMPLATES)), () -> {
            throw new AssertionError("a notice has no prescribed words of trade filings");
        }, _ -> List.of(uncompared));

        assertThat(assembler.assemble(khee, workspace.packets().packet(khee.packet()), workspace.agenciesFor(khee), false).remarks())
                .contains(uncompared);
    }

    @Test
    void whatCouldNotBeComparedHoldsNothingBack() {
        Workspace workspace = Samples.workspace(empty);
        Assembled khee = Samples.assemble(workspace, Samples.matter(workspace, "khee-trading"));

        assertThat(new Checks(() -> NONE, LocalDate::now, 1000).obstacles(khee)).extracting(Note::level).containsExactly(Note.Level.WARNING);
    }
}
