package whereas.ui.facts;

import java.util.Optional;
import java.util.function.UnaryOperator;
import whereas.matter.Product;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** A product. */
public final class ProductInput extends GroupInput<Product> {
    private final TextInput<String> name = part("name", TextInput.required("Product"));
    private final TextInput<Optional<String>> brand = part("brand", TextInput.optional("Brand"));
    private final TextInput<Optional<String>> upc = part("upc", TextInput.optional("UPC"));
    private final UnaryOperator<String> freshId;

    /** @param freshId makes the id of a new product from its name */
    public ProductInput(UnaryOperator<String> freshId) {
        super("Product");
        this.freshId = freshId;
    }

    public TextInput<String> name() {
        return name;
    }

    public TextInput<Optional<String>> brand() {
        return brand;
    }

    public TextInput<Optional<String>> upc() {
        return upc;
    }

    @Override
    protected Product make() {
        String id = value().map(Product::id).orElseGet(() -> freshId.apply(name.value().orElseThrow()));
        return new Product(id, name.value().orElseThrow(), brand.value().orElseThrow(), upc.value().orElseThrow());
    }

    @Override
    protected void render(Product shown) {
        name.show(shown.name());
        brand.show(shown.brand());
        upc.show(shown.upc());
    }
}
