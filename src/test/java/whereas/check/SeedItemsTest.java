package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

/** Two packets that were really served and filed, against a list of what people found wrong in them by hand. */
class SeedItemsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path ITEMS = Path.of("src/test/resources/review");

    @TempDir
    private Path data;

    /** @param id empty for what no rule looks for */
    private record Item(String number, String what, String id, int line, String quote) {
        private static Item of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Item(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]);
        }

        private boolean in(List<Finding> findings) {
            return findings.stream().anyMatch(f -> f.id().equals(id) && f.place().line() == line && f.place().quote().contains(quote));
        }
    }

    @Test
    void whatIsWrongInTheServedNoticeIsFound() throws IOException {
        assertThat(missed("khee-notice.txt", "notice-items.csv")).containsExactly("18d", "40b", "40c");
    }

    @Test
    void whatIsWrongInTheFiledPetitionIsFound() throws IOException {
        assertThat(missed("solar-petition.txt", "petition-items.csv")).containsExactly("4b", "5", "17a", "22b");
    }

    /** The numbers of the items that were not found; all of them are printed with their counts. */
    private List<String> missed(String seed, String list) throws IOException {
        assumeTrue(Files.isRegularFile(SEEDS.resolve(seed)), "the packet is not beside the project");
        List<Finding> findings = new Workspace(data, Path.of("templates")).checks().review(List.of(SEEDS.resolve(seed))).value();
        List<Item> items = Files.readAllLines(ITEMS.resolve(list)).stream().map(Item::of).toList();
        List<String> missed = new ArrayList<>();
        for (Item item : items) {
            if (item.id().isEmpty() || !item.in(findings)) {
                missed.add(item.number());
            }
        }
        System.out.printf("%s: %d of %d listed items found with their line and words; not found: %s%n", seed,
                items.size() - missed.size(), items.size(), missed);
        return missed;
    }
}
