package whereas.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whereas.matter.Category;
import whereas.matter.Duty;
import whereas.matter.ExhibitSet;
import whereas.matter.IndexEntry;
import whereas.matter.PageSet;
import whereas.matter.Segment;
import whereas.matter.Submission.Version;
import whereas.matter.Volume;

class FilingTest {
    private static final Volume FIRST = new Volume("I", "General Information and Injury", Volume.Contents.GENERAL, Optional.empty(), Optional.empty(),
            Optional.empty(), List.of(
                    new IndexEntry(Category.OTHER_INFORMATION, PageSet.of("3, 4, 43"), true, ExhibitSet.of("I-3, I-33")),
                    new IndexEntry(Category.PRICES_OF_SALES, PageSet.of("43, 44"), false, ExhibitSet.of("I-33"))));
    private static final Volume SECOND = new Volume("II", "Cambodia CVD Allegation", Volume.Contents.COUNTERVAILING, Optional.of("Cambodia"),
            Optional.empty(), Optional.empty(), List.of());

    @Test
    void theRequestNamesEachPlaceWithTheRegulationsWordsInTheRegulationsOrder() {
        List<Filing.Request> requests = filing(Version.PUBLIC_VERSION, true, false).requests();
        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst().items()).extracting(item -> item.places().words() + ": " + item.words() + " (" + item.citation() + ")").containsExactly(
                "Pages 43, 44, and Exhibit I-33: Prices of individual sales, likely sales, or other offers (but not components of prices, such as "
                        + "transportation, if based on published schedules, dates of sale, product descriptions (other than business or trade secrets "
                        + "described in paragraph (c)(1) of this section), or order numbers) (19 CFR 351.105(c)(5))",
                "Pages 3, 4, 43, Exhibit List, and Exhibits I-3, I-33: Any other specific business information the release of which to the public would "
                        + "cause substantial harm to the competitive position of the submitter (19 CFR 351.105(c)(11))");
        assertThat(FIRST.places().words()).isEqualTo("Pages 3, 4, 43, 44, Exhibit List, and Exhibits I-3, I-33");
    }

    @Test
    void aVersionIsMarkedAsTheRegulationSays() {
        assertThat(filing(Version.PROPRIETARY_DOCUMENT, true, false).legends()).containsExactly("Business Proprietary Document—May Be Released Under APO");
        assertThat(filing(Version.PROPRIETARY_DOCUMENT, false, false).legends())
                .containsExactly("Business Proprietary Document—May Not Be Released Under APO");
        assertThat(filing(Version.PROTECTIVE_ORDER_VERSION, true, false).legends())
                .containsExactly("Business Proprietary/APO Version—May Be Released Under APO");
        assertThat(filing(Version.PUBLIC_VERSION, true, false).legends())
                .containsExactly("Business Proprietary Document—May Be Released Under APO", "Public Version");
        assertThat(filing(Version.PUBLIC_DOCUMENT, true, false).legends()).containsExactly("Public Document");
    }

    @Test
    void theWarningAboutBracketsStandsOnlyWhereBracketsMayChange() {
        String warning = "Bracketing of Business Proprietary Information Is Not Final for One Business Day After Date of Filing";
        assertThat(filing(Version.PROPRIETARY_DOCUMENT, true, true).pageLegends()).containsExactly("Business Proprietary Treatment Requested", warning);
        assertThat(filing(Version.PROPRIETARY_DOCUMENT, true, false).pageLegends()).containsExactly("Business Proprietary Treatment Requested");
        assertThat(filing(Version.PUBLIC_VERSION, true, true).pageLegends()).containsExactly("Public Version");
    }

    @Test
    void theCategoriesAreThoseOfTheRegulation() throws IOException {
        Path law = Path.of("../shared/law/adcvd.md");
        assumeTrue(Files.isRegularFile(law));
        List<String> lines = Files.readAllLines(law);
        for (Category category : Category.values()) {
            String words = "(" + category.number() + ") " + Filings.WORDS.categories().words(category);
            assertThat(lines).anyMatch(line -> line.replaceFirst("(; and|;|\\.)$", "").equals(words));
        }
    }

    @Test
    void nothingThatWasReadInTheOfficialTextIsRemarkedOn() {
        assertThat(Filings.WORDS.notes()).isEmpty();
    }

    private static Filing filing(Version version, boolean releasable, boolean oneDayLag) {

        return Filing.of(Filings.matter(new Segment(Segment.Stage.INVESTIGATION, Optional.empty()), List.of(Duty.values()), Optional.empty(), List.of(),
                List.of(FIRST, SECOND), version, releasable, oneDayLag), Filings.WORDS);
    }
}
