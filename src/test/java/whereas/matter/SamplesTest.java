package whereas.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path FOLDER = Path.of("templates/prop65-notice/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadStrictlyAndWrittenBackToTheSameBytes(Path sample) throws IOException {
        String text = Files.readString(sample);
        Matter matter = MatterFile.read(sample.getFileName().toString(), text);
        assertThat(MatterFile.write(matter)).isEqualTo(text);
        assertThat(matter.packet()).isEqualTo("prop65-notice");
        assertThat(matter.remark()).hasValueSatisfying(remark -> assertThat(remark).startsWith("Sample. ").containsIgnoringCase("made up"));
    }

    @Test
    void theThreeSamplesAreThere() throws IOException {
        assertThat(samples()).extracting(file -> file.getFileName().toString())
                .containsExactly("forty-violators.json", "khee-trading.json", "one-violator.json");
    }

    @Test
    void kheeHasThreeViolatorsAtFiveAddressesAndOneDate() throws IOException {
        Prop65Matter khee = sample("khee-trading.json");
        assertThat(khee.violators()).extracting(Violator::name)
                .containsExactly("Khee Trading Group, Inc.", "JID Freezer Service, LLC", "Khee Trading, Inc.");
        assertThat(khee.violators().stream().flatMap(v -> v.envelopes().stream()).map(e -> e.address().oneLine())).containsExactly(
                "985 Richard Avenue, Santa Clara, CA 95050", "19905 S. Susana Rd, Compton, CA 90221",
                "19905 S. Susana Rd, Compton, CA 90221", "2833 Leonis Blvd Ste 211, Vernon, CA 90058-2900",
                "1150 Vail Ave, Montebello, CA 90640-6021");
        assertThat(khee.service()).hasSize(4).extracting(ServiceEvent::date).containsOnly(khee.date());
        assertThat(khee.harm()).isEqualTo("cancer and birth defects or other reproductive harm");
    }

    @Test
    void theFortyViolatorsAreThoseTheirProgramMakes() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            FortyViolators.main(new String[0]);
            fail("forty-violators.json was written anew; look at the difference and run again without golden.update");
        }
        assertThat(Files.readString(FortyViolators.FILE)).isEqualTo(MatterFile.write(FortyViolators.matter()));
    }

    @Test
    void everyTextOfTheFortyViolatorsIsHostileAndEveryNameHas200Characters() throws IOException {
        Prop65Matter forty = sample("forty-violators.json");
        assertThat(forty.violators()).hasSize(40);
        assertThat(forty.products()).hasSize(6);
        assertThat(forty.allegedChemicals()).hasSize(4);
        assertThat(forty.allegedViolators()).hasSize(40);
        Set<String> tame = new HashSet<>();
        RecordTexts.of(forty, (path, text) -> {
            if (!text.contains(FortyViolators.HOSTILE)) {
                tame.add(path.replaceAll(".*\\.", ""));
            }
            if (path.matches("(firm|attorney|noticingParty|violators|products|chemicals|servers)\\.(responsible\\.|agent\\.)?name")) {
                assertThat(text).hasSize(200);
            }
        });
        assertThat(tame).containsOnly("id", "packet", "state", "zip", "email", "upc", "cas", "product", "chemical", "chemicals",
                "violators", "recipients", "server", "recipient", "article");
    }

    private static Prop65Matter sample(String name) throws IOException {
        return (Prop65Matter) MatterFile.read(name, Files.readString(FOLDER.resolve(name)));
    }
}
