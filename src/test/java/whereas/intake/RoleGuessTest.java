package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a party is, and what the guess rests on. */
class RoleGuessTest {
    @Test
    void theListsOwnWordCountsMostThenTheNameThenWhoIsWrittenTo() {
        assertThat(roles("""
                Name,Attn,Role
                Acme Inc.,,Registered agent
                C T Corporation System,,
                Alpine County District Attorney,,
                San Diego City Attorney's Office,,
                Beta LLC,,Retailer
                Gamma LLC,CEO,
                Delta Steel Corp.,,Petitioner
                Jane Roe,,Company certifier
                Roe & Roe Law Offices,,
                John Doe,,
                """)).isEqualTo("""
                Acme Inc.: agent for service of process, because the list says «Registered agent»
                C T Corporation System: agent for service of process, because its name is that of a company that serves as agent for others
                Alpine County District Attorney: district attorney, because its name says so
                San Diego City Attorney's Office: city attorney, because its name says so
                Beta LLC: alleged violator, because the list calls it «Retailer»
                Gamma LLC: alleged violator, because it is a company whose «CEO» is written to
                Delta Steel Corp.: petitioner, because the list says «Petitioner»
                Jane Roe: certifier, because the list says «Company certifier»
                Roe & Roe Law Offices: unknown, because it is a law firm or office, and nothing says whom it acts for
                John Doe: unknown, because neither the list nor its name tells""");
    }

    @Test
    void officesAreReadHoweverTheyAreWritten() {
        for (String name : new String[] {"District Attorney, County of San Mateo", "San Mateo County District Attorney's Office", "DISTRICT ATTORNEY SAN MATEO",
            "Office of the District Attorney of San Mateo County", "San Mateo district attorney"}) {
            assertThat(OfficeName.of(name, java.util.Optional.empty()).orElseThrow().jurisdiction()).as(name).contains("San Mateo");
            assertThat(OfficeName.of(name, java.util.Optional.empty()).orElseThrow().doubts()).as(name).isEmpty();
        }
        assertThat(OfficeName.of("San Francisco City Attorney", java.util.Optional.empty()).orElseThrow().county()).contains("San Francisco");
        assertThat(OfficeName.of("San Jose City Attorney", java.util.Optional.empty()).orElseThrow().county()).contains("Santa Clara");
        assertThat(OfficeName.of("City Attorney of Oakland", java.util.Optional.empty()).orElseThrow().doubts()).singleElement().asString()
                .startsWith("«Oakland» is none of the cities of more than 750,000");
        assertThat(OfficeName.of("Acme Inc.", java.util.Optional.empty())).isEmpty();
    }

    private static String roles(String csv) {
        return PartyListReader.read(new CsvReader().read("list.csv", csv.getBytes(UTF_8)).value()).value().parties().stream().map(party -> party.name() + ": "
                + party.role().role().map(PartyRole::words).orElse("unknown") + ", because " + party.role().reason()).collect(Collectors.joining("\n"));
    }
}
