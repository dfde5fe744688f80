package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The list of chemicals known to the state to cause cancer or reproductive toxicity, 27 CCR 27001, as published on one day.
 *
 * @param edition the date that the list carries; empty when it carries none
 * @param source the file that it was read from
 * @param rows in the order of the list, those that were taken off it included
 */
public record ChemicalList(Optional<LocalDate> edition, String source, List<ListedChemical> rows) {
    /** Before a list was taken in. */
    public static final ChemicalList NONE = new ChemicalList(Optional.empty(), "", List.of());

    public ChemicalList {
        rows = List.copyOf(rows);
    }

    /** The listings in force. */
    public List<ListedChemical> current() {
        return rows.stream().filter(row -> !row.delisted()).toList();
    }
}
