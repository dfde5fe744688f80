package whereas.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name with everything left out in which two spellings of it may differ: case, accents, punctuation, the kind of company. */
final class FoldedName {
    /** Longer names are compared by their beginning: an index takes keys of limited length only. */
    static final int MAX_LENGTH = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINING = Pattern.compile("['’ʼ.]");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that only say what kind of company it is, the longer ones first. */
    private static final List<String> KINDS = List.of("limited liability company", "limited liability partnership", "limited partnership",
            "professional corporation", "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "lc", "llp", "lp", "lllp",
            "ltd", "limited", "plc", "pc", "pllc", "gmbh", "ag", "kg", "sa", "srl", "sarl", "spa", "bv", "nv", "ab", "as", "oy", "kk",
            "pty", "pte", "cv", "and");

    private FoldedName() {
    }

    /** The folded name; a name that consists of nothing else, such as «The Company, Inc.», keeps the first such word. */
    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("&", " and ");
        String words = PARTING.matcher(JOINING.matcher(lower).replaceAll("")).replaceAll(" ").strip();
        String folded = withoutKind(words.startsWith("the ") ? words.substring(4) : words);
        if (folded.isEmpty()) {
            folded = name.strip();
        }
        if (folded.length() <= MAX_LENGTH) {
            return folded;
        }
        return folded.substring(0, Character.isHighSurrogate(folded.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    private static String withoutKind(String words) {
        String rest = words;
        for (Optional<String> kind = ending(rest); kind.isPresent(); kind = ending(rest)) {
            rest = rest.substring(0, rest.length() - kind.get().length() - 1);
        }
        return rest;
    }

    private static Optional<String> ending(String words) {
        return KINDS.stream().filter(kind -> words.endsWith(" " + kind)).findFirst();
    }
}
