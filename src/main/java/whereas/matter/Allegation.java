package whereas.matter;

import java.util.List;

/** That each of the violators exposed people to each of the chemicals in the product; all three by their ids. */
public record Allegation(String product, List<String> chemicals, List<String> violators) {
    public Allegation {
        chemicals = List.copyOf(chemicals);
        violators = List.copyOf(violators);
    }
}
