package whereas.ui.facts;

import javafx.util.StringConverter;
import whereas.matter.Product;

/** A product as lists name it. */
final class ProductLabel extends StringConverter<Product> {
    @Override
    public String toString(Product product) {
        return product == null ? "" : product.label();
    }

    @Override
    public Product fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
