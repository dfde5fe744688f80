package whereas.matter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whereas.matter.Basis;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.matter.Prop65Matter;
import whereas.result.Refused;

/** Two people at one matter: what each changed, and one matter out of both. */
class ReconciliationTest {
    private static final String KHEE = read();
    private static final Matter BASE = matter(KHEE);

    private static String read() {
        try {
            return MatterFile.write(MatterFile.read("khee", Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Matter matter(String text) {
        return MatterFile.read("test", text);
    }

    @Test
    void changesOfDifferentFactsAreBothTaken() {
        Matter mine = matter(KHEE.replace("Snow crab meat", "Snow crab legs"));
        Matter theirs = matter(KHEE.replace("\"title\" : \"Khee snow crab: Clean Product Advocates\"", "\"title\" : \"Khee II\""));
        Reconciliation both = new Reconciliation(BASE, mine, theirs);
        assertThat(both.differences()).extracting(Difference::name, Difference::before, Difference::mine, Difference::theirs, Difference::changed).containsExactly(
                tuple("Title", "Khee snow crab: Clean Product Advocates", "Khee snow crab: Clean Product Advocates", "Khee II",
                        Difference.Changed.THEIRS),
                tuple("Products, Snow crab legs, Name", "Snow crab meat", "Snow crab legs", "Snow crab meat", Difference.Changed.MINE));
        Prop65Matter merged = (Prop65Matter) both.merged(Map.of());
        assertThat(merged.title()).isEqualTo("Khee II");
        assertThat(merged.products().getFirst().name()).isEqualTo("Snow crab legs");
    }

    @Test
    void aFactThatBothChangedIsMineUntilAPersonTakesTheirs() {
        Matter mine = matter(KHEE.replace("Snow crab meat", "Snow crab legs"));
        Matter theirs = matter(KHEE.replace("Snow crab meat", "King crab meat"));
        Reconciliation both = new Reconciliation(BASE, mine, theirs);
        assertThat(both.differences()).extracting(Difference::changed).containsExactly(Difference.Changed.BOTH);
        assertThat(both.merged(Map.of())).isEqualTo(mine);
        assertThat(both.merged(Map.of(both.differences().getFirst().path(), false))).isEqualTo(theirs);
    }

    @Test
    void allMineIsMineAndAllTheirsIsTheirs() {
        Matter mine = matter(KHEE.replace("Snow crab meat", "Snow crab legs").replace("Khee Trading Group", "Khee Group"));
        Matter theirs = matter(KHEE.replace("Snow crab meat", "King crab").replace("\"title\" : \"Khee snow", "\"title\" : \"Our snow"));
        Reconciliation both = new Reconciliation(BASE, mine, theirs);
        Map<String, Boolean> allMine = new HashMap<>();
        both.differences().forEach(difference -> allMine.put(difference.path(), true));
        assertThat(both.merged(allMine)).isEqualTo(mine);
        allMine.replaceAll((_, _) -> false);
        assertThat(both.merged(allMine)).isEqualTo(theirs);
    }

    @Test
    void theSameChangeByBothIsNoDifference() {
        Matter same = matter(KHEE.replace("Snow crab meat", "Snow crab legs"));
        assertThat(new Reconciliation(BASE, same, same).differences()).isEmpty();
    }

    @Test
    void whatOneRemovesWhileTheOtherNamesItIsRefusedTogether() {
        Prop65Matter base = (Prop65Matter) BASE;
        Matter without = new Prop65Matter(base.title(), base.packet(), base.date(), base.firm(), base.attorney(), base.noticingParty(), base.violators(), List.of(),
                base.chemicals(), List.of(), base.exposures(), base.period(), base.venue(), List.of(), new Basis(List.of(), List.of(), List.of(), List.of()),
                base.servers(), base.service(), base.answers(), Optional.empty(), Optional.empty());
        Reconciliation both = new Reconciliation(BASE, without, matter(KHEE.replace("Snow crab meat", "King crab")));
        String products = both.differences().stream().filter(difference -> difference.path().startsWith("/products/")).findFirst().orElseThrow().path();
        Map<String, Boolean> choice = new HashMap<>();
        both.differences().forEach(difference -> choice.put(difference.path(), difference.path().equals(products)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> both.merged(choice));
    }

    @Test
    void myVersionCanBeKeptUnderAnotherTitle() {
        Matter mine = matter(KHEE.replace("Snow crab meat", "Snow crab legs"));
        assertThat(new Reconciliation(BASE, mine, BASE).mineNamed("Khee (my version)").title()).isEqualTo("Khee (my version)");
    }
}
