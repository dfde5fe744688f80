package whereas.calendar;

import java.util.Locale;
import java.util.Optional;

/** How a paper was served. */
public enum Method {
    PERSONAL("personal service"),
    MAIL("mail"),
    /** Express mail or another overnight carrier. */
    OVERNIGHT("overnight delivery"),
    FAX("fax"),
    ELECTRONIC("electronic service");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    /** The method in words: "overnight delivery". */
    public String words() {
        return words;
    }

    /** Reads {@code personal}, {@code mail}, {@code overnight} or {@code express}, {@code fax}, {@code electronic} or {@code email}. */
    public static Optional<Method> of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "personal", "hand" -> Optional.of(PERSONAL);
            case "mail", "first-class", "certified" -> Optional.of(MAIL);
            case "overnight", "express" -> Optional.of(OVERNIGHT);
            case "fax" -> Optional.of(FAX);
            case "electronic", "email", "e-mail" -> Optional.of(ELECTRONIC);
            default -> Optional.empty();
        };
    }
}
