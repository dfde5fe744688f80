package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.document.Block;
import whereas.document.Document;
import whereas.matter.Dispatch;
import whereas.matter.Matter;
import whereas.packet.Ledger;
import whereas.packet.LedgerRow;
import whereas.packet.Recipients;
import whereas.writer.text.TextWriter;

/** The sheets that go with the mail to the counter. */
class MailBookTest {
    @TempDir private Path empty;

    private Assembled assemble(Matter matter) {
        return Samples.assemble(Samples.workspace(empty), matter);
    }

    private Matter khee() {
        return Samples.matter(Samples.workspace(empty), "khee-trading");
    }

    private static List<String> sheets(Document book) {
        return List.of(TextWriter.write(book).split("(?=Firm Mail Book for Accountable Mail\n)"));
    }

    @Test
    void eachSheetHasTheSenderEightLinesAtMostAndTheTotals() {
        Document book = MailBook.of(assemble(khee())).orElseThrow();
        List<String> sheets = sheets(book);
        // Five certified pieces on one sheet; thirty-three to prosecutors on five.
        assertThat(sheets).hasSize(1 + 5).allSatisfy(sheet -> assertThat(sheet).contains("Cliffwood Law Firm, PC, 12100 Wilshire Blvd",
                "No. | Article number | Addressee", "Pieces listed by sender | Pieces received at post office | Postmaster"));
        assertThat(sheets.getFirst()).contains("1 | 9407 1000 0000 0000 0000 16 | President or Chief Executive Officer, Khee Trading Group, Inc. / 985 "
                + "Richard Avenue, Santa Clara, CA 95050 | Certified Mail | ", "\n5 | ");
        assertThat(sheets.getLast()).contains("sheet 5 of 5", "\n33 | ", "City Attorney, City of Los Angeles").doesNotContain("Marin");
        assertThat(book.body().stream().filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).rows().size()))
                .containsExactly(5, 1, 8, 1, 8, 1, 8, 1, 8, 1, 1, 1);
    }

    @Test
    void electronicPiecesStandOnNoSheet() {
        assertThat(TextWriter.write(MailBook.of(assemble(khee())).orElseThrow())).doesNotContain("Alameda").doesNotContain("Attorney General");
    }

    @Test
    void accountablePiecesAreListedInTheOrderOfTheirNumbers() {
        Matter matter = khee();
        LedgerRow first = Ledger.of(matter, Recipients.of(matter, Samples.workspace(empty).agenciesFor(matter))).rows().getFirst();
        Dispatch late = new Dispatch("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("9407 1000 0000 0000 0000 61"),
                Optional.empty(), Optional.empty());
        String sheet = sheets(MailBook.of(assemble(Ledger.record(matter, first, late))).orElseThrow()).getFirst();
        assertThat(sheet).contains("1 | 9407 1000 0000 0000 0000 23 | Managing Member", "5 | 9407 1000 0000 0000 0000 61 | President");
    }

    @Test
    void itSaysThatItWasNotComparedWithTheForm() {
        assertThat(MailBook.of(assemble(khee())).orElseThrow().footer().toString()).contains("PS Form 3877, which this sheet was not compared with");
    }
}
