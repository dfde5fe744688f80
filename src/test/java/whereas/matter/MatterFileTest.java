package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import whereas.result.Refused;

class MatterFileTest {
    private static final String KHEE = khee();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(Matters.class)
    void anyMatterSurvivesWritingAndReading(@ForAll Prop65Matter matter) {
        String text = MatterFile.write(matter);
        assertThat(MatterFile.read("m.json", text)).isEqualTo(matter);
        assertThat(MatterFile.write(MatterFile.read("m.json", text))).isEqualTo(text);
    }

    @Test
    void anIdThatRefersToNothingIsReportedWhereItStands() {
        String mistyped = KHEE.replace("\"khee-trading\"\n      ]", "\"khee-tradng\"\n      ]");
        refuses(mistyped, line(mistyped, "\"khee-tradng\"", 1)
                + " allegations[0].violators[2]: there is no violator with the id «khee-tradng»; "
                + "there are khee-trading-group, jid-freezer-service, khee-trading");
    }

    @Test
    void everyDanglingIdIsReportedAtOnce() {
        String renamed = KHEE.replace("\"id\" : \"alexander-berry\"", "\"id\" : \"berry\"");
        String problem = " service[%d].server: there is no server with the id «alexander-berry»; there are berry";
        refuses(renamed, IntStream.range(0, 4).mapToObj(n -> line(renamed, "\"server\" :", n + 1) + problem.formatted(n))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void anIdThatStandsTwiceOrIsEmptyIsReported() {
        String twice = KHEE.replace("\"lead\"", "\"cadmium\"");
        refuses(twice, line(twice, "\"id\" : \"cadmium\"", 2) + " chemicals[1].id: another chemical has the id «cadmium» already");
        String empty = KHEE.replace("\"snow-crab-meat\"", "\" \"");
        refuses(empty, line(empty, "\"id\" : \" \"", 1) + " products[0].id: the id is empty; give each product a short word of its own");
    }

    @Test
    void anAddressWithoutStateOrZipIsReported() {
        String zip = KHEE.replaceFirst("\"zip\" : \"90025\"", "\"zip\" : \"9002\"");
        refuses(zip, line(zip, "\"address\" : {", 1)
                + " firm.address: an address in the United States needs a ZIP code such as 90221 or 90221-1234");
        String state = KHEE.replaceFirst("\"state\" : \"CA\"", "\"state\" : \"Calif.\"");
        refuses(state, line(state, "\"address\" : {", 1)
                + " firm.address: an address in the United States needs a state of two capital letters, such as CA");
    }

    @Test
    void mailNeedsAPlaceOfDepositAndNothingElseHasOne() {
        String express = KHEE.replace("\"electronic-filing\"", "\"express-mail\"");
        refuses(express, event(express, "express-mail") + " service[1]: service by mail needs its place of deposit (field «deposit»)");
        String person = KHEE.replace("\"certified-mail\"", "\"personal-delivery\"");
        refuses(person, event(person, "personal-delivery")
                + " service[0]: only service by mail has a place of deposit; delete the field «deposit»");
    }

    @Test
    void aPeriodOrATimeThatEndsBeforeItBeginsIsReported() {
        String period = KHEE.replace("\"from\" : \"2021-11-15\"", "\"from\" : \"2021-11-15\", \"to\" : \"2021-11-14\"");
        refuses(period, line(period, "\"period\"", 1) + " period: the period ends before it begins; check the two dates");
        String time = KHEE.replaceFirst("\"until\" : \"17:00\"", "\"until\" : \"10:59\"");
        refuses(time, event(time, "certified-mail") + " service[0]: the time of service ends before it begins");
    }

    @Test
    void aVenueIsStatewideOrNamesCounties() {
        String nowhere = KHEE.replace("\"statewide\" : true", "\"statewide\" : false");
        refuses(nowhere, line(nowhere, "\"venue\"", 1)
                + " venue: at least one county is needed where the violations are not alleged statewide");
        String both = KHEE.replace("\"counties\" : [ ]", "\"counties\" : [\"Yolo\"]");
        refuses(both, line(both, "\"venue\"", 1) + " venue: the violations are alleged either statewide or in single counties, not both");
    }

    @Test
    void whatNoOneAskedForIsReportedTogetherWithWhatIsMissing() {
        String text = KHEE.replace("\"telephone\" : \"213-555-0142\"", "\"phone\" : \"213-555-0142\"")
                .replace("\"2022-06-03\",\n  \"firm\"", "\"2022-06-31\",\n  \"firm\"");
        refuses(text, "m.json:5 date: «2022-06-31» is not a date like \"2022-06-03\" that exists\n"
                + line(text, "\"responsible\"", 1) + " noticingParty.responsible.telephone: the field is missing\n"
                + line(text, "\"phone\"", 1)
                + " noticingParty.responsible.phone: there is no such field; the fields here are name, title, address, telephone");
    }

    /** The place of the line on which the nth occurrence of some text stands. */
    private static String line(String text, String marker, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(marker, at + 1);
        }
        return "m.json:" + text.substring(0, at + 1).lines().count();
    }

    /** The place of the line on which the service event by a method begins, which is the one above its method. */
    private static String event(String text, String method) {
        return "m.json:" + (text.substring(0, text.indexOf("\"" + method + "\"")).lines().count() - 1);
    }

    private static void refuses(String text, String message) {
        assertThat(text).isNotEqualTo(KHEE);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> MatterFile.read("m.json", text)).withMessage(message);
    }

    private static String khee() {
        try {
            return Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
