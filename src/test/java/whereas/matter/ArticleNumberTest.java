package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"0307 1790 0005 2348 3741", "7112 3456 7891 2345 6787", "7196 9010 7560 0307 7385", "9400 1112 0108 0805 4830 16",
            "9361289878700317633795", "9405-8036-9930-0124-2878-99", "EE473124829US", "ra 473 124 829 gb"})
    void numbersWithTheRightCheckDigitAreRight(String number) {
        assertThat(ArticleNumber.problem(number)).isEmpty();
    }

    @Test
    void aWrongLastDigitIsNamedWithTheRightOne() {
        assertThat(ArticleNumber.problem("9400 1112 0108 0805 4830 17"))
                .contains("the check digit of 9400 1112 0108 0805 4830 17, its last digit, is 7; the 21 digits before it give 6");
    }

    @Test
    void twentyDigitsMayLeaveOutALeading91() {
        assertThat(ArticleNumber.problem("7196 9010 7560 0307 7384")).contains("the check digit of 7196 9010 7560 0307 7384, its last digit, "
                + "is 4; the 19 digits before it give 3, or 5 where the label leaves out a leading 91");
    }

    @Test
    void theInternationalCheckDigitIsTheNinth() {
        assertThat(ArticleNumber.problem("RA473124828US")).contains("the check digit of RA 473 124 828 US, the ninth of its digits, is 8; the eight "
                + "before it give 9");
    }

    @Test
    void anotherNumberOfDigitsIsNoArticleNumber() {
        assertThat(ArticleNumber.problem("9400 1112 0108 0805 4830 1")).hasValueSatisfying(said -> assertThat(said).contains("has 21 digits"));
        assertThat(ArticleNumber.problem("see card")).hasValueSatisfying(said -> assertThat(said).contains("has 7 characters"));
        assertThat(ArticleNumber.problem("")).hasValueSatisfying(said -> assertThat(said).contains("has 0 digits"));
    }

    @Test
    void numbersAreGroupedAsLabelsPrintThem() {
        assertThat(ArticleNumber.grouped("9400111201080805483016")).isEqualTo("9400 1112 0108 0805 4830 16");
        assertThat(ArticleNumber.grouped("ra473124829us")).isEqualTo("RA 473 124 829 US");
        assertThat(ArticleNumber.grouped("see card")).isEqualTo("see card");
    }

    @Property
    void anyOneDigitThatIsChangedIsSeen(@ForAll @IntRange(min = 1, max = 99_999) int n, @ForAll @IntRange(max = 21) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        char[] digits = ArticleNumber.bare(ArticleNumbers.number(n)).toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + more) % 10);
        assertThat(ArticleNumber.problem(new String(digits))).isPresent();
    }
}
