package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Company, Attn, Street, City, State, Zip          > NAME ADDRESSEE STREET CITY STATE ZIP",
        "Entity Name; Address Line 1; Address Line 2; Town; ST; Postal Code > NAME STREET STREET CITY STATE ZIP",
        "violatorName, addressLine1, city, state, zipCode, e-mail > NAME STREET CITY STATE ZIP EMAIL",
        "PARTY|Mailing Address|City/State/Zip|Phone No.   > NAME STREET CITY_STATE_ZIP PHONE",
        "Defendant, Address, Type                         > NAME ADDRESS ROLE",
        "First Name, Last Name, Street, City, State, ZIP  > NAME NAME STREET CITY STATE ZIP",
        "Company, First Name, Last Name, Address          > NAME ADDRESSEE ADDRESSEE ADDRESS",
        "Company, Name, Address                           > NAME ADDRESSEE ADDRESS",
        "Business, Address, Agent for Service of Process, Agent Street, Agent City, Agent State, Agent Zip > "
                + "NAME ADDRESS AGENT_NAME AGENT_ADDRESS AGENT_ADDRESS AGENT_ADDRESS AGENT_ADDRESS",
        "Name, State of Incorporation, Country, County, Street, Zip > NAME - COUNTRY - STREET ZIP",
        "Name, City, City, Zip                            > NAME CITY - ZIP"})
    void headingsAreUnderstoodInManySpellings(String headings, String meanings) {
        assertThat(guess(headings + "\n")).isEqualTo(meanings);
    }

    @Test
    void cellsTellWhatUnknownHeadingsDoNot() {
        assertThat(guess("A,B,C,D,E\nAcme Inc.,x@acme.com,NV,89501,(775) 555-0100\nBeta LLC,y@beta.com,CA,90221-1234,775-555-0101\n"))
                .isEqualTo("NAME EMAIL STATE ZIP PHONE");
        assertThat(guess("A,B\nAcme Inc.,\"1 Main St, Reno, NV 89501\"\n")).isEqualTo("NAME ADDRESS");
    }

    @Test
    void aColumnOfWholeAddressesIsKnownEvenBesideACityColumn() {
        assertThat(guess("Name,Address,City\nAcme,\"1 Main St, Reno, NV 89501\",Reno\n")).isEqualTo("NAME ADDRESS CITY");
    }

    @Test
    void everyGuessHasItsReason() {
        assertThat(ColumnMapping.guess(table("Company,Street,B,Stock\nAcme,1 Main St,89501,7\n")).lines()).containsExactly(
                "«Company»: name, because its heading says so",
                "«Street»: street, because its heading says so",
                "«B»: ZIP code, because its cells are ZIP codes",
                "«Stock»: not used, because neither its heading nor its cells say what it is");
    }

    @Test
    void theCallerChangesAGuessAndTakesTheMeaningFromTheColumnThatHadIt() {
        ColumnMapping mapping = ColumnMapping.guess(table("Company,City,Town\nAcme,Reno,Elko\n"));
        assertThat(mapping.with(2, Meaning.CITY).lines()).containsExactly("«Company»: name, because its heading says so",
                "«City»: not used, because another column was chosen as the city", "«Town»: city, because it was chosen");
        assertThat(mapping.without(0).has(Meaning.NAME)).isFalse();
    }

    private static String guess(String csv) {
        return ColumnMapping.guess(table(csv)).columns().stream().map(column -> column.meaning().map(Enum::name).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static RawTable table(String csv) {
        return new CsvReader().read("list.csv", csv.getBytes(UTF_8)).value();
    }
}
