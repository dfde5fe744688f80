package whereas.matter;

import java.util.List;
import java.util.Optional;

/**
 * The product of a trade remedy proceeding.
 *
 * @param title the name as titles print it, with capitals
 * @param name the name inside a sentence
 * @param shortName the defined term used after the first mention; empty where the name is short enough
 * @param scope the description of what the proceeding covers
 * @param tariffItems the items of the Harmonized Tariff Schedule, for convenience
 */
public record Merchandise(String title, String name, Optional<String> shortName, Optional<String> scope, List<String> tariffItems) {
    public Merchandise {
        tariffItems = List.copyOf(tariffItems);
    }

    /** The name as it stands before «from»: a name with a comma inside has one at its end too. */
    public String nameBeforeFrom() {
        return closed(name);
    }

    /** The title as it stands before «from». */
    public String titleBeforeFrom() {
        return closed(title);
    }

    private static String closed(String words) {
        return words.contains(",") ? words + "," : words;
    }
}
