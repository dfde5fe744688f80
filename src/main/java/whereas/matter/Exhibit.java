package whereas.matter;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exhibit by its name, such as I-3 or SQ-22.
 *
 * @param volume the volume's number, or the letters of a series
 * @param letter what follows the number, such as the A of I-3A; usually empty
 */
public record Exhibit(String volume, int number, String letter) implements Comparable<Exhibit> {
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9]*|\\d{1,2})-(\\d{1,4})([A-Za-z]?)");
    private static final Comparator<Exhibit> ORDER =
            Comparator.comparing(Exhibit::volume).thenComparingInt(Exhibit::number).thenComparing(Exhibit::letter);

    /** @throws IllegalArgumentException when the text is not the name of an exhibit */
    static Exhibit of(String name) {
        Matcher matcher = NAME.matcher(name.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("«" + name.strip() + "» is not an exhibit; write exhibits as I-3, I-4, I-19");
        }
        return new Exhibit(matcher.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(matcher.group(2)), matcher.group(3).toUpperCase(Locale.ROOT));
    }

    /** Whether this exhibit comes right behind another of the same series. */
    boolean follows(Exhibit other) {
        return volume.equals(other.volume) && number == other.number + 1 && letter.isEmpty() && other.letter.isEmpty();
    }

    public String words() {
        return volume + "-" + number + letter;
    }

    @Override
    public int compareTo(Exhibit other) {
        return ORDER.compare(this, other);
    }
}
