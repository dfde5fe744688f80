package whereas.matter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.json.AsText;

/**
 * A case number of the Department of Commerce, such as A-555-003.
 *
 * @param country the three digits that stand for the country
 * @param sequence the three digits that count its cases
 */
@AsText
public record CaseNumber(Duty duty, String country, String sequence) {
    private static final Pattern FORM = Pattern.compile("([AC])[-–](\\d{3})[-–](\\d{3})");

    /** @throws IllegalArgumentException when the text is not a case number */
    public static CaseNumber of(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("«" + text + "» is not a case number of the Department of Commerce; one has the letter A or C, "
                    + "three digits for the country and three more, such as A-555-003");
        }
        return new CaseNumber(matcher.group(1).equals("A") ? Duty.ANTIDUMPING : Duty.COUNTERVAILING, matcher.group(2), matcher.group(3));
    }

    public String words() {
        return duty.letter() + "-" + country + "-" + sequence;
    }

    @Override
    public String toString() {
        return words();
    }
}
