package whereas.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.assembly.Target;
import whereas.matter.Matter;

/**
 * Where files that are held over the window can be let go.
 *
 * @param id stands for the zone in tests
 * @param target the place that a list lands in; empty where that is found by the content, or where no list lands
 */
public record Zone(String id, String title, String remark, Optional<Target> target) {
    /** Papers that somebody else wrote. */
    public static final Zone PAPERS = new Zone("papers", "Review these papers",
            "a notice or petition by others is checked, nothing is added",
            Optional.empty());
    /** Anywhere else. */
    public static final Zone CONTENT = new Zone("content", "Anywhere else: recognised by content",
            "you see what it would add before it does", Optional.empty());

    private static Zone of(Target target) {
        return new Zone(target.name().toLowerCase(Locale.ROOT).replace('_', '-'), target.title(), target.remark(), Optional.of(target));
    }

    /** The zones while a matter is open, or none. */
    static List<Zone> of(Optional<Matter> matter) {
        List<Zone> zones = new ArrayList<>(Target.of(matter).stream().map(Zone::of).toList());
        zones.add(PAPERS);
        return List.copyOf(zones);
    }
}
