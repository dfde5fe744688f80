package whereas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assumptions;
import whereas.result.Result;

/** Reads the list of offices of a packet that was really served, where that list is at hand. */
class ServedPacketListTest {
    private static final Path LIST = Path.of("../shared/data/khee-agencies.csv");

    @BeforeEach
    void listIsAtHand() {
        Assumptions.assumeTrue(Files.exists(LIST), "the served list is not on this computer");
    }

    @Test
    void allRowsAreReadAndTheBrokenOnesAreDoubted() {
        RawTable table = new CsvReader().read(LIST).value();
        ColumnMapping mapping = ColumnMapping.guess(table).with(0, Meaning.NAME).with(1, Meaning.NAME).without(2);
        assertThat(mapping.columns().get(4).meaning()).contains(Meaning.ADDRESS);
        Result<PartyList> list = PartyListReader.read(table, mapping);
        assertThat(list.value().parties()).hasSize(63).allMatch(ImportedParty::isReadable);
        assertThat(list.value().parties().stream().filter(party -> !party.addresses().isEmpty())).hasSize(32);
        assertThat(list.value().parties().stream().filter(party -> !party.emails().isEmpty())).hasSize(30);
        assertThat(doubts(list, "Del Norte district attorney")).hasSize(2)
                .anyMatch(doubt -> doubt.contains("was not read: it looks like a placeholder"))
                .anyMatch(doubt -> doubt.contains("county name and street line missing"));
        assertThat(doubts(list, "Roseville no such office")).singleElement().asString().contains("Roseville is a city in Placer County");
        assertThat(doubts(list, "Alpine district attorney")).isEmpty();
        assertThat(list.value().parties().stream().filter(party -> !party.doubts().isEmpty())).hasSizeBetween(2, 12);
    }

    @Test
    void theColumnsAreGuessedWithoutHelpToo() {
        assertThat(PartyListReader.read(LIST).value().parties()).isNotEmpty();
    }

    private static List<String> doubts(Result<PartyList> list, String name) {
        return list.value().parties().stream().filter(party -> party.name().equals(name)).findFirst().orElseThrow().doubts();
    }
}
