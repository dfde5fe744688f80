package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.matter.CountryCodes;
import whereas.matter.MatterFile;
import whereas.matter.TradeMatter;
import whereas.matter.TradeMatters;
import whereas.result.Note;
import whereas.result.Refused;

class TradeFindingsTest {
    private static final CountryCodes CODES = CountryCodes.shipped();
    private static final String SOLAR = sample("solar-petition");
    private static final String FERROVANADIUM = sample("ferrovanadium");
    private static final String PRICES = "\"pages\" : \"43, 44\",\n          \"exhibitList\" : false,\n          \"exhibits\" : "
            + "\"I-25, I-33\"";

    @ParameterizedTest
    @ValueSource(strings = {"solar-petition", "ferrovanadium"})
    void aSampleHasNoErrorsAndNoWarnings(String name) {
        assertThat(findings(sample(name))).allMatch(note -> note.level() == Note.Level.INFO);
    }

    @Test
    void theOneSlipOfTheSolarIndexIsReportedWhenItIsEnteredAsPrinted() {
        String printed = replaced(SOLAR, PRICES, PRICES.replace("I-25", "I-24"));
        finds(printed, "volumes[0].caption: Exhibit I-24 stands in the index of Volume I under 19 CFR 351.105(c)(5) but not in its "
                + "caption; "
                + "add it to the caption, or mend the index");
    }

    @Test
    void withoutACaptionTheCatchAllEntryShowsTheSlip() {
        String printed = replaced(SOLAR, PRICES, PRICES.replace("I-25", "I-24")).replaceFirst("(?s)\"caption\" : \\{.*?\\},\\s*", "");
        assertThat(serious(printed)).extracting(Note::toString).containsExactly("volumes[0].index: Exhibit I-24 is not under 19 CFR "
                + "351.105(c)(11), "
                + "where nearly every other place of Volume I is; was it forgotten there, or mistyped elsewhere?");
    }

    @Test
    void aCaptionThatNamesMoreThanTheIndexIsReported() {
        finds(replaced(SOLAR, "\"pages\" : \"1, 3-5, 7, 9-12, 16, 19, 23\",\n        \"exhibitList\" : true,\n        \"exhibits\" : "
                + "\"II-1, II-2, II-3, II-4, II-11",
                        "\"pages\" : \"1, 3-5, 7, 9-12, 16, 19, 23, 24\",\n        \"exhibitList\" : true,\n        \"exhibits\" : "
                                + "\"II-1, II-2, II-3, II-4, II-11"),
                "volumes[1].caption: Page 24 stands in the caption of Volume II but in no entry of its index; add an entry that says "
                        + "why it is proprietary, "
                        + "or mend the caption");
    }

    @Test
    void aRangeOfPagesThatRunsBackwardsIsRefusedWithItsPlace() {
        refuses(replaced(SOLAR, PRICES, PRICES.replace("43, 44", "44-43")),
                " volumes[0].index[2].pages: the range of pages «44-43» runs backwards; "
                + "write the lower page first, 43-44, or mend the page that was mistyped");
    }

    @Test
    void anExhibitOfAnotherVolumeIsReportedOnceForWhatItIs() {
        finds(replaced(SOLAR, PRICES, PRICES.replace("I-25, I-33", "I-25, I-33, II-3")),
                "volumes[0].index[2].exhibits: Exhibit II-3 is an exhibit of "
                + "Volume II, but stands in the index of Volume I; move it there or mend its number");
    }

    @Test
    void aCaseNumberOfAnotherCountryIsReportedWithBothCodes() {
        finds(replaced(SOLAR, "\"A-557-830\"", "\"A-583-830\""),
                "proceeding.countries[1].cases[0]: A-583-830 is a case number of Taiwan (583), not of Malaysia, "
                + "whose code is 557; mend the number or the country");
    }

    @Test
    void aCountryCodeThatWasNotVerifiedIsOnlyAWarning() {
        String guessed = FERROVANADIUM.replace("\"name\" : \"Korea\"", "\"name\" : \"Kyrgyzstan\"").replace("\"country\" : \"Korea\"",
                "\"country\" : \"Kyrgyzstan\"")
                .replace("A-580-886", "A-832-886");
        assertThat(serious(guessed)).containsExactly(Note.warning("proceeding.countries[0].cases[0]",
                "A-832-886 is a case number of Azerbaijan (832), "
                + "not of Kyrgyzstan, whose code is 835; mend the number or the country (the codes were not verified)"));
    }

    @Test
    void aCountryIsKnownByAllItsNames() {
        assertThat(CODES.named("the Republic of Türkiye").orElseThrow().code()).isEqualTo("489");
        assertThat(CODES.named("Turkiye").orElseThrow().code()).isEqualTo("489");
        assertThat(CODES.named("People’s Republic of China").orElseThrow().code()).isEqualTo("570");
        assertThat(CODES.ofCode("469").orElseThrow().name()).isEqualTo("Spain");
        assertThat(CODES.countries()).hasSize(103);
    }

    @Test
    void aDateThatDoesNotExistIsRefusedWithItsPlace() {
        refuses(SOLAR.replaceFirst("\"date\" : \"2024-04-24\"", "\"date\" : \"2024-04-31\""),
                " date: «2024-04-31» is not a date like \"2022-06-03\" that exists");
    }

    @Test
    void aCertifierWithoutACompanyIsReported() {
        finds(replaced(FERROVANADIUM, "\"company\" : \"Bear Metallurgical Company\"",
                "\"company\" : \"\"").replace("\"certifiesFor\" : [ ]\n    },\n    {\n      \"kind\" : "
                        + "\"company\",\n      \"persons\" : [\n        {\n          \"name\" : \"Felix",
                                "\"certifiesFor\" : [ \"Bear Metallurgical Company\" ]\n    },\n    {\n      \"kind\" : "
                        + "\"company\",\n      \"persons\" : [\n        {\n          \"name\" : \"Felix"),
                "certifiers[1].persons[0].company: Eva Mockup certifies without a company; name the company that employs the person "
                        + "(19 CFR 351.303(g)(1)(i))");
    }

    @Test
    void aMemberForWhomNobodyCertifiesIsPointedOut() {
        assertThat(serious(replaced(FERROVANADIUM, "\"company\" : \"Evraz Stratcor, Inc.\"", "\"company\" : \"Evraz\""))).containsExactly(
                Note.warning("certifiers", "nobody certifies for Evraz Stratcor, Inc.; add its certifier if the submission has facts "
                        + "from it"));
    }

    @Test
    void aSignatureBeforeTheDayOfFilingIsAWarningAndOneAfterItAnError() {
        String achuthan = "\"company\" : \"Convalt Energy\"";
        assertThat(serious(replaced(SOLAR, achuthan, achuthan
                + ", \"signed\" : \"2024-04-15\""))).containsExactly(Note.warning("certifiers[0].persons[0].signed",
                "Hari Achuthan signed on 2024-04-15, before the day of filing, 2024-04-24; make sure that the submission did not "
                        + "change after the signature"));
        finds(replaced(SOLAR, achuthan, achuthan + ", \"signed\" : \"2024-05-15\""),
                "certifiers[0].persons[0].signed: Hari Achuthan signed on 2024-05-15, after the day of filing, 2024-04-24; mend one "
                        + "of the dates");
    }

    @Test
    void aPetitionCannotUseTheOneDayLag() {
        finds(replaced(SOLAR, "\"oneDayLag\" : false", "\"oneDayLag\" : true"),
                "submission.oneDayLag: a petition and whatever is filed before initiation cannot "
                + "use the one-day lag rule (19 CFR 351.303(c)(1)); set it to false");
    }

    @Test
    void aPageThatTheVolumeDoesNotHaveIsReported() {
        finds(replaced(FERROVANADIUM, "\"pages\" : 58", "\"pages\" : 40"),
                "volumes[0].index[3].pages: Pages 41-44 cannot be right, for Volume I has only 40 pages; "
                + "mend the list or the number of pages");
    }

    @Test
    void aPublicDocumentHasNoIndex() {
        finds(replaced(SOLAR, "\"public-version\"", "\"public-document\""),
                "submission.version: a public document has no proprietary information, but Volumes I "
                + "through V have an index of it; choose another version");
    }

    @Test
    void aCategoryThatDoesNotFitItsVolumeIsPointedOut() {
        assertThat(serious(replaced(FERROVANADIUM, "\"dumping-margins\"",
                "\"subsidy-benefits\""))).containsExactly(Note.warning("volumes[1].index[3].category",
                "19 CFR 351.105(c)(8) does not fit a volume about dumping; check the category of this entry of Volume II"));
    }

    @Test
    void everythingButAPetitionNeedsItsCaseNumberAndOffice() {
        String response = replaced(FERROVANADIUM, "\"petition\" : true", "\"petition\" : false").replace("\"A-580-886\"", "");
        assertThat(serious(response)).extracting(Note::where).containsExactly("proceeding.countries[0].cases", "proceeding.office");
    }

    @Property(tries = 300)
    @Domain(TradeMatters.class)
    void anyMatterIsLookedThroughToTheEnd(@ForAll TradeMatter matter) {
        assertThat(TradeFindings.of(matter, CODES)).allSatisfy(note -> {
            assertThat(note.where()).isNotEmpty();
            assertThat(note.message()).isNotBlank().doesNotContain("null", "Optional");
        });
    }

    /** One error, and the matter as it was entered. */
    private static void finds(String text, String message) {
        assertThat(serious(text)).extracting(Note::toString).containsExactly(message);
        assertThat(serious(text)).allMatch(note -> note.level() == Note.Level.ERROR);
        assertThat(MatterFile.read("m.json", MatterFile.write(MatterFile.read("m.json", text)))).isEqualTo(MatterFile.read("m.json", text));
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> MatterFile.read("m.json", text))
                .satisfies(refused -> assertThat(refused.notes()).singleElement().satisfies(note -> assertThat(note.toString())
                        .matches("m\\.json:\\d+\\Q" + message + "\\E")));
    }

    private static List<Note> serious(String text) {
        return findings(text).stream().filter(note -> note.level() != Note.Level.INFO).toList();
    }

    private static List<Note> findings(String text) {
        return TradeFindings.of((TradeMatter) MatterFile.read("m.json", text), CODES);
    }

    private static String replaced(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("templates/adcvd-petition/samples/" + name + ".json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
