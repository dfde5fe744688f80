package whereas.matter;

import java.util.Locale;

/** The two kinds of duty that a petition can ask for. */
public enum Duty {
    ANTIDUMPING('A', 731), COUNTERVAILING('C', 701);

    private final char letter;
    private final int section;

    Duty(char letter, int section) {
        this.letter = letter;
        this.section = section;
    }

    /** The letter with which Commerce's case numbers begin. */
    public String letter() {
        return String.valueOf(letter);
    }

    /** The section of the Tariff Act of 1930 under which the Commission counts its investigations. */
    public int section() {
        return section;
    }

    /** «antidumping» or «countervailing». */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** «AD» or «CVD», as the trade says. */
    public String shortName() {
        return this == ANTIDUMPING ? "AD" : "CVD";
    }
}
