package whereas.check.proprietary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.matter.MatterFile;
import whereas.matter.TradeMatter;

/** What is found wrong with brackets. */
class BracketFindingsTest {
    private static final Path SAMPLE = Path.of("templates/adcvd-petition/samples/ferrovanadium-review.json");

    @Test
    void theSampleIsClean() throws Exception {
        assertThat(BracketFindings.of(matter("\"underOrder\"", "\"underOrder\""), List.of(), Map.of("Letter", "Shipped [2,300] tons"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "[2,346|2,300];    [2,346];          proprietary-without-summary;   WARNING; answers.summary-of-facts",
            "[2,346|2,300];    [2,346|2,100];    public-figure-out-of-range;    WARNING; answers.summary-of-facts",
            "[2,346|2,300];    [2,346|2,346 or so]; public-text-shows-proprietary; ERROR; answers.summary-of-facts",
            "[2,346|2,300];    [ ];              empty-brackets;                WARNING; answers.summary-of-facts",
            "[2,346|2,300];    [50|~];           figure-cannot-be-rounded;      WARNING; answers.summary-of-facts",
            "\"releasable\" : false; \"releasable\" : true; double-brackets-in-releasable; ERROR; answers.summary-of-facts",
            "\"proprietary-document\"; \"public-document\"; brackets-in-public-document;   ERROR; answers.summary-of-facts",
            "Ivan Fictional;   Imaginary Steel Works, Inc.; proprietary-unbracketed; ERROR; serviceList[0].addressee"})
    void aSlipIsFoundAtItsField(String text, String slip, String id, Severity severity, String where) throws Exception {
        assertThat(BracketFindings.of(matter(text, slip), List.of(), Map.of())).anySatisfy(finding -> {
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.place().words()).isEqualTo(where);
        });
    }

    @ParameterizedTest
    @CsvSource({"'1,200',1200 ± 10%", "'1,200','1,100'", "'1,200','1,320'", "'120 tons at 8.64','118 tons at 8'"})
    void figuresWithinTenPercentPass(String actual, String ranged) {
        assertThat(Figures.tooFar(actual, ranged)).isFalse();
    }

    @Test
    void everyPlaceWhereAProprietaryPhraseStandsWithoutBracketsIsReportedAndNoFindingSaysIt() throws Exception {
        List<Finding> findings = BracketFindings.of(matter("a", "a"), List.of(), Map.of(
                "Letter", "We spoke\nto IMAGINARY  Steel Works, Inc. about [ ]\nand at 2,346.5 or 12,346 pounds\nof 2,346 tons",
                "Certificate", "Imaginary Steel Works, Inc.s and [2,300]"));
        assertThat(findings).extracting(finding -> finding.id() + " " + finding.place().words()).containsExactlyInAnyOrder(
                "proprietary-unbracketed Letter, line 2", "proprietary-unbracketed Letter, line 4");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message() + finding.place()).doesNotContain("2,346", "Imaginary")
                .contains("answers.summary-of-facts"));
    }

    private static TradeMatter matter(String text, String with) throws Exception {
        return (TradeMatter) MatterFile.read("m.json", Files.readString(SAMPLE).replace(text, with));
    }
}
