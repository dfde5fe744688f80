package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductCodeTest {
    @ParameterizedTest
    @CsvSource({"856552001091, true", "856552001092, false", "036000291452, true", "4006381333931, true", "96385074, true", "12345, false", "85655200109X, false"})
    void theLastDigitFollowsFromTheOthers(String digits, boolean valid) {
        assertThat(ProductCode.isValid(digits)).isEqualTo(valid);
    }
}
