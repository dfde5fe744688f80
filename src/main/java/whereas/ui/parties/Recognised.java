package whereas.ui.parties;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.intake.AgencyList;
import whereas.intake.CsvReader;
import whereas.intake.PartyList;
import whereas.intake.PartyListReader;
import whereas.intake.RawTable;
import whereas.matter.AgencyDirectory;
import whereas.result.Result;

/** A file that was recognised. */
public sealed interface Recognised {
    /** A list of parties. */
    record Parties(Result<PartyList> list) implements Recognised {
    }

    /** A directory of prosecutors. */
    record Agencies(String file, Result<AgencyDirectory> directory) implements Recognised {
    }

    /** Whether a file may be one by its name. */
    static boolean mayBe(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(".csv", ".tsv", ".txt", ".tab").stream().anyMatch(name::endsWith);
    }

    /**
     * Reads a file as what it is by its headings.
     *
     * @throws whereas.result.Refused when it cannot be read
     */
    static Recognised read(Path file) {
        Result<RawTable> table = new CsvReader().read(file);
        Set<String> headings = table.value().headings().cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (headings.containsAll(List.of("office", "jurisdiction", "delivery"))) {
            return new Agencies(table.value().file(), AgencyList.read(file));
        }
        Result<PartyList> list = PartyListReader.read(table.value());
        return new Parties(new Result<>(list.value(), table.with(list.notes()).notes()));
    }
}
