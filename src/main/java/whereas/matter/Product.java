package whereas.matter;

import java.util.Optional;

/**
 * A consumer product or type of product.
 *
 * @param upc the article's UPC as text; the rule does not call for one (27 CCR 25903(b)(3)), but one that is given should be right
 */
public record Product(String id, String name, Optional<String> brand, Optional<String> upc) {
    /** Name and brand, as a line of a list names the product. */
    public String label() {
        return brand.map(b -> name + " (" + b + ")").orElse(name);
    }
}
