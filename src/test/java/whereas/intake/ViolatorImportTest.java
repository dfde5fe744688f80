package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whereas.matter.Address;
import whereas.matter.Violator;

class ViolatorImportTest {
    private static final Address COMPTON = Address.us(List.of("19905 S. Susana Rd"), "Compton", "CA", "90221");
    private static final List<Violator> KHEE = List.of(new Violator("khee", "Khee Trading, Inc.", "Chief Executive Officer",
            List.of(Violator.Activity.SOLD), List.of(COMPTON), Optional.empty()));

    @Test
    void thePlanSaysWhatWouldBeDoneAboutEachParty() {
        assertThat(plan(KHEE, """
                Name,Address
                KHEE TRADING INC,"19905 South Susana Road, Compton, CA 90221"
                "Khee Trading Group, Inc.","985 Richard Avenue, Santa Clara, CA 95050"
                "JID Freezer Service, LLC","19905 S. Susana Rd, Compton, CA 90221-0001"
                Acme Inc.,"1 Main St, Reno, NV 89501"
                ,"3 Elm St, Ely, NV 89301"
                """)).isEqualTo("""
                [ ] «KHEE TRADING INC» is in the matter already
                [ ] «Khee Trading Group, Inc.» is written much like «Khee Trading, Inc.»; choose it if they are two parties
                [ ] «JID Freezer Service, LLC» stands at the same address as «Khee Trading, Inc.», 19905 S. Susana Rd, Compton, CA 90221-0001; choose it if they are two parties
                [x] «Acme Inc.» is new, with 1 address
                [ ] line 6: the row has no name; it reads «3 Elm St, Ely, NV 89301»""");
    }

    @Test
    void anotherOfficeOfAKnownCompanyIsAddedToIt() {
        ImportPlan plan = ViolatorImport.plan(list("Name,Address,Agent,Agent Address\n"
                + "Khee Trading Inc,\"1150 Vail Ave, Montebello, CA 90640\",Max Agent,\"2 Oak Ave, Elko, NV 89801\"\n"), KHEE);
        assertThat(plan.proposed()).extracting(ImportItem::sentence)
                .containsExactly("«Khee Trading Inc» is in the matter and gets 1 address more and the agent Max Agent");
        assertThat(text(ViolatorImport.apply(plan, plan.proposed()))).isEqualTo("""
                khee: Khee Trading, Inc. (Chief Executive Officer) [SOLD]
                  19905 S. Susana Rd, Compton, CA 90221
                  1150 Vail Ave, Montebello, CA 90640
                  agent Max Agent, 2 Oak Ave, Elko, NV 89801""");
    }

    @Test
    void newViolatorsGetFreshIdsOfficersAndActivities() {
        ImportPlan plan = ViolatorImport.plan(list("""
                Name,Attn,Address,Role
                Khee,,"1 Main St, Reno, NV 89501",Importer / Distributor
                Acme LLC,,"2 Oak Ave, Elko, NV 89801",retailer
                Jane Roe,,"3 Elm St, Ely, NV 89301",
                "Best Foods, Inc.",General Counsel,"4 Fir St, Ely, NV 89301",
                株式会社,,"5 Ash St, Ely, NV 89301",
                """), KHEE);
        assertThat(text(ViolatorImport.apply(plan, plan.items()))).isEqualTo("""
                khee: Khee Trading, Inc. (Chief Executive Officer) [SOLD]
                  19905 S. Susana Rd, Compton, CA 90221
                khee-2: Khee (President or Chief Executive Officer) [IMPORTED, DISTRIBUTED]
                  1 Main St, Reno, NV 89501
                acme-llc: Acme LLC (Manager or Managing Member) [SOLD]
                  2 Oak Ave, Elko, NV 89801
                jane-roe: Jane Roe () []
                  3 Elm St, Ely, NV 89301
                best-foods-inc: Best Foods, Inc. (General Counsel) []
                  4 Fir St, Ely, NV 89301
                violator: 株式会社 (President or Chief Executive Officer) []
                  5 Ash St, Ely, NV 89301""");
    }

    @Test
    void onlyWhatWasChosenIsDone() {
        ImportPlan plan = ViolatorImport.plan(list("Name,Address\nAcme Inc.,\"1 Main St, Reno, NV 89501\"\nBeta Inc.,\"2 Oak Ave, Elko, NV 89801\"\n"), KHEE);
        assertThat(ViolatorImport.apply(plan, List.of())).isEqualTo(KHEE);
        assertThat(ViolatorImport.apply(plan, plan.items().subList(1, 2))).extracting(Violator::id).containsExactly("khee", "beta-inc");
    }

    @Property
    void importingTheSameFileTwiceAddsNothing(@ForAll("files") String csv, @ForAll boolean everything) {
        ImportPlan first = ViolatorImport.plan(list(csv), KHEE);
        List<Violator> once = ViolatorImport.apply(first, everything ? first.items() : first.proposed());
        ImportPlan second = ViolatorImport.plan(list(csv), once);
        assertThat(second.proposed()).isEmpty();
        assertThat(ViolatorImport.apply(second, everything ? second.items() : second.proposed())).isEqualTo(once);
    }

    @Property
    void noExistingViolatorIsEverLost(@ForAll("files") String before, @ForAll("files") String csv) {
        ImportPlan earlier = ViolatorImport.plan(list(before), KHEE);
        List<Violator> existing = ViolatorImport.apply(earlier, earlier.items());
        ImportPlan plan = ViolatorImport.plan(list(csv), existing);
        List<Violator> after = ViolatorImport.apply(plan, plan.items());
        assertThat(after).extracting(Violator::id).doesNotHaveDuplicates();
        for (int i = 0; i < existing.size(); i++) {
            assertThat(after.get(i)).usingRecursiveComparison().ignoringFields("addresses", "agent").isEqualTo(existing.get(i));
            assertThat(after.get(i).addresses()).containsAll(existing.get(i).addresses());
            assertThat(existing.get(i).agent().isEmpty() || after.get(i).agent().equals(existing.get(i).agent())).isTrue();
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> names = Arbitraries.of("Khee Trading, Inc.", "KHEE TRADING INC", "Khee Trading Group, Inc.", "Acme LLC", "Acme, L.L.C.",
                "Acme Inc.", "Jane Roe", "Roe, Jane", "Acme LLC d/b/a Best", "***", "", "=1+1", "株式会社", "Khee", "JID Freezer Service, LLC");
        Arbitrary<String> addresses = Arbitraries.of("19905 S. Susana Rd, Compton, CA 90221", "19905 South Susana Road Compton CA 90221-1111",
                "1 Main St, Reno, NV 89501", "Hauptstr. 5, München, Germany", "nowhere", "");
        Arbitrary<String> agents = Arbitraries.of("", "Max Agent", "Mia Agent");
        return Combinators.combine(names, addresses, agents).as((name, address, agent) ->
                        "\"" + name + "\",\"" + address + "\",\"" + agent + "\",\"2 Oak Ave, Elko, NV 89801\"\n").list().ofMaxSize(8)
                .map(rows -> "Name,Address,Agent,Agent Address\n" + String.join("", rows));
    }

    private static PartyList list(String csv) {
        return PartyListReader.read(new CsvReader().read("list.csv", csv.getBytes(UTF_8)).value()).value();
    }

    private static String plan(List<Violator> existing, String csv) {
        return ViolatorImport.plan(list(csv), existing).items().stream()
                .map(item -> (item.isProposed() ? "[x] " : "[ ] ") + item.sentence()).collect(Collectors.joining("\n"));
    }

    private static String text(List<Violator> violators) {
        return violators.stream().map(v -> v.id() + ": " + v.name() + " (" + v.addressee() + ") " + v.activities()
                + v.addresses().stream().map(a -> "\n  " + a.oneLine()).collect(Collectors.joining())
                + v.agent().map(a -> "\n  agent " + a.name() + ", " + a.address().oneLine()).orElse("")).collect(Collectors.joining("\n"));
    }
}
