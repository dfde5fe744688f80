package whereas.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import whereas.matter.Product;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads a table of products: the name or description, the brand, the UPC. */
public final class ProductListReader {
    private static final Map<Meaning, Set<String>> WORDS = Map.of(
            Meaning.PRODUCT, Set.of("product", "products", "product name", "product description", "item", "item name", "item description",
                    "specified product", "specified products", "name of product"),
            Meaning.BRAND, Set.of("brand", "brand name", "make", "trademark", "label"),
            Meaning.UPC, Set.of("upc", "upc code", "upc no", "upc number", "ean", "gtin", "barcode", "bar code", "upc ean"));
    private static final double MOST = 0.8;

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
        Map<Meaning, Integer> columns = byHeading(table);
        return columns.containsKey(Meaning.PRODUCT) && (columns.size() > 1 || table.headings().cells().size() == 1)
                || columns.containsKey(Meaning.UPC) && columns.containsKey(Meaning.BRAND);
    }

    /** Guesses the columns by their headings, then by what the cells look like. */
    public static ColumnMapping guess(RawTable table) {
        Map<Meaning, Integer> named = byHeading(table);
        Map<Meaning, Integer> columns = new EnumMap<>(named);
        columns(table).filter(i -> !named.containsValue(i) && areNumbers(table, i)).findFirst()
                .ifPresent(i -> columns.putIfAbsent(Meaning.UPC, i));
        columns(table).filter(i -> !columns.containsValue(i) && ColumnContent.of(table, i).isText()).findFirst()
                .ifPresent(i -> columns.putIfAbsent(Meaning.PRODUCT, i));
        return new ColumnMapping(columns(table).mapToObj(i -> {
            Optional<Meaning> meaning = columns.entrySet().stream().filter(e -> e.getValue() == i).map(Map.Entry::getKey).findFirst();
            String reason = meaning.isEmpty() ? "its heading does not say that it is a product, a brand or a UPC"
                    : named.containsValue(i) ? "its heading says so"
                    : meaning.get() == Meaning.UPC ? "its cells are article numbers"
                            : "it is the first column of text that is nothing else";
            return new ColumnMapping.Column(i, Cells.shown(table.headings().cell(i)), meaning, reason);
        }).toList());
    }

    /** Reads every row with columns that are guessed. */
    public static List<ListedProduct> read(RawTable table) {
        return read(table, guess(table)).value();
    }

    /**
     * Reads every row, those that name no product too. The notes tell the columns that were not used.
     *
     * @throws Refused when no column has the products
     */
    public static Result<List<ListedProduct>> read(RawTable table, ColumnMapping mapping) {
        if (!mapping.has(Meaning.PRODUCT)) {
            throw new Refused(table.where(table.headings()), "it is not plain which column holds the products; call one of them Product");
        }
        List<Note> notes = mapping.unused(table).stream().map(column -> Note.info(table.where(table.headings()),
                "the column «" + column.heading() + "» was not used, because " + column.reason())).toList();
        return new Result<>(table.rows().stream().map(row -> read(table, mapping, row)).toList(), notes);
    }

    private static ListedProduct read(RawTable table, ColumnMapping mapping, RawRow row) {
        Optional<String> problem = table.problem(row);
        List<String> written = mapping.cells(row, Meaning.PRODUCT);
        String name = written.isEmpty() ? "" : Cells.clean(written.getFirst());
        if (problem.isPresent() || name.isEmpty()) {
            return new ListedProduct(row, Optional.empty(), List.of(problem.orElse("the row names no product")));
        }
        List<String> doubts = new ArrayList<>(Cells.doubts("the product", written.getFirst()));
        Optional<String> upc = cell(mapping, row, Meaning.UPC).map(number -> number.replaceAll("[\\s-]", ""));
        upc.flatMap(ProductListReader::fault).ifPresent(doubts::add);
        return new ListedProduct(row, Optional.of(new Product(Slug.of(name, "product"), name, cell(mapping, row, Meaning.BRAND), upc)),
                doubts);
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

    private static Optional<String> cell(ColumnMapping mapping, RawRow row, Meaning meaning) {
        return mapping.cells(row, meaning).stream().findFirst().map(Cells::clean).filter(text -> !text.isEmpty());
    }

    private static IntStream columns(RawTable table) {
        return IntStream.range(0, table.headings().cells().size());
    }

    private static boolean areNumbers(RawTable table, int column) {
        List<String> cells = table.rows().stream().map(row -> Cells.clean(row.cell(column))).filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().filter(cell -> cell.replaceAll("[\\s-]", "").matches("\\d{8}|\\d{12,14}")).count()
                >= MOST * cells.size();
    }

    private static Map<Meaning, Integer> byHeading(RawTable table) {
        Map<Meaning, Integer> columns = new EnumMap<>(Meaning.class);
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
