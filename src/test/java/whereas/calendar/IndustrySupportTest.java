package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.result.Refused;

class IndustrySupportTest {
    @ParameterizedTest(name = "{1} of {0} support, {2} oppose")
    @CsvSource({
        "100, 100, 0, true, true, false",
        "100, 51, 49, true, true, false",
        "100, 50, 49, true, true, true",
        "100, 25, 24, true, true, true",
        "100, 25, 25, true, false, true",
        "100, 24.999, 0, false, true, true",
        "100, 50.001, 49.999, true, true, false",
        "100, 0, 0, false, false, true",
    })
    void bothTestsAreExact(BigDecimal total, BigDecimal supporting, BigDecimal opposing, boolean ofTotal, boolean ofExpressed,
            boolean poll) {
        IndustrySupport support = new IndustrySupport(total, supporting, opposing);
        assertThat(support.enoughOfTotal()).isEqualTo(ofTotal);
        assertThat(support.enoughOfExpressed()).isEqualTo(ofExpressed);
        assertThat(support.sufficient()).isEqualTo(ofTotal && ofExpressed);
        assertThat(support.pollRequired()).isEqualTo(poll);
    }

    @Test
    void theFiguresAreShown() {
        assertThat(new IndustrySupport(new BigDecimal("4000"), new BigDecimal("1250.5"), new BigDecimal("900")).sentences())
                .containsExactly(
                        "Supporters produce 1,250.5 of 4,000, 31.26 percent of total production; at least 25 percent is needed: "
                                + "met.",
                        "Supporters produce 1,250.5 of 2,150.5, 58.14 percent of the production of those who support or oppose; "
                                + "more than 50 percent is needed: met.",
                        "Not more than 50 percent of total production: Commerce must poll the industry or rely on other "
                                + "information.");
    }

    @Test
    void aShareJustShortDoesNotReadAsEnough() {
        assertThat(new IndustrySupport(new BigDecimal("100"), new BigDecimal("24.999"), BigDecimal.ZERO).sentences().getFirst())
                .contains("24.99 percent").endsWith("not met.");
    }

    @Test
    void impossibleFiguresAreRefusedAllAtOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new IndustrySupport(BigDecimal.ZERO, new BigDecimal("-1"), new BigDecimal("2")))
                .satisfies(refused -> assertThat(refused.notes()).hasSize(3));
    }
}
