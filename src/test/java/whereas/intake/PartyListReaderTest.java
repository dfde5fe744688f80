package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import whereas.result.Refused;
import whereas.result.Result;

class PartyListReaderTest {
    @Test
    void threeRowsOfOneCompanyAreOnePartyWithThreeAddresses() {
        assertThat(text("""
                Attention,Party,Address
                Current President,"Khee Trading, Inc.","19905 S. Susana Rd, Compton, CA 90221"
                Current President,"Khee Trading Group, Inc.","985 Richard Avenue Santa Clara, CA, 95050"
                Current President,"KHEE TRADING, INC","2833 Leonis Blvd Ste 211 Vernon, CA 90058-2900"
                Current President,"Khee Trading, Inc.","1150 Vail Ave Montebello, CA 90640-6021"
                ,"JID Freezer Service, LLC.","19905 S Susana Road, Compton, CA 90221-1234"
                """)).isEqualTo("""
                list.csv: 3 parties

                Khee Trading, Inc. (lines 2, 4, 5)
                    to: Current President
                    19905 S. Susana Rd, Compton, CA 90221
                    2833 Leonis Blvd Ste 211, Vernon, CA 90058-2900
                    1150 Vail Ave, Montebello, CA 90640-6021

                Khee Trading Group, Inc. (line 3)
                    to: Current President
                    985 Richard Avenue, Santa Clara, CA 95050

                JID Freezer Service, LLC. (line 6)
                    19905 S Susana Road, Compton, CA 90221-1234

                Unsure:
                    line 3, Khee Trading Group, Inc.: its name is written much like «Khee Trading, Inc.»; see whether they are one party
                    line 6, JID Freezer Service, LLC.: it stands at the same address as «Khee Trading, Inc.», 19905 S Susana Road, Compton, CA 90221-1234

                Notes:
                    list.csv:2: «Khee Trading, Inc.» stands on lines 2, 4, 5, also as «KHEE TRADING, INC»; read as one party with 3 addresses

                Columns:
                    «Attention»: addressee, because its heading says so
                    «Party»: name, because its heading says so
                    «Address»: whole address, because there are no columns for city and ZIP code
                """);
    }

    @Test
    void columnsForEveryPartAreRead() {
        assertThat(parties("""
                Company;Contact;Street;Suite;City;State;Zip;E-mail;Phone;Role;Registered Agent;Agent Address;Shoe size
                Acme Inc.;Jane Roe;1 Main St;Ste 5;Reno;Nevada;89501;j@acme.com, k@acme.com;(775) 555-0100;Retailer;Max Agent;2 Oak Ave, Elko, NV 89801;44
                """)).isEqualTo("""
                list.csv: 1 party

                Acme Inc. (line 2)
                    to: Jane Roe
                    1 Main St, Ste 5, Reno, NV 89501
                    j@acme.com
                    k@acme.com
                    (775) 555-0100
                    role: Retailer
                    agent: Max Agent, 2 Oak Ave, Elko, NV 89801

                Notes:
                    list.csv:1: the column «Shoe size» was not used, because neither its heading nor its cells say what it is
                """);
    }

    @Test
    void whatIsDoubtfulIsSaidAndTheRowsRemain() {
        assertThat(parties("""
                Name,Address,Email
                Acme Inc.,"1 Main St, Reno, NV",
                Beta Inc.,,DA beta@b.com
                Gamma Inc.,,gamma@@g
                [NAME MISSING],"2 Oak Ave, Elko, NV 89801",
                ,"3 Elm St, Ely, NV 89301",
                Delta, Inc.,"4 Fir St, Ely, NV 89301",
                =cmd|' /C calc'!A0,"5 Ash St, Ely, NV 89301",
                """)).isEqualTo("""
                list.csv: 5 parties, 2 rows not read

                Acme Inc. (line 2)

                Beta Inc. (line 3)
                    beta@b.com

                Gamma Inc. (line 4)

                [NAME MISSING] (line 5)
                    2 Oak Ave, Elko, NV 89801

                =cmd|' /C calc'!A0 (line 8)
                    5 Ash St, Ely, NV 89301

                Unsure:
                    line 2, Acme Inc.: the address «1 Main St, Reno, NV» was not read: it has no ZIP code
                    line 3, Beta Inc.: «DA» is not a well-formed e-mail address and was left out
                    line 4, Gamma Inc.: «gamma@@g» is not a well-formed e-mail address and was left out
                    line 4, Gamma Inc.: the row has neither an address nor an e-mail address
                    line 5, [NAME MISSING]: the name «[NAME MISSING]» looks like a placeholder; fill it in
                    line 6: the row has no name; it reads «3 Elm St, Ely, NV 89301»
                    line 7: the row has 4 cells but there are 3 headings; put quotation marks around a cell that contains the separator
                    line 8, =cmd|' /C calc'!A0: the name «=cmd|' /C calc'!A0» begins like a spreadsheet formula; it was kept as text
                """);
    }

    @Test
    void aListWithoutHeadingsIsReadByItsCells() {
        assertThat(parties("Acme Inc.,\"1 Main St, Reno, NV 89501\"\nBeta LLC,\"2 Oak Ave, Elko, NV 89801\"\n")).startsWith("""
                list.csv: 2 parties

                Acme Inc. (line 1)
                    1 Main St, Reno, NV 89501
                """).contains("list.csv:1: the first row looks like a party, not like headings, and was read as one");
    }

    @Test
    void aSingleColumnOfNamesIsAListToo() {
        assertThat(parties("Acme Inc.\nBeta LLC\n")).startsWith("list.csv: 2 parties\n").contains("Beta LLC (line 2)");
    }

    @Test
    void anAttentionLineInTheAddressBecomesTheAddressee() {
        assertThat(parties("Name,Address\nAcme Inc.,\"Attn: General Counsel\n1 Main St\nReno, NV 89501\"\n"))
                .isEqualTo("list.csv: 1 party\n\nAcme Inc. (line 2)\n    to: General Counsel\n    1 Main St, Reno, NV 89501\n");
    }

    @Test
    void invisibleCharactersCannotHideInAName() {
        Result<PartyList> list = read("Name,City\n\"Ac\u202Eme\u001B[31m\u200B Inc.\",Reno\n");
        assertThat(list.value().parties().getFirst().name()).isEqualTo("Acme[31m Inc.");
        assertThat(list.value().parties().getFirst().doubts()).first().asString().contains("had invisible characters");
        assertThat(list.value().parties().getFirst().rows().getFirst().cell(0)).contains("\u202E");
    }

    @Test
    void aCellThatIsFarTooLongIsNoName() {
        assertThat(parties("Name,City\n" + "[".repeat(500_000) + ",Reno\nAcme,Elko\n")).contains("list.csv: 1 party, 1 row not read")
                .contains("line 2: a cell has 500000 characters, more than a name or an address can have");
    }

    @Test
    void aTableWithoutAColumnOfNamesIsRefusedWithItsHeadings() {
        assertThat(catchThrowableOfType(Refused.class, () -> read("Zip,Phone\n89501,775-555-0100\n")).getMessage()).isEqualTo(
                "list.csv:1: it is not plain which column holds the names; the headings are «Zip», «Phone»; call one of them Name");
    }

    @Test
    void headingsWithoutPartiesAreTold() {
        assertThat(parties("Name,City\n")).isEqualTo("list.csv: 0 parties\n\nNotes:\n    list.csv: there are headings but no parties below them\n");
    }

    @Test
    void theCallerReadsTheSameTableWithOtherColumns() {
        PartyList list = read("Company,Label\nx1,Acme Inc.\n").value();
        ColumnMapping chosen = list.mapping().without(0).with(1, Meaning.NAME);
        assertThat(PartyListReader.read(list.table(), chosen).value().parties()).extracting(ImportedParty::name).containsExactly("Acme Inc.");
    }

    private static Result<PartyList> read(String csv) {
        return PartyListReader.read(new CsvReader().read("list.csv", csv.getBytes(UTF_8)).value());
    }

    private static String text(String csv) {
        return PartyText.write(read(csv));
    }

    /** The text without the columns. */
    private static String parties(String csv) {
        return text(csv).replaceFirst("(?s)\nColumns:.*", "");
    }
}
