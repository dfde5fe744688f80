package whereas.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import whereas.intake.ListFile;
import whereas.intake.Watch;
import whereas.intake.gate.AgencyGate;
import whereas.intake.gate.ChemicalGate;
import whereas.intake.gate.FirmDirectory;
import whereas.intake.gate.ProductGate;
import whereas.intake.gate.Review;
import whereas.intake.gate.ReviewJson;
import whereas.intake.gate.ReviewText;
import whereas.intake.gate.Served;
import whereas.intake.gate.ServiceListGate;
import whereas.matter.AgencyDirectory;
import whereas.matter.ChemicalList;
import whereas.result.Refused;

/**
 * What every file that is dropped must come to: a review or a refusal with its reasons. The tests ask it of files that are changed at
 * random; {@code mvn -q test-compile exec:exec@fuzz-lists} lets Jazzer look for files that reach new code.
 */
public final class ListFuzz {
    private ListFuzz() {
    }

    /** The entry that Jazzer calls; what a file is shows in its content, so it needs no name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        read("list", bytes);
    }

    static void read(String name, byte[] bytes) {
        try {
            ListContent content = ListContent.read(ListFile.of(name, bytes), ListContent.Memory.NONE, Watch.NONE);
            Review<?, ?> review = switch (content) {
                case ListContent.Parties parties -> ServiceListGate.review(parties.list(), new Served(List.of(), List.of()), "the directory", FirmDirectory.NONE,
                        LocalDate.EPOCH, content.notes());
                case ListContent.Agencies agencies -> AgencyGate.review(agencies.table(), new AgencyDirectory(List.of()), content.notes());
                case ListContent.Products products -> ProductGate.review(products.table(), products.products(), List.of(), content.notes());
                case ListContent.Chemicals chemicals -> ChemicalGate.review(chemicals.reading(), ChemicalList.NONE, content.notes());
            };
            assertThat(review.acceptAll().after()).isNotNull();
            assertThat(ReviewText.write(content, review)).doesNotContain("\0");
            assertThat(ReviewJson.write(List.of(new ReviewJson.Reviewed(content, review)))).isNotEmpty();
        } catch (Refused refused) {
            assertThat(refused.notes()).isNotEmpty().allMatch(note -> note.message().length() > 10 && !note.message().contains("Exception"));
        }
    }
}
