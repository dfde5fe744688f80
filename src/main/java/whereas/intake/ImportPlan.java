package whereas.intake;

import java.util.List;
import whereas.matter.Violator;

/**
 * What an import would do to a matter's violators, for somebody to look at before it is done.
 *
 * @param existing the violators as they are
 */
public record ImportPlan(List<Violator> existing, List<ImportItem> items) {
    public ImportPlan {
        existing = List.copyOf(existing);
        items = List.copyOf(items);
    }

    /** The items that are done unless somebody objects. */
    public List<ImportItem> proposed() {
        return items.stream().filter(ImportItem::isProposed).toList();
    }
}
