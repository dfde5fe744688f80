package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up packets of different styles: clean ones give no alarm, and one fault in one place gives the finding that is meant. */
class PlantedFaultsTest {
    private static final String MAIL = "certified-mail-notice";
    private static final String NUMBERED = "numbered-heading-notice";
    private static final String SEVERAL = "several-violators-notice";
    private static final String TABLE = "table-of-violators-notice";
    private static final String FORM = "scanned-form-notice";
    private static final String REVIEW = "review-response";

    @ParameterizedTest
    @MethodSource("packets")
    void aCleanPacketGivesNeitherErrorNorWarning(String packet) {
        List<Finding> alarms = Reviews.of(Reviews.clean(packet)).stream().filter(f -> f.severity() != Severity.NOTE).toList();

        assertThat(Reviews.shown(alarms)).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {1} -> {2}")
    @MethodSource("faults")
    void onePlantedFaultIsFound(String packet, String words, String fault, String id) {
        String clean = Reviews.clean(packet);
        assertThat(clean).contains(words);
        int at = clean.lastIndexOf(words);
        String faulty = clean.substring(0, at) + fault + clean.substring(at + words.length());

        List<Finding> found = Reviews.of(faulty);
        assertThat(found.stream().map(Finding::id)).as(String.join("\n", Reviews.shown(found))).contains(id);
        assertThat(Reviews.of(clean).stream().map(Finding::id)).doesNotContain(id);
    }

    static Stream<String> packets() {
        return Reviews.PACKETS.stream();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(TABLE, "Executed on February 12, 2024", "Executed on February 2, 2024", "signed-before-service"),
                Arguments.of(TABLE, "with the postage thereon fully prepaid, and", "and", "proof-without-postage"),
                Arguments.of(TABLE, "The routes of exposure are ingestion and dermal contact.", "", "route-missing"),
                Arguments.of(TABLE, "Oakland, CA 94607. My electronic", "Oakland, CA 74607. My electronic", "zip-not-in-state"),
                Arguments.of(FORM, "Dated: September 9, 2025", "Dated: September 19, 2025", "certificate-dated-after-service"),
                Arguments.of(FORM, "I am over 18 years of age and not", "I am not", "server-age-missing"),
                Arguments.of(FORM, "from Eureka, County of Humboldt, California, ", "", "proof-without-place-of-deposit"),
                Arguments.of(FORM, ", 9 Cormorant Court, Eureka, CA 95501, telephone 707-555-0134", "", "responsible-individual-missing"),
                Arguments.of(FORM, "experience or expertise who has reviewed facts, studies, or other data", "experience", "merit-words-differ"),
                Arguments.of(MAIL, "with the postage fully prepaid for delivery by First", "for delivery by First",
                        "proof-without-postage"),
                Arguments.of(MAIL, "Executed on March 4, 2024, in Oakland", "Executed on March 1, 2024, in Oakland",
                        "signed-before-service"),
                Arguments.of(MAIL, "Dated: March 4, 2024", "Dated: April 4, 2024", "certificate-dated-after-service"),
                Arguments.of(MAIL, "On March 4, 2024, between 9:00 a.m. and 5:00 p.m. Pacific Time, I served the following documents: "
                        + "NOTICE OF VIOLATIONS OF CALIFORNIA HEALTH & SAFETY CODE SECTION 25249.5 ET SEQ.; CERTIFICATE OF MERIT on each",
                        "On March 2, 2024, between 9:00 a.m. and 5:00 p.m. Pacific Time, I served the following documents: NOTICE OF "
                                + "VIOLATIONS OF CALIFORNIA HEALTH & SAFETY CODE SECTION 25249.5 ET SEQ.; CERTIFICATE OF MERIT on each",
                                "served-before-notice-date"),
                Arguments.of(MAIL, "inyoda@inyocounty.us", "inyoda@inyocuonty.us", "email-near-miss"),
                Arguments.of(MAIL, "Prop65Env@co.calaveras.ca.us", "Prop65Env@co..calaveras.ca.us", "email-malformed"),
                Arguments.of(MAIL, "Blue Heron Nutrition, Inc.\n2210 Cannery Row", "Blue Heron Nutriton, Inc.\n2210 Cannery Row",
                        "party-name-misspelt"),
                Arguments.of(MAIL, "District Attorney, Kern County  ", "District Attorney               ", "agency-unnamed"),
                Arguments.of(MAIL, "District Attorney, Colusa County", "District Attorney, Butte County ", "agency-served-twice"),
                Arguments.of(MAIL, "District Attorney, Butte County ", "District Attorney, Bute County  ", "agency-misspelt"),
                Arguments.of(MAIL, "experience or expertise who have reviewed", "expertise who have reviewed",
                        "merit-consultation-missing"),
                Arguments.of(MAIL, "since at least March 4, 2021", "since at least March 4, 2025", "period-after-notice"),
                Arguments.of(MAIL, "CERTIFICATE OF MERIT; ADDITIONAL SUPPORTING INFORMATION FOR CERTIFICATE OF MERIT",
                        "CERTIFICATE OF MERIT", "attachment-not-served"),
                Arguments.of(NUMBERED, "036000291452", "036000291453", "upc-check-digit"),
                Arguments.of(NUMBERED, "person named below, and by placing", "person named below, and and by placing", "word-doubled"),
                Arguments.of(NUMBERED, "Marin County District Attorney:", "Sausalito District Attorney:", "agency-unknown"),
                Arguments.of(NUMBERED, "Executed on September 12, 2025, at Sausalito, California.", "Executed on September 12, 2025.",
                        "proof-without-place-of-execution"),
                Arguments.of(NUMBERED, "I declare under penalty of perjury that the foregoing is true and correct.", "",
                        "proof-without-perjury-clause"),
                Arguments.of(NUMBERED, "over the age of 18 years and employed", "employed", "server-age-missing"),
                Arguments.of(NUMBERED, "My e-mail address is jordan@okafor.example.com.", "", "server-without-electronic-address"),
                Arguments.of(NUMBERED, "each of which has agreed to accept service by e-mail", "listed here",
                        "email-service-without-consent"),
                Arguments.of(NUMBERED, "Routes of exposure: Ingestion, dermal\n", "", "route-missing"),
                Arguments.of(SEVERAL, "Cadmium and lead are chemicals known", "Cadmium and lead are listed as a chemical known",
                        "chemical-number"),
                Arguments.of(SEVERAL, "the listed chemicals that are the", "the listed chemical that is the", "chemical-number"),
                Arguments.of(SEVERAL, "Golden Sampan Foods, Inc. and Pacific Larder\nWholesale, LLC",
                        "Golden Sampan Foods, Inc., Golden Sampan Foods, Inc., and Pacific Larder\nWholesale, LLC", "party-repeated"),
                Arguments.of(SEVERAL, "Golden Sampan Foods, Inc.                     Pacific Larder Wholesale, LLC",
                        "Golden Sampan Foods, Inc.                     Golden Sampan Foods, Inc.    ", "party-not-served"),
                Arguments.of(SEVERAL, "45 Dockside Way\nSan Pedro, CA 90731", "54 Dockside Way\nSan Pedro, CA 90731", "address-differs"),
                Arguments.of(SEVERAL, "Date of Mailing: May 19, 2023", "Date of Mailing: June 31, 2023", "date-impossible"),
                Arguments.of(SEVERAL, "18 and not a party to this case", "18", "server-not-a-party-missing"),
                Arguments.of(REVIEW, "A-580-876). In my capacity", "A-580-867). In my capacity", "case-numbers-differ"),
                Arguments.of(REVIEW, "A-580-876\nTotal", "A-5801-876\nTotal", "case-number-malformed"),
                Arguments.of(REVIEW, "In my capacity as counsel of this submission, I certify", "I certify",
                        "certification-without-capacity"),
                Arguments.of(REVIEW, "knowingly and willfully", "knowingly", "certification-words-differ"),
                Arguments.of(REVIEW, "due on March 18, 2025 pursuant", "of March 18, 2025 pursuant", "certification-without-due-or-filed"),
                Arguments.of(REVIEW, "I certify that a copy of this signed certification will be filed with this submission to the "
                        + "U.S. Department of Commerce.", "", "certification-sentence-missing"),
                Arguments.of(REVIEW, "Date: March 18, 2025", "Date: March 17, 2024", "certification-date-differs"),
                Arguments.of(REVIEW, "Business Proprietary Document - May Be Released Under APO\n", "", "caption-legend-missing"),
                Arguments.of(REVIEW, "Total Pages: 9\n", "", "caption-total-pages-missing"),
                Arguments.of(REVIEW, "CERTIFICATE OF SERVICE\n", "\n", "service-certificate-missing"));
    }
}
