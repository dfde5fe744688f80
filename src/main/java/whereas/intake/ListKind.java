package whereas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list is a list of. */
public enum ListKind {
    CHEMICALS("the list of chemicals"),
    AGENCIES("a directory of prosecutors"),
    PRODUCTS("a list of products"),
    PARTIES("a list of parties");

    private final String words;

    ListKind(String words) {
        this.words = words;
    }

    /** The kind in words: «a list of parties». */
    public String words() {
        return words;
    }

    /** Whether a list of this kind may have any headings, whose meaning can be chosen. */
    public boolean isOfColumns() {
        return this == PARTIES || this == PRODUCTS;
    }

    /** Tells by what the columns mean. */
    public static ListKind of(ColumnMapping mapping) {
        return mapping.has(Meaning.PRODUCT) ? PRODUCTS : PARTIES;
    }

    /** Tells by the headings. */
    public static ListKind of(RawTable table) {
        Set<String> headings = table.headings().cells().stream().map(cell -> Cells.clean(cell).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (ChemicalListReader.isOne(table)) {
            return CHEMICALS;
        }
        if (headings.containsAll(List.of("office", "jurisdiction", "delivery"))) {
            return AGENCIES;
        }
        return ProductListReader.isOne(table) ? PRODUCTS : PARTIES;
    }
}
