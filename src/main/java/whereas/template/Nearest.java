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
        int slip = name.length() < 6 ? 1 : name.length() < 9 ? 2 : 3;
        return known.stream().filter(other -> distance(name, other) <= slip)
                .min(Comparator.<String>comparingInt(other -> distance(name, other)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be added, dropped, changed or swapped to turn one word into the other, letter case aside. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                } else {
                    int changed = steps[i - 1][j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
                    steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, changed);
                    if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                        steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return steps[a.length()][b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
