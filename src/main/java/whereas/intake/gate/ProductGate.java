package whereas.intake.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whereas.intake.KnownNames;
import whereas.intake.ProductListReader;
import whereas.intake.RawTable;
import whereas.intake.Slug;
import whereas.matter.Product;
import whereas.result.Note;

/** The gate to the products of a matter. Two are the same by their UPC, or by name and brand. */
public final class ProductGate {
    private static final FieldChange.Fields<Product> FIELDS = new FieldChange.Fields<Product>().with("name", Product::name)
            .with("brand", product -> product.brand().orElse("")).with("UPC", product -> product.upc().orElse(""));

    private final KnownNames<Product> names;
    private final Map<String, Product> byUpc = new HashMap<>();
    private final Map<String, Product> exact = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> matched = new HashMap<>();

    private ProductGate(List<Product> existing) {
        names = KnownNames.of(existing, Product::name);
        for (Product product : existing) {
            product.upc().ifPresent(upc -> byUpc.putIfAbsent(upc, product));
            exact.putIfAbsent(key(product), product);
        }
    }

    /** Reviews a table of products with columns that are guessed. */
    public static Review<List<Product>, Product> review(RawTable table, List<Product> existing, List<Note> notes) {
        return review(table, ProductListReader.read(table), existing, notes);
    }

    /** Reviews the products of a table; an accepted product with the id of a present one takes its place. */
    public static Review<List<Product>, Product> review(RawTable table, List<ProductListReader.ListedProduct> listed,
            List<Product> existing,
                                                        List<Note> notes) {
        ProductGate gate = new ProductGate(existing);
        List<GateItem<Product>> items = listed.stream().map(gate::item).toList();
        return new Review<>("Products from " + table.file(), List.copyOf(existing), items, notes, false, ProductGate::apply);
    }

    private GateItem<Product> item(ProductListReader.ListedProduct listed) {
        if (listed.product().isEmpty()) {
            return new GateItem.Unreadable<>(Entry.of("", listed.row(), List.of()), String.join("; ", listed.doubts()));
        }
        Product product = listed.product().get();
        Entry entry = Entry.of(product.name(), listed.row(), listed.doubts());
        String earlier = seen.putIfAbsent(key(product), entry.where());
        if (earlier != null) {
            return new GateItem.Duplicate<>(entry, "stands on " + earlier + " already", Optional.empty());
        }
        Optional<Product> same = same(product);
        if (same.isPresent()) {
            return known(entry, same.get(), product);
        }
        Product fresh = new Product("", product.name(), product.brand(), product.upc());
        return names.near(product.name()).or(() -> names.same(product.name()).map(other ->
                "is called like one of the matter, with another brand or UPC"))
                .map(reason -> (GateItem<Product>) new GateItem.Duplicate<>(entry, reason + "; choose it if they are two products",
                        Optional.of(fresh)))
                .orElseGet(() -> new GateItem.New<>(entry, fresh, true, ""));
    }

    private GateItem<Product> known(Entry entry, Product before, Product product) {
        Product after = new Product(before.id(), product.name(), product.brand().or(before::brand), product.upc().or(before::upc));
        List<FieldChange> fields = FIELDS.between(before, after);
        String other = matched.putIfAbsent(before.id(), entry.where());
        if (fields.isEmpty()) {
            return new GateItem.Duplicate<>(entry, "is in the matter already", Optional.empty());
        }
        return other == null ? new GateItem.Changed<>(entry, "the matter", fields, after)
                : new GateItem.Duplicate<>(entry, "is the same product as " + other + ", with other facts; choose it to take these",
                        Optional.of(after));
    }

    private Optional<Product> same(Product product) {
        return Optional.ofNullable(exact.get(key(product))).or(() -> product.upc().flatMap(upc -> Optional.ofNullable(byUpc.get(upc))))
                .or(() -> names.same(product.name()).filter(other -> agree(other.brand(), product.brand()) && agree(other.upc(),
                        product.upc())));
    }

    private static String key(Product product) {
        return String.join("|", product.name().toLowerCase(Locale.ROOT), product.brand().orElse("").toLowerCase(Locale.ROOT),
                product.upc().orElse(""));
    }

    /** Facts that are not both there do not contradict each other. */
    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.get().equalsIgnoreCase(other.get());
    }

    private static List<Product> apply(List<Product> before, List<Product> accepted) {
        Map<String, Product> products = new LinkedHashMap<>();
        before.forEach(product -> products.put(product.id(), product));
        for (Product product : accepted) {
            String id = product.id().isEmpty() ? Slug.unique(Slug.of(product.name(), "product"), products.keySet()) : product.id();
            products.put(id, new Product(id, product.name(), product.brand(), product.upc()));
        }
        return List.copyOf(products.values());
    }
}
