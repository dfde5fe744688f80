package whereas.check.paper;

import java.util.regex.Pattern;

/** Where sentences end. */
final class Sentences {
    /** A full stop behind a word that is no usual abbreviation, before a capital. */
    static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Inc|Corp|Co|Ltd|LLC|L\\.L\\.C|No|Nos|Cal|Code|Regs|tit|subd|Dr|Mr|Ms|Mrs|St|Ave|Blvd|Ste|Esq|Jr|Sr|U\\.S|C\\.C\\.R|C\\.F\\.R|[A-Z]))"
            + "[.?!][\"')]*\\s+(?=[\"'(]?[A-Z])");

    private Sentences() {
    }
}
