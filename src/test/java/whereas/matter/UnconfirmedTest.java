package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class UnconfirmedTest {
    private static final Matter KHEE = read("prop65-notice/samples/khee-trading.json");
    private static final Matter SOLAR = read("adcvd-petition/samples/solar-petition.json");

    @Test
    void aCopyHasToBeConfirmedFactByFactButForTheFirm() {
        Matter copy = Unconfirmed.copied(KHEE);
        assertThat(copy.unconfirmed().orElseThrow()).contains("date", "products[0].name", "chemicals[0]", "allegations",
                "violators[1].addresses[0].city", "service[0].date", "noticingParty.name").doesNotContain("title", "packet")
                .noneMatch(path -> path.startsWith("firm") || path.endsWith(".id"));
        assertThat(Unconfirmed.of(copy)).contains(new Fact("date", "Date", "2022-06-03"),
                new Fact("products[0].name", "Products 1, name", "Snow crab meat"));
        assertThat(Unconfirmed.copied(SOLAR).unconfirmed().orElseThrow()).contains("date", "proceeding.merchandise.name");
    }

    @Test
    void aFactThatIsChangedIsConfirmedAndTheOthersAreNot() {
        Matter copy = Unconfirmed.copied(KHEE);
        Matter changed = Unconfirmed.carried(copy, MatterFile.read("", MatterFile.write(copy).replace("Snow crab meat", "Clams")));
        assertThat(copy.unconfirmed().orElseThrow()).hasSize(changed.unconfirmed().orElseThrow().size() + 1);
        assertThat(changed.unconfirmed().orElseThrow()).doesNotContain("products[0].name").contains("date");
    }

    @Test
    void anEntryThatGoesDoesNotLetAnotherTakeItsPlace() {
        Prop65Matter copy = (Prop65Matter) KHEE.withUnconfirmed(List.of("violators[0].name", "violators[1].name", "date"));
        Prop65Matter first = without(copy, 0);
        assertThat(Unconfirmed.carried(copy, first).unconfirmed()).contains(List.of("violators[0].name", "date"));
        assertThat(Unconfirmed.carried(copy, without(copy, 1)).unconfirmed()).contains(List.of("violators[0].name", "date"));
    }

    @Test
    void aPathConfirmsAllBelowIt() {
        Matter copy = KHEE.withUnconfirmed(List.of("violators[0].name", "violators[0].addresses[0].city", "violators[1].name"));
        assertThat(Unconfirmed.confirmed(copy, "violators[0]").unconfirmed()).contains(List.of("violators[1].name"));
        assertThat(Unconfirmed.confirmed(copy, "").unconfirmed()).isEmpty();
        assertThat(MatterFile.write(Unconfirmed.confirmed(copy, ""))).doesNotContain("unconfirmed");
    }

    @Property(tries = 60)
    @Domain(Matters.class)
    void whatIsLeftUnconfirmedIsThereAndStaysWhenNothingChanges(@ForAll Prop65Matter matter) {
        Matter copy = Unconfirmed.copied(matter);
        assertThat(Unconfirmed.of(copy)).hasSameSizeAs(copy.unconfirmed().orElse(List.of()));
        assertThat(Unconfirmed.carried(copy, matter)).isEqualTo(copy);
        assertThat(MatterFile.read("copy", MatterFile.write(copy))).isEqualTo(copy);
        assertThat(FactChange.between(matter, matter)).isEmpty();
    }

    @Test
    void aChangeTellsWhatWasAndWhatIs() {
        assertThat(FactChange.between(KHEE, MatterFile.read("", MatterFile.write(KHEE).replace("Snow crab meat", "Clams"))))
                .contains(new FactChange("products[0].name", "Products 1, name", "Snow crab meat", "Clams"));
        Prop65Matter less = without((Prop65Matter) KHEE, 0);
        List<FactChange> gone = FactChange.between(KHEE, less).stream().filter(change -> change.path().equals("violators[0]")).toList();
        assertThat(gone).singleElement().satisfies(change -> assertThat(change.sentence())
                .startsWith("Violators 1: «" + ((Prop65Matter) KHEE).violators().getFirst().name()).endsWith("was removed"));
        assertThat(FactChange.between(less, KHEE)).anyMatch(change -> change.before().isEmpty() && change.path().equals("violators[0]"));
    }

    private static Prop65Matter without(Prop65Matter m, int violator) {
        List<Violator> left = m.violators().stream().filter(v -> v != m.violators().get(violator)).toList();
        return new Prop65Matter(m.title(), m.packet(), m.date(), m.firm(), m.attorney(), m.noticingParty(), left, m.products(), m.chemicals(),
                List.of(), m.exposures(), m.period(), m.venue(), m.specialExposures(), m.basis(), m.servers(), m.service(), m.answers(),
                m.agencies(), Optional.empty());
    }

    private static Matter read(String sample) {
        try {
            return MatterFile.read(sample, Files.readString(Path.of("templates", sample)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
