package whereas.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that someone probably meant. */
final class Nearest {
    private Nearest() {
    }

    /** The known name that differs least, if it differs by a slip of the pen. */
    static Optional<String> to(String name, Collection<String> known) {
        int slip = name.length() < 4 ? 1 : name.length() < 8 ? 2 : 3;
        return known.stream().filter(other -> distance(name, other) <= slip)
                .min(Comparator.<String>comparingInt(other -> distance(name, other)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be added, dropped or changed to turn one word into the other, letter case aside. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
