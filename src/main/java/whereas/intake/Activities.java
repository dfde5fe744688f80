package whereas.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import whereas.matter.Violator.Activity;

/** What a violator does, told from the words that lists have for its role. */
final class Activities {
    private static final Map<String, Activity> STEMS = Map.ofEntries(Map.entry("manufactur", Activity.MANUFACTURED),
            Map.entry("maker", Activity.MANUFACTURED), Map.entry("producer", Activity.MANUFACTURED),
            Map.entry("import", Activity.IMPORTED), Map.entry("packag", Activity.PACKAGED), Map.entry("packer", Activity.PACKAGED),
            Map.entry("distribut", Activity.DISTRIBUTED), Map.entry("wholesal", Activity.DISTRIBUTED),
            Map.entry("retail", Activity.SOLD), Map.entry("seller", Activity.SOLD), Map.entry("sold", Activity.SOLD),
            Map.entry("vendor", Activity.SOLD), Map.entry("store", Activity.SOLD), Map.entry("offer", Activity.OFFERED_FOR_SALE));

    private Activities() {
    }

    /** The activities, each once; empty when the roles say nothing about a product. */
    static List<Activity> of(List<String> roles) {
        String words = String.join(" ", roles).toLowerCase(Locale.ROOT);
        Set<Activity> found = EnumSet.noneOf(Activity.class);
        STEMS.forEach((stem, activity) -> {
            if (words.contains(stem)) {
                found.add(activity);
            }
        });
        return List.copyOf(found);
    }
}
