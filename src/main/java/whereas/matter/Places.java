package whereas.matter;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a volume something stands.
 *
 * @param exhibitList whether it also stands in the volume's list of exhibits, whose pages have no numbers
 */
public record Places(PageSet pages, boolean exhibitList, ExhibitSet exhibits) {
    public static Places none() {
        return new Places(PageSet.none(), false, ExhibitSet.none());
    }

    public boolean isEmpty() {
        return pages.isEmpty() && !exhibitList && exhibits.isEmpty();
    }

    /** The places of both. */
    public Places with(Places other) {
        return new Places(pages.with(other.pages), exhibitList || other.exhibitList, exhibits.with(other.exhibits));
    }

    /** These places as far as they are not among the others. */
    public Places without(Places other) {
        return new Places(pages.without(other.pages), exhibitList && !other.exhibitList, exhibits.without(other.exhibits));
    }

    /** «Pages 43, 44, and Exhibits I-24, I-33», as captions and requests print it; empty for none. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (!pages.isEmpty()) {
            parts.add((pages.size() == 1 ? "Page " : "Pages ") + pages.words());
        }
        if (exhibitList) {
            parts.add("Exhibit List");
        }
        if (!exhibits.isEmpty()) {
            parts.add((exhibits.size() == 1 ? "Exhibit " : "Exhibits ") + exhibits.words());
        }
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
    }
}
