package whereas.writer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of files and folders that Windows, macOS and Linux all take. */
public final class FileNames {
    private static final int LONGEST = 80;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} .,()&'_-]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private FileNames() {
    }

    /** A readable name from any text: what some system forbids is replaced, and it is cut to 80 characters at most. */
    public static String readable(String text) {
        String safe = UNSAFE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replace(':', ',')).replaceAll(" ").replaceAll(" +", " ").strip();
        safe = cut(safe).replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (safe.isEmpty()) {
            return "untitled";
        }
        String stem = safe.contains(".") ? safe.substring(0, safe.indexOf('.')) : safe;
        return RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT)) ? "_" + safe : safe;
    }

    /** A name of small Latin letters, digits and hyphens, such as khee-trading-inc. */
    public static String plain(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String plain = cut(NOT_PLAIN.matcher(ascii).replaceAll("-")).replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "unnamed" : RESERVED.contains(plain) ? plain + "-" : plain;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
