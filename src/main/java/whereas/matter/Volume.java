package whereas.matter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A volume of a submission with the index of its proprietary information.
 *
 * @param number as it is printed, usually in Roman numerals; the names of its exhibits begin with it
 * @param title such as «General Information and Injury»
 * @param country the short name of the country it is about
 * @param pages how many pages it has
 * @param caption the places as some caption already lists them, to be compared with the index; documents print the index's own
 * @param index the entries; empty for a volume without proprietary information
 */
public record Volume(String number, String title, Contents contents, Optional<String> country, Optional<Integer> pages,
                     Optional<Places> caption, List<IndexEntry> index) {
    /** What a volume is about. */
    public enum Contents { GENERAL, ANTIDUMPING, COUNTERVAILING }

    public Volume {
        index = List.copyOf(index);
    }

    public boolean proprietary() {
        return !index.isEmpty();
    }

    /** Every place that the index names, each once: what the caption lists. */
    public Places places() {
        return index.stream().map(IndexEntry::places).reduce(Places.none(), Places::with);
    }

    /** The entries in the order of the regulation's categories. */
    public List<IndexEntry> entries() {
        return index.stream().sorted(Comparator.comparing(IndexEntry::category)).toList();
    }
}
