package whereas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "19905 S. Susana Rd, Compton, CA 90221            > 19905 S. Susana Rd / Compton, CA 90221",
        "985 Richard Avenue Santa Clara, CA, 95050        > 985 Richard Avenue / Santa Clara, CA 95050",
        "2833 Leonis Blvd Ste 211 Vernon, CA 90058-2900   > 2833 Leonis Blvd Ste 211 / Vernon, CA 90058-2900",
        "1150 Vail Ave Montebello, CA 90640-6021          > 1150 Vail Ave / Montebello, CA 90640-6021",
        "12100 WILSHIRE BLVD, SUITE 800 LOS ANGELES, CALIFORNIA 90025 > 12100 WILSHIRE BLVD, SUITE 800 / LOS ANGELES, CA 90025",
        "PO Box 248, Markleeville, CA 96120               > PO Box 248 / Markleeville, CA 96120",
        "P.O. Box 4010 Sacramento CA 95812-4010           > P.O. Box 4010 / Sacramento, CA 95812-4010",
        "Post Office Box 617, Bridgeport, CA 93517        > Post Office Box 617 / Bridgeport, CA 93517",
        "708 Court Street, Suite 202, Jackson, CA 95642   > 708 Court Street, Suite 202 / Jackson, CA 95642",
        "Hall of Justice, 211 West Temple St. Ste 1200, Los Angeles, CA 90012 > Hall of Justice / 211 West Temple St. Ste 1200 / Los Angeles, CA 90012",
        "825 5th Street 4th Floor, Eureka, CA 95501       > 825 5th Street 4th Floor / Eureka, CA 95501",
        "825 5th Street 4th Floor Eureka, CA 95501        > 825 5th Street 4th Floor / Eureka, CA 95501",
        "400 County Ctr., 3rd Floor, Redwood City, CA 94063 > 400 County Ctr., 3rd Floor / Redwood City, CA 94063",
        "1 Main St., St. Louis, Missouri 63101            > 1 Main St. / St. Louis, MO 63101",
        "100 Main St St Louis, MO 63101                   > 100 Main St / St Louis, MO 63101",
        "123 5th Ave N Seattle, WA 98101                  > 123 5th Ave N / Seattle, WA 98101",
        "100 Park Avenue New York, New York 10017         > 100 Park Avenue / New York, NY 10017",
        "1600 Pennsylvania Ave NW, Washington, D.C. 20500 > 1600 Pennsylvania Ave NW / Washington, DC 20500",
        "12 Oak Road, Charleston, West Virginia 25301     > 12 Oak Road / Charleston, WV 25301",
        "c/o Jane Roe, 10 Elm Street, Reno, NV 89501      > c/o Jane Roe / 10 Elm Street / Reno, NV 89501",
        "10 Elm Street, Reno, nv 895011234                > 10 Elm Street / Reno, NV 89501-1234",
        "10 Elm Street, Reno, NV 89501, USA               > 10 Elm Street / Reno, NV 89501",
        "10 Elm Street, Reno, Nevada 89501 United States  > 10 Elm Street / Reno, NV 89501",
        "500 Forest Square Road Atlanta, GA 30301         > 500 Forest Square Road / Atlanta, GA 30301",
        "1 Calle Sol, San Juan, PR 00901                  > 1 Calle Sol / San Juan, PR 00901"})
    void anAmericanAddressIsRead(String raw, String expected) {
        assertThat(lines(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "12-3 Teheran-ro, Gangnam-gu, Seoul 06236, South Korea > 12-3 Teheran-ro / Gangnam-gu / Seoul 06236 / South Korea",
        "Hauptstrasse 5, 80331 München, Germany                > Hauptstrasse 5 / 80331 München / Germany",
        "100 King St W, Toronto, ON M5V 2T6, Canada            > 100 King St W / Toronto, ON M5V 2T6 / Canada",
        "88 Nanjing Road, Shanghai 200001, P.R. China          > 88 Nanjing Road / Shanghai 200001 / P.R. China",
        "1 Harbour Rd, Hong Kong                               > 1 Harbour Rd / Hong Kong"})
    void anAddressAbroadIsKeptWholeWithItsCountry(String raw, String expected) {
        assertThat(lines(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "19905 S. Susana Rd, Compton, CA          > it has no ZIP code",
        "19905 S. Susana Rd, Compton 90221        > it has no state before the ZIP code; write for example Compton, CA 90221",
        "19905 S. Susana Rd, Compton              > it ends neither in a state and a ZIP code nor in the name of a country",
        "Crescent City, CA 95531                  > it has no street or post office box before the city",
        "'[STREET MISSING], Crescent City, CA 95531' > it looks like a placeholder",
        "TBD                                      > it looks like a placeholder",
        "CA 95531                                 > it has neither a street nor a city",
        "19905 Susana Compton, CA 90221           > it is not plain where the street ends and the city begins; put a comma between them",
        "100 Plaza Way Circle Pines, MN 55014     > it is not plain where the street ends and the city begins; put a comma between them",
        "Atlanta, Georgia                         > it has no ZIP code"})
    void anAddressThatIsNotPlainIsDoubtedWithTheReason(String raw, String reason) {
        assertThat(AddressParser.parse(raw)).isEqualTo(new AddressReading.Unread(raw, reason));
    }

    @Test
    void aZipCodeThatLiesInAnotherStateIsReadButDoubted() {
        assertThat(((AddressReading.Read) AddressParser.parse("1 Main St, Compton, CA 80221")).doubts())
                .containsExactly("the ZIP code 80221 does not lie in CA");
    }

    @Test
    void anAttentionLineIsToldFromTheStreet() {
        AddressReading.Read read = (AddressReading.Read) AddressParser.parse("Attn: Legal Department\n1 Main St\nReno, NV 89501");
        assertThat(read.attention()).contains("Legal Department");
        assertThat(read.address().oneLine()).isEqualTo("1 Main St, Reno, NV 89501");
        assertThat(read.raw()).isEqualTo("Attn: Legal Department\n1 Main St\nReno, NV 89501");
    }

    @Test
    void partsInColumnsOfTheirOwnAreRead() {
        assertThat(lines(AddressParser.ofParts(List.of("708 Court Street", "Suite 202"), "Jackson", "California", "95642", "")))
                .isEqualTo("708 Court Street, Suite 202 / Jackson, CA 95642");
        assertThat(lines(AddressParser.ofParts(List.of("Calle 5"), "Monterrey", "NL", "64000", "Mexico")))
                .isEqualTo("Calle 5 / Monterrey, NL 64000 / Mexico");
        assertThat(AddressParser.ofParts(List.of("1 Elm St"), "", "ZZ", "2138", "")).isEqualTo(new AddressReading.Unread("1 Elm St, ZZ 2138",
                "it has no city; «ZZ» is not a state; for an address abroad name its country; "
                        + "«2138» is not a ZIP code; a spreadsheet may have dropped a 0 before it"));
    }

    @Property
    void anyTextIsReadOrDoubted(@ForAll("texts") String text) {
        AddressReading reading = AddressParser.parse(text);
        assertThat(reading.raw()).isEqualTo(text);
    }

    @Property
    void whatIsWrittenWithCommasIsReadBackTheSame(@ForAll("streets") String street, @ForAll("cities") String city) {
        assertThat(lines(street + ", " + city + ", CA 90221")).isEqualTo(street + " / " + city + ", CA 90221");
        assertThat(lines(AddressParser.ofParts(List.of(street), city, "CA", "90221", ""))).isEqualTo(street + " / " + city + ", CA 90221");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), Arbitraries.of("1 Main St", "Reno", "NV", "89501", ",", "\n", " ", "Ste",
                "#", "5", "PO Box", "Attn:", "USA", "France", "[", "St", "California", ".").list().ofMaxSize(12).map(words -> String.join("", words)),
                Arbitraries.of("St ", ", ", "a", "#1 ").flatMap(word -> Arbitraries.integers().between(0, 2000).map(word::repeat)));
    }

    @Provide
    Arbitrary<String> streets() {
        return Combinators.combine(Arbitraries.integers().between(1, 99999), Arbitraries.of("Main", "S. Susana", "West Temple", "5th", "La Brea"),
                Arbitraries.of("St", "Avenue", "Blvd.", "Rd", "Way")).as((number, name, kind) -> number + " " + name + " " + kind);
    }

    @Provide
    Arbitrary<String> cities() {
        return Arbitraries.of("Compton", "Santa Clara", "St. Helena", "Court", "Grand Terrace", "South San Francisco", "La Cañada Flintridge");
    }

    private static String lines(String raw) {
        return lines(AddressParser.parse(raw));
    }

    private static String lines(AddressReading reading) {
        return switch (reading) {
            case AddressReading.Read read -> String.join(" / ", read.address().lines());
            case AddressReading.Unread unread -> "not read: " + unread.reason();
        };
    }
}
