package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeSamplesTest {
    private static final Path FOLDER = Path.of("templates/adcvd-petition/samples");

    @ParameterizedTest
    @ValueSource(strings = {"solar-petition", "ferrovanadium"})
    void aSampleIsReadStrictlyAndWrittenBackToTheSameBytes(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".json"));
        Matter matter = MatterFile.read(name, text);
        assertThat(MatterFile.write(matter)).isEqualTo(text);
        assertThat(matter.packet()).isEqualTo("adcvd-petition");
        assertThat(matter.remark()).hasValueSatisfying(remark -> assertThat(remark).startsWith("Sample. ").contains("Made up are"));
    }

    @Test
    void theSolarPetitionHasNineVolumesEightCasesAndTheCertifiersOfFourCompanies() throws IOException {
        TradeMatter solar = sample("solar-petition");
        assertThat(solar.volumes()).extracting(Volume::number).containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        assertThat(solar.proceeding().cases()).extracting(CaseNumber::words).containsExactly("A-555-003", "A-557-830", "A-549-851", "A-552-841",
                "C-555-004", "C-557-831", "C-549-852", "C-552-842");
        assertThat(solar.companyCertifiers()).extracting(Certifier.Company::names).containsExactly(List.of("Hari Achuthan"),
                List.of("Jason Dymbort"), List.of("John Kao"), List.of("Grant Himes"));
        assertThat(solar.proprietaryVolumes().words()).isEqualTo("Volumes I through V");
        assertThat(solar.publicVolumes().words()).isEqualTo("Volumes VI through IX");
        assertThat(solar.petitioner().names()).containsExactly("The American Alliance for Solar Manufacturing Trade Committee");
        assertThat(solar.volumePages()).isEmpty();
    }

    @Test
    void theCaptionsOfTheSolarPetitionArePrintedAsTheyWereFiled() throws IOException {
        TradeMatter solar = sample("solar-petition");
        assertThat(solar.volumes().getFirst().places().words()).isEqualTo("Pages 3, 4, 6, 7, 10, 11, 23, 26, 27, 36-39, 42-49, 51, 55, Exhibit List, "
                + "and Exhibits I-3, I-4, I-7, I-15, I-16, I-19, I-25, I-30, I-31, I-33, I-34");
        solar.volumes().stream().filter(Volume::proprietary).forEach(volume ->
                assertThat(volume.caption()).as(volume.number()).contains(volume.places()));
    }

    @Test
    void ferrovanadiumIsBroughtByAnAssociationAndItsFourMembers() throws IOException {
        TradeMatter ferrovanadium = sample("ferrovanadium");
        assertThat(ferrovanadium.petitioner().names()).hasSize(5);
        assertThat(ferrovanadium.petitioner().grounds()).extracting(Standing::paragraph).containsExactly("(C)", "(E)", "(F)");
        assertThat(ferrovanadium.volumePages()).contains(58 + 19);
    }

    private static TradeMatter sample(String name) throws IOException {
        return (TradeMatter) MatterFile.read(name, Files.readString(FOLDER.resolve(name + ".json")));
    }
}
