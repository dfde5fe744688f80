package whereas.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whereas.matter.Product;
import whereas.result.Refused;

/** Reads a table of products: the name or description, the brand, the UPC. */
public final class ProductListReader {
    private enum Column { NAME, BRAND, UPC }

    private static final Map<Column, Set<String>> WORDS = Map.of(
            Column.NAME, Set.of("product", "products", "product name", "product description", "item", "item name", "item description", "specified product",
                    "specified products", "name of product"),
            Column.BRAND, Set.of("brand", "brand name", "make", "trademark", "label"),
            Column.UPC, Set.of("upc", "upc code", "upc no", "upc number", "ean", "gtin", "barcode", "bar code", "upc ean"));

    /**
     * A product as a list names it.
     *
     * @param doubts what a person should look at; for a row that could not be read, why
     */
    public record ListedProduct(RawRow row, Optional<Product> product, List<String> doubts) {
        public ListedProduct {
            doubts = List.copyOf(doubts);
        }
    }

    private ProductListReader() {
    }

    /** Whether the headings speak of products: of their names, and of brands or numbers, or of nothing else. */
    public static boolean isOne(RawTable table) {
        Map<Column, Integer> columns = columns(table);
        return columns.containsKey(Column.NAME) && (columns.size() > 1 || table.headings().cells().size() == 1)
                || columns.containsKey(Column.UPC) && columns.containsKey(Column.BRAND);
    }

    /**
     * Reads every row, those that name no product too.
     *
     * @throws Refused when no column has the products
     */
    public static List<ListedProduct> read(RawTable table) {
        Map<Column, Integer> columns = columns(table);
        if (!columns.containsKey(Column.NAME)) {
            throw new Refused(table.where(table.headings()), "it is not plain which column holds the products; call one of them Product");
        }
        return table.rows().stream().map(row -> read(table, columns, row)).toList();
    }

    private static ListedProduct read(RawTable table, Map<Column, Integer> columns, RawRow row) {
        Optional<String> problem = table.problem(row);
        String name = cell(columns, row, Column.NAME).orElse("");
        if (problem.isPresent() || name.isEmpty()) {
            return new ListedProduct(row, Optional.empty(), List.of(problem.orElse("the row names no product")));
        }
        List<String> doubts = new ArrayList<>(Cells.doubts("the product", row.cell(columns.get(Column.NAME))));
        Optional<String> upc = cell(columns, row, Column.UPC).map(number -> number.replaceAll("[\\s-]", ""));
        upc.flatMap(ProductListReader::fault).ifPresent(doubts::add);
        return new ListedProduct(row, Optional.of(new Product(Slug.of(name, "product"), name, cell(columns, row, Column.BRAND), upc)), doubts);
    }

    /** What is wrong with a UPC-A or EAN-13, whose last digit is computed from the others. */
    private static Optional<String> fault(String upc) {
        if (!upc.matches("\\d{8}|\\d{12,14}")) {
            return Optional.of("«" + Cells.shown(upc) + "» is no UPC, which has 12 digits" + (upc.matches("\\d{10,11}")
                    ? "; a spreadsheet may have dropped a 0 before it" : ""));
        }
        int sum = 0;
        for (int i = upc.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (upc.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == upc.charAt(upc.length() - 1) - '0' ? Optional.empty()
                : Optional.of("the last digit of the UPC «" + upc + "» does not fit the others; compare it with the package");
    }

    private static Optional<String> cell(Map<Column, Integer> columns, RawRow row, Column column) {
        return Optional.ofNullable(columns.get(column)).map(index -> Cells.clean(row.cell(index))).filter(text -> !text.isEmpty());
    }

    private static Map<Column, Integer> columns(RawTable table) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < table.headings().cells().size(); i++) {
            String words = Cells.clean(table.headings().cell(i)).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            int index = i;
            WORDS.forEach((column, headings) -> {
                if (headings.contains(words)) {
                    columns.putIfAbsent(column, index);
                }
            });
        }
        return columns;
    }
}
