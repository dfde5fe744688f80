package whereas.intake.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whereas.intake.PartyList;
import whereas.intake.Watch;
import whereas.matter.Address;
import whereas.matter.Violator;

class ViolatorGateTest {
    private static final Violator KHEE = new Violator("khee", "Khee Trading, Inc.", "CEO", List.of(),
            List.of(Address.us(List.of("19905 S. Susana Rd"), "Compton", "CA", "90221")), Optional.empty());

    @Test
    void eachEntryIsNewChangedADuplicateOrUnreadableWithItsReason() {
        Review<List<Violator>, ViolatorAction> review = review("""
                Name,Addressee,Address
                Acme Inc.,,"1 Main St, Reno, NV 89501"
                "KHEE TRADING, INC",CEO,"19905 South Susana Road, Compton, CA 90221-1234"
                Khee Trading Inc,President,"1150 Vail Ave, Montebello, CA 90640"
                Khee Trading Group Inc,,"985 Richard Ave, Santa Clara, CA 95050"
                Jid LLC,,"19905 S. Susana Rd, Compton, CA 90221"
                ,,"2 Oak Ave, Elko, NV 89801"
                District Attorney of Kern County,,"1215 Truxtun Ave, Bakersfield, CA 93301"
                """);
        assertThat(Lists.text(review)).isEqualTo("""
                + «Acme Inc.» is new
                + «KHEE TRADING, INC» differs from the matter: address: 1150 Vail Ave, Montebello, CA 90640 (there was none)
                ? «Khee Trading Group Inc» is written much like «Khee Trading, Inc.»; choose it if they are two parties
                ? «Jid LLC» stands at the same address as «Khee Trading, Inc.», 19905 S. Susana Rd, Compton, CA 90221; choose it if they are two parties
                - line 7, cannot be used: the row has no name; it reads «2 Oak Ave, Elko, NV 89801»
                ? «District Attorney of Kern County» is new; it seems to be a district attorney, because its name says so
                """);
        assertThat(review.items().getFirst().entry()).satisfies(entry -> assertThat(List.of(entry.name(), entry.where(), entry.raw()))
                .containsExactly("Acme Inc.", "line 2", "Acme Inc.\t\t1 Main St, Reno, NV 89501"));
    }

    @Test
    void whatTheFirmKnowsFromOtherMattersIsComparedFieldByField() {
        FirmDirectory directory = name -> name.equals("Acme Inc.") ? List.of(new FirmDirectory.Known("Snow crab", LocalDate.of(2022, 6, 3),
                new Violator("acme", "ACME, Inc.", "CEO", List.of(), List.of(Address.us(List.of("9 Old St"), "Elko", "NV", "89801")), Optional.empty()))) : List.of();
        Review<List<Violator>, ViolatorAction> review = ViolatorGate.review(Lists.parties("Name,Address\nAcme Inc.,\"1 Main St, Reno, NV 89501\"\n"), List.of(),
                directory, List.of(), Watch.NONE);
        assertThat(Lists.text(review)).isEqualTo("+ «Acme Inc.» differs from «Snow crab» of 2022-06-03: name: Acme Inc. instead of ACME, Inc.; "
                + "address: 1 Main St, Reno, NV 89501 instead of 9 Old St, Elko, NV 89801\n");
    }

    @Test
    void allOneOrNoneIsAcceptedAndOneUndoTakesTheWholeImportBack() {
        Review<List<Violator>, ViolatorAction> review = review("""
                Name,Address
                Acme Inc.,"1 Main St, Reno, NV 89501"
                Acme Holdings Inc.,"3 Elm St, Ely, NV 89301"
                Khee Trading Inc,"1150 Vail Ave, Montebello, CA 90640"
                """);
        assertThat(review.acceptAll().after()).extracting(Violator::id).containsExactly("khee", "acme-inc", "acme-holdings-inc");
        assertThat(review.acceptAll().after().getFirst().addresses()).hasSize(2);
        assertThat(review.accept(List.of(review.items().get(1))).after()).extracting(Violator::id).containsExactly("khee", "acme-holdings-inc");
        assertThat(review.accept(List.of()).isChange()).isFalse();
        assertThat(review.acceptAll().undone().after()).isEqualTo(List.of(KHEE));
    }

    @Property(tries = 200)
    void importingTheSameListTwiceAddsNothing(@ForAll("lists") String list) {
        PartyList parties = Lists.parties(list);
        List<Violator> once = ViolatorGate.review(parties, List.of(KHEE), FirmDirectory.NONE, List.of(), Watch.NONE).acceptAll().after();
        Outcome<List<Violator>> twice = ViolatorGate.review(parties, once, FirmDirectory.NONE, List.of(), Watch.NONE).acceptAll();
        assertThat(twice.isChange()).isFalse();
        assertThat(once.getFirst().id()).isEqualTo("khee");
    }

    @Property(tries = 200)
    void noViolatorThatIsThereIsEverLostAndEachHasAnIdOfItsOwn(@ForAll("lists") String before, @ForAll("lists") String list) {
        List<Violator> present = ViolatorGate.review(Lists.parties(before), List.of(KHEE), FirmDirectory.NONE, List.of(), Watch.NONE).acceptAll().after();
        var review = ViolatorGate.review(Lists.parties(list), present, FirmDirectory.NONE, List.of(), Watch.NONE);
        List<Violator> after = review.accept(review.items()).after();
        assertThat(after.subList(0, present.size())).extracting(Violator::id).isEqualTo(present.stream().map(Violator::id).toList());
        assertThat(after).extracting(Violator::id).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> lists() {
        Arbitrary<String> name = Arbitraries.of("Acme Inc.", "ACME, INC", "Acme Incorporated", "Acme Group LLC", "Khee Trading, Inc.", "Khee Trading Co",
                "Jane Roe", "Roe, Jane", "District Attorney", "", "=1+1", "[NAME]");
        Arbitrary<String> addressee = Arbitraries.of("", "CEO", "President");
        Arbitrary<String> address = Arbitraries.of("", "1 Main St, Reno, NV 89501", "1 Main Street, Reno, Nevada 89501-0001", "2 Oak Ave, Elko, NV 89801",
                "19905 S. Susana Rd Compton, CA 90221", "nowhere");
        Arbitrary<String> row = Combinators.combine(name, addressee, address).as((n, p, a) -> "\"%s\",\"%s\",\"%s\"".formatted(n, p, a));
        return row.list().ofMinSize(1).ofMaxSize(8).map(rows -> "Name,Addressee,Address\n" + String.join("\n", rows) + "\n\"Last Inc.\",,\n");
    }

    private static Review<List<Violator>, ViolatorAction> review(String list) {
        return ViolatorGate.review(Lists.parties(list), List.of(KHEE), FirmDirectory.NONE, List.of(), Watch.NONE);
    }
}
