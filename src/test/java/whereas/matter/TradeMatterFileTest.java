package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class TradeMatterFileTest {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(TradeMatters.class)
    void anyTradeMatterSurvivesWritingAndReading(@ForAll TradeMatter matter) {
        String text = MatterFile.write(matter);
        assertThat(MatterFile.read("m.json", text)).isEqualTo(matter);
        assertThat(MatterFile.write(MatterFile.read("m.json", text))).isEqualTo(text);
    }

    @Test
    void aCaseNumberHasALetterACountryAndASequence() {
        assertThat(CaseNumber.of("a-555-003").words()).isEqualTo("A-555-003");
        assertThat(CaseNumber.of("C-552-842")).isEqualTo(new CaseNumber(Duty.COUNTERVAILING, "552", "842"));
        for (String wrong : List.of("A-55-003", "B-555-003", "A-555-0034", "555-003", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(wrong)).withMessageStartingWith("«" + wrong
                    + "» is not a case number of the Department of Commerce");
        }
    }

    @Test
    void theCommissionsNumbersAreOneOrSeveralInARow() {
        assertThat(CommissionNumber.of("731-TA-1374-1376").words()).isEqualTo("731-TA-1374-1376");
        assertThat(CommissionNumber.of("701-TA-565").duty()).isEqualTo(Duty.COUNTERVAILING);
        assertThatIllegalArgumentException().isThrownBy(() -> CommissionNumber.of("731-TA-1376-1374"))
                .withMessage("the investigation numbers «731-TA-1376-1374» count backwards; write the lower number first");
        assertThatIllegalArgumentException().isThrownBy(() -> CommissionNumber.of("731-TA-__")).withMessageContaining("Leave out a number");
    }

    @Test
    void aReviewHasItsPeriodAndNothingElseHasOne() {
        ReviewPeriod period = new ReviewPeriod(LocalDate.of(2022, 2, 1), LocalDate.of(2023, 1, 31));
        assertThat(new Segment(Segment.Stage.ADMINISTRATIVE_REVIEW, Optional.of(period)).period().orElseThrow().words())
                .isEqualTo("02/01/22-01/31/23");
        assertThatIllegalArgumentException().isThrownBy(() -> new Segment(Segment.Stage.NEW_SHIPPER_REVIEW, Optional.empty()))
                .withMessage("a review of this kind has a period of review (field «period»)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Segment(Segment.Stage.SCOPE_RULING, Optional.of(period)));
    }

    @Test
    void theCommissionsBlankNumbersStandInTheStatutesOrder() {
        ExportingCountry both = new ExportingCountry("Cambodia", Optional.empty(), List.of(Duty.values()),
                List.of(CaseNumber.of("C-555-004"), CaseNumber.of("A-555-003")), false);
        ExportingCountry dumping = new ExportingCountry("Malaysia", Optional.empty(), List.of(Duty.ANTIDUMPING),
                List.of(CaseNumber.of("A-557-830")), false);
        Proceeding proceeding = new Proceeding(new Merchandise("Cells", "cells", Optional.empty(), Optional.empty(), List.of()),
                List.of(both, dumping), new Segment(Segment.Stage.INVESTIGATION, Optional.empty()), List.of(), Optional.empty());
        assertThat(proceeding.commissionCases()).containsExactly("701-TA-__", "731-TA-__");
        assertThat(proceeding.cases()).extracting(CaseNumber::words).containsExactly("A-555-003", "A-557-830", "C-555-004");
        assertThat(proceeding.count()).isEqualTo(3);
    }

    @Test
    void volumesInARowAreNamedByTheFirstAndTheLast() {
        List<Volume> volumes = List.of(volume("I"), volume("II"), volume("III"), volume("IV"));
        assertThat(VolumeGroup.of(volumes, v -> true).words()).isEqualTo("Volumes I through IV");
        assertThat(VolumeGroup.of(volumes, v -> !v.number().equals("II")).words()).isEqualTo("Volumes I, III, and IV");
        assertThat(VolumeGroup.of(volumes, v -> v.number().length() == 2).words()).isEqualTo("Volumes II and IV");
        assertThat(VolumeGroup.of(volumes, v -> v.number().equals("I")).words()).isEqualTo("Volume I");
        assertThat(VolumeGroup.of(volumes, v -> false).words()).isEmpty();
    }

    private static Volume volume(String number) {
        return new Volume(number, "Title", Volume.Contents.GENERAL, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
