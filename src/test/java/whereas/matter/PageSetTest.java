package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSetTest {
    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3, 4, 6, 36-39              | 3, 4, 6, 36-39
            36-39,6 ,4,3                | 3, 4, 6, 36-39
            3,4,5                       | 3-5
            Pages 1, 3-5, 7, and 9–12   | 1, 3-5, 7, 9-12
            p. 22                       | 22
            12; 13                      | 12, 13
            8 to 11 and 13              | 8-11, 13
            8 through 11 & 10           | 8-11
            ''                          | ''
            """)
    void aListIsUnderstoodAsPeopleTypeItAndPrintedInOrder(String typed, String printed) {
        assertThat(PageSet.of(typed).words()).isEqualTo(printed);
    }

    @Test
    void theListOfARealCaptionIsPrintedAsItStandsThere() {
        String printed = "3, 4, 6, 7, 10, 11, 23, 26, 27, 36-39, 42-49, 51, 55";
        assertThat(PageSet.of(printed).words()).isEqualTo(printed);
        assertThat(PageSet.of(printed).size()).isEqualTo(23);
    }

    @Test
    void aRangeThatRunsBackwardsIsRefusedWithTheRangeThatWasProbablyMeant() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageSet.of("3, 39-36")).withMessage("the range of pages «39-36» runs backwards; "
                + "write the lower page first, 36-39, or mend the page that was mistyped");
    }

    @Test
    void whatIsNoPageIsRefusedWithAnExample() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageSet.of("3, I-4"))
                .withMessage("«I-4» is not a page; write pages as 3, 4, 6, 36-39");
        assertThatIllegalArgumentException().isThrownBy(() -> PageSet.of("1-999999"))
                .withMessage("«1-999999» is not a page; write pages as 3, 4, 6, 36-39");
        assertThatIllegalArgumentException().isThrownBy(() -> PageSet.of("0, 2")).withMessage("pages are counted from 1; there is no page 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PageSet.of("55, Exhibit List"))
                .withMessage("the list of exhibits has no page numbers; take it out here and set exhibitList to true");
    }

    @Property
    void whatIsPrintedIsReadBackAsTheSameSet(@ForAll("pages") PageSet pages) {
        assertThat(PageSet.of(pages.words())).isEqualTo(pages);
        assertThat(PageSet.of(String.join(",", pages.pages().reversed().stream().map(String::valueOf).toList()))).isEqualTo(pages);
    }

    @Provide
    Arbitrary<PageSet> pages() {
        return TradeMatters.pages();
    }

    @Test
    void threeInARowMakeARangeAndTwoDoNot() {
        assertThat(new PageSet(IntStream.rangeClosed(7, 8).boxed().toList()).words()).isEqualTo("7, 8");
        assertThat(new PageSet(IntStream.rangeClosed(7, 9).boxed().toList()).words()).isEqualTo("7-9");
    }
}
