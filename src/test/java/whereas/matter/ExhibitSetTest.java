package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitSetTest {
    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource(delimiter = '|', textBlock = """
            I-3, I-4                           | I-3, I-4
            Exhibits I-19, I-3, and I-4        | I-3, I-4, I-19
            ii-1 - ii-4, II-11                 | II-1, II-2, II-3, II-4, II-11
            I-4 and I-6 through I-15           | I-4, I-6 through I-15
            SQ-9; SQ-3; SQ-3a                  | SQ-3, SQ-3A, SQ-9
            I-6 to I-10                        | I-6 through I-10
            I-6–I-8                            | I-6, I-7, I-8
            ''                                 | ''
            """)
    void aListIsUnderstoodAsPeopleTypeItAndPrintedInOrder(String typed, String printed) {
        assertThat(ExhibitSet.of(typed).words()).isEqualTo(printed);
    }

    @Test
    void aRangeThatRunsBackwardsOrAcrossVolumesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExhibitSet.of("I-9 to I-6")).withMessage("the range of exhibits «I-9 to I-6» runs "
                + "backwards; write the lower exhibit first, I-6 through I-9, or mend the exhibit that was mistyped");
        assertThatIllegalArgumentException().isThrownBy(() -> ExhibitSet.of("I-9 to II-2"))
                .withMessage("the range of exhibits «I-9 to II-2» runs from one volume into another; write one range for each");
    }

    @Test
    void whatIsNoExhibitIsRefusedWithAnExample() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExhibitSet.of("I-3, 55"))
                .withMessage("«55» is not an exhibit; write exhibits as I-3, I-4, I-19");
    }

    @Test
    void placesAreNamedAsCaptionsNameThem() {
        assertThat(new Places(PageSet.of("43, 44"), false, ExhibitSet.of("I-24, I-33")).words()).isEqualTo("Pages 43, 44, and Exhibits I-24, I-33");
        assertThat(new Places(PageSet.of("22"), false, ExhibitSet.of("III-1")).words()).isEqualTo("Page 22, and Exhibit III-1");
        assertThat(new Places(PageSet.of("3, 4"), true, ExhibitSet.of("I-3")).words()).isEqualTo("Pages 3, 4, Exhibit List, and Exhibit I-3");
        assertThat(new Places(PageSet.none(), false, ExhibitSet.of("I-33")).words()).isEqualTo("Exhibit I-33");
        assertThat(new Places(PageSet.none(), true, ExhibitSet.none()).words()).isEqualTo("Exhibit List");
        assertThat(Places.none().words()).isEmpty();
    }

    @Property
    void whatIsPrintedIsReadBackAsTheSameSet(@ForAll("exhibits") ExhibitSet exhibits) {
        assertThat(ExhibitSet.of(exhibits.words())).isEqualTo(exhibits);
    }

    @Provide
    Arbitrary<ExhibitSet> exhibits() {
        return TradeMatters.exhibits();
    }
}
