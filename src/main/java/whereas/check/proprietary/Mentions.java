package whereas.check.proprietary;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Looks for words that stand by themselves, whatever their case and the spaces between them. */
final class Mentions {
    private static final int LETTERS = 3;
    private static final int DIGITS = 4;

    private final String words;
    private final Pattern pattern;

    Mentions(String words) {
        this.words = words;
        // «1,234» is not in «21,234» nor in «1,234.5».
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])" + String.join("\\s+", Arrays.stream(words.strip().split("\\s+"))
                .map(Pattern::quote).toList()) + "(?![\\p{L}\\p{N}])(?![.,]\\p{N})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a mention tells something: «5» or «the» stands in any text. */
    boolean telling() {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long digits = words.codePoints().filter(Character::isDigit).count();
        return letters + digits >= LETTERS && (letters > 0 || digits >= DIGITS);
    }

    boolean in(String text) {
        return !words.isBlank() && pattern.matcher(text).find();
    }
}
