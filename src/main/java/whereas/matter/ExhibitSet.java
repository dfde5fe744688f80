package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whereas.json.AsText;

/**
 * Exhibits as people type them, «I-3, I-4, I-7»: kept as a set, printed in order, five or more in a row as «I-6 through I-15».
 *
 * @param exhibits in order, each once
 */
@AsText
public record ExhibitSet(List<Exhibit> exhibits) {
    private static final Pattern PREFIX = Pattern.compile("(?i)^\\s*(exhibits?|exh?s?\\.)\\s+");
    private static final Pattern RANGE = Pattern.compile("(?i)(\\S+-\\d+)\\s*(?:[-–—]|\\s+to\\s+|\\s+through\\s+)\\s*([a-z0-9]+-\\d+)");
    private static final int LONG_RANGE = 5;

    public ExhibitSet {
        exhibits = List.copyOf(new TreeSet<>(exhibits));
    }

    public static ExhibitSet none() {
        return new ExhibitSet(List.of());
    }

    /**
     * Reads what a person typed; commas, semicolons, «and», dashes, «to» and «through» are understood.
     *
     * @throws IllegalArgumentException when something in it is no exhibit, or a range runs backwards or across volumes
     */
    public static ExhibitSet of(String typed) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (String item : PageSet.items(PREFIX.matcher(typed).replaceFirst(""))) {
            Matcher range = RANGE.matcher(item);
            if (range.matches()) {
                exhibits.addAll(range(item, Exhibit.of(range.group(1)), Exhibit.of(range.group(2))));
            } else {
                exhibits.add(Exhibit.of(item));
            }
        }
        return new ExhibitSet(exhibits);
    }

    private static List<Exhibit> range(String item, Exhibit from, Exhibit to) {
        if (!from.volume().equals(to.volume())) {
            throw new IllegalArgumentException("the range of exhibits «" + item + "» runs from one volume into another; write one range for each");
        }
        if (to.number() < from.number()) {
            throw new IllegalArgumentException("the range of exhibits «" + item + "» runs backwards; write the lower exhibit first, "
                    + to.words() + " through " + from.words() + ", or mend the exhibit that was mistyped");
        }
        List<Exhibit> exhibits = new ArrayList<>();
        for (int number = from.number(); number <= to.number(); number++) {
            exhibits.add(new Exhibit(from.volume(), number, ""));
        }
        return exhibits;
    }

    public boolean isEmpty() {
        return exhibits.isEmpty();
    }

    public int size() {
        return exhibits.size();
    }

    /** The exhibits of both sets. */
    public ExhibitSet with(ExhibitSet other) {
        return new ExhibitSet(Stream.concat(exhibits.stream(), other.exhibits.stream()).toList());
    }

    /** The exhibits of this set that are not in the other. */
    public ExhibitSet without(ExhibitSet other) {
        return where(exhibit -> !other.exhibits.contains(exhibit));
    }

    /** The exhibits of this set for which something holds. */
    public ExhibitSet where(Predicate<Exhibit> holds) {
        return new ExhibitSet(exhibits.stream().filter(holds).toList());
    }

    /** «I-3, I-4, I-7»; empty for no exhibits. */
    public String words() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < exhibits.size();) {
            int end = i;
            while (end + 1 < exhibits.size() && exhibits.get(end + 1).follows(exhibits.get(end))) {
                end++;
            }
            if (end - i + 1 >= LONG_RANGE) {
                items.add(exhibits.get(i).words() + " through " + exhibits.get(end).words());
                i = end + 1;
            } else {
                items.add(exhibits.get(i++).words());
            }
        }
        return String.join(", ", items);
    }

    @Override
    public String toString() {
        return words();
    }
}
