package whereas.matter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.json.AsText;

/**
 * Investigation numbers of the International Trade Commission for one kind of duty: one, such as 731-TA-1315, or those of
 * several countries in a row, such as 731-TA-1374-1376.
 */
@AsText
public record CommissionNumber(Duty duty, int first, Optional<Integer> last) {
    private static final Pattern FORM = Pattern.compile("(701|731)-TA-(\\d{1,4})(?:[-–](\\d{1,4}))?");

    /** @throws IllegalArgumentException when the text is not such a number, or counts backwards */
    public static CommissionNumber of(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("«" + text + "» is not an investigation number of the Commission; one reads 701-TA-565 or 731-TA-1374-1376. "
                    + "Leave out a number that is not assigned yet");
        }
        int first = Integer.parseInt(matcher.group(2));
        Optional<Integer> last = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
        if (last.isPresent() && last.get() <= first) {
            throw new IllegalArgumentException("the investigation numbers «" + text + "» count backwards; write the lower number first");
        }
        return new CommissionNumber(matcher.group(1).equals("731") ? Duty.ANTIDUMPING : Duty.COUNTERVAILING, first, last);
    }

    public String words() {
        return duty.section() + "-TA-" + first + last.map(n -> "-" + n).orElse("");
    }

    @Override
    public String toString() {
        return words();
    }
}
