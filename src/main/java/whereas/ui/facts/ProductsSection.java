package whereas.ui.facts;

import javafx.scene.layout.HBox;
import whereas.matter.Product;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Row;
import whereas.ui.form.Section;
import whereas.ui.fx.Dialogs;

/** The products. */
final class ProductsSection {
    private ProductsSection() {
    }

    static Section of(FactsViewModel facts, Dialogs dialogs) {
        ListBox<Product, ProductInput> products = new ListBox<>(facts.input().products(), product ->
                new Row().with(50, Fields.text(product.name())).with(25, Fields.text(product.brand())).with(25, Fields.text(product.upc())),
                product -> Removal.confirmed(dialogs, product.value().map(Product::label).orElse(""), facts.uses(product)));
        return new Section("Products", products, new HBox(products.adder("Add a _product"))).confirming(facts.input().products());
    }
}
