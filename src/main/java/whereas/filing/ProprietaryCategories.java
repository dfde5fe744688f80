package whereas.filing;

import java.util.List;
import whereas.matter.Category;
import whereas.result.Verification;

/**
 * The words of 19 CFR 351.105(c).
 *
 * @param categories all eleven, in their order
 */
public record ProprietaryCategories(String citation, String revision, Verification verified, String source, List<Entry> categories) {
    /** @param number of the paragraph */
    public record Entry(int number, String words) {
    }

    public ProprietaryCategories {
        categories = List.copyOf(categories);
        for (Category category : Category.values()) {
            if (category.ordinal() >= categories.size() || categories.get(category.ordinal()).number() != category.number()) {
                throw new IllegalArgumentException("the paragraph " + category.number() + " of the categories is missing or out of its order");
            }
        }
    }

    public String words(Category category) {
        return categories.get(category.ordinal()).words();
    }
}
