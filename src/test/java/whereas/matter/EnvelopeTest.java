package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final Address RENO = Address.us(List.of("1 Main St"), "Reno", "NV", "89501");

    @Test
    void theEnvelopeToANaturalPersonHasNoEmptyLine() {
        assertThat(violator("Jane Roe", "").envelopes()).extracting(Envelope::lines)
                .containsExactly(List.of("Jane Roe", "1 Main St", "Reno, NV 89501"));
    }

    @Test
    void theEnvelopeToACompanyNamesItsOfficerFirst() {
        assertThat(violator("Acme, Inc.", "Chief Executive Officer").envelopes()).extracting(Envelope::lines)
                .containsExactly(List.of("Chief Executive Officer", "Acme, Inc.", "1 Main St", "Reno, NV 89501"));
    }

    private static Violator violator(String name, String addressee) {
        return new Violator("v", name, addressee, List.of(), List.of(RENO), Optional.empty());
    }
}
