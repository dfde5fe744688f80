package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import whereas.check.review.LedgerFindings;
import whereas.intake.AgencyList;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.packet.Recipients;

/** Planted faults in the ledger of the Khee packet, each with what is said of it. */
class LedgerFindingsTest {
    private static final AgencyDirectory AGENCIES = AgencyList.read(Path.of("templates/prop65-notice/data/agencies.csv")).value();
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final String FIRST = "\"article\" : \"9407 1000 0000 0000 0000 16\"";

    private static List<String> findings(String from, String to) {
        return findings(from, to, TODAY);
    }

    private static List<String> findings(String from, String to, LocalDate today) {
        try {
            String text = Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json"));
            assertThat(text).contains(from);
            Matter matter = MatterFile.read("khee.json", text.replace(from, to));
            return LedgerFindings.of(matter, Recipients.of(matter, AGENCIES), today).stream()
                    .map(finding -> finding.severity() + " " + finding.id() + " at " + finding.place().file() + ": " + finding.message()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSampleHasNone() {
        assertThat(findings(FIRST, FIRST)).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsNamed() {
        assertThat(findings(FIRST, FIRST.replace("16\"", "17\""))).containsExactly("ERROR article-number-wrong at service[0].dispatches[0]: In the row "
                + "of Khee Trading Group, Inc., the check digit of 9407 1000 0000 0000 0000 17, its last digit, is 7; the 21 digits before it give 6.");
    }

    @Test
    void oneNumberOnTwoPiecesIsAnErrorHoweverItIsWritten() {
        assertThat(findings(FIRST, "\"article\" : \"9407100000000000000023\"")).containsExactly("ERROR article-number-repeated at "
                + "service[0].dispatches[1]: The pieces to Khee Trading Group, Inc. and to JID Freezer Service, LLC have the same article number.");
    }

    @Test
    void certifiedMailWithoutNumbersIsAWarningAndANumberOnOtherMailAnError() {
        assertThat(findings(FIRST, "\"note\" : \"label lost\"")).containsExactly("WARNING certified-mail-without-article-number at "
                + "service[0].dispatches[0]: Of 5 pieces of certified mail 1 has no article number (Khee Trading Group, Inc.).");
        assertThat(findings("\"method\" : \"certified-mail\"", "\"method\" : \"first-class-mail\"")).hasSize(5).first().asString()
                .contains("ERROR article-number-without-certified-mail at service[0].dispatches[0]: Khee Trading Group, Inc. is served by first-class mail");
    }

    @Test
    void aReceiptCannotComeBeforeServiceAndOneThatIsOverdueIsNoted() {
        assertThat(findings(FIRST, FIRST + ", \"receipt\" : {\"proof\" : \"return-card\", \"date\" : \"2022-06-02\"}")).containsExactly(
                "ERROR receipt-before-service at service[0].dispatches[0]: The receipt of Khee Trading Group, Inc. is dated before the service of "
                + "2022-06-03.");
        assertThat(findings(FIRST, FIRST, LocalDate.of(2022, 7, 4))).containsExactly("NOTE receipt-overdue at service[0].dispatches[0]: Of 5 pieces of "
                + "certified mail 5 have no receipt, more than 30 days after service (Khee Trading Group, Inc.; JID Freezer Service, LLC; "
                + "Khee Trading, Inc., 19905 S. Susana Rd, Compton, CA 90221 and others).");
    }

    @Test
    void aPieceThatCameBackIsAWarning() {
        assertThat(findings(FIRST, FIRST + ", \"receipt\" : {\"proof\" : \"returned\", \"date\" : \"2022-06-13\"}")).singleElement().asString()
                .startsWith("WARNING piece-came-back").contains("Khee Trading Group, Inc. came back undelivered");
    }

    @Test
    void anEmailAddressOtherThanTheDirectorysIsAWarningAndOneThatIsNoneAnError() {
        String event = "\"recipients\" : [\n        \"agencies-by-email\"\n      ],";
        String record = event + "\"dispatches\" : [{\"recipient\" : \"district-attorney-alameda\", \"email\" : \"%s\"}],";
        assertThat(findings(event, record.formatted("prop65@acgov.org"))).containsExactly("WARNING ledger-email-differs at service[3].dispatches[0]: "
                + "District Attorney of Alameda County is served at «prop65@acgov.org»; the directory has «CEPDProp65@acgov.org».");
        assertThat(findings(event, record.formatted("prop65 at acgov.org"))).anyMatch(said -> said.startsWith("ERROR ledger-email-malformed"));
    }

    @Test
    void serviceInTheFutureOnANoncourtDayOrLongAfterThePapersIsNoted() {
        assertThat(findings(FIRST, FIRST, LocalDate.of(2022, 6, 2))).hasSize(4).allMatch(said -> said.startsWith("NOTE service-not-yet-done"));
        assertThat(findings("\"date\" : \"2022-06-03\",\n      \"time\" : \"11:00\",\n      \"until\" : \"23:30\"",
                "\"date\" : \"2022-06-12\",\n      \"time\" : \"11:00\",\n      \"until\" : \"23:30\"")).contains(
                "NOTE electronic-service-on-noncourt-day at service[1]: Electronic service on Sunday counts as made on the next court day, 2022-06-13.",
                "NOTE service-long-after-date at service[3]: The papers of 2022-06-03 are served more than a week later.");
    }
}
