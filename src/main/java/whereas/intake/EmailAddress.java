package whereas.intake;

import java.util.regex.Pattern;

/** The form of an e-mail address: a local part and a domain with at least one dot, nothing before or behind. */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private EmailAddress() {
    }

    /** Whether a text is nothing but one address. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
