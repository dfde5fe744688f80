package whereas.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A party's name as it was written, and the forms in which it is compared with others; it is never rewritten itself. */
public record PartyName(String written) {
    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("incorporated", "inc"), Map.entry("corporation", "corp"),
            Map.entry("company", "co"), Map.entry("limited", "ltd"), Map.entry("inc", "inc"), Map.entry("corp", "corp"),
            Map.entry("co", "co"), Map.entry("ltd", "ltd"), Map.entry("llc", "llc"), Map.entry("lc", "llc"), Map.entry("llp", "llp"),
            Map.entry("lp", "lp"), Map.entry("pc", "pc"), Map.entry("pllc", "pllc"), Map.entry("apc", "apc"), Map.entry("plc", "plc"),
            Map.entry("gmbh", "gmbh"), Map.entry("ag", "ag"), Map.entry("sa", "sa"), Map.entry("bv", "bv"), Map.entry("pte", "pte"),
            Map.entry("pty", "pty"), Map.entry("kk", "kk"), Map.entry("srl", "srl"), Map.entry("spa", "spa"), Map.entry("nv", "nv"));
    private static final Set<String> ORGANIZATION_WORDS = Set.of("group", "holdings", "enterprises", "trading", "foods", "market",
            "markets", "stores", "store", "services", "service", "industries", "international", "associates", "partners", "partnership",
            "bank", "trust", "foundation", "association", "university", "county", "city", "department", "office", "attorney", "imports",
            "wholesale", "products", "brands", "supply", "restaurant", "usa", "america");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "esq");
    private static final Pattern TRADE_NAME = Pattern.compile(
            "(?iU)[\\s,(]+(?:d\\s*/\\s*b\\s*/\\s*a|d\\.\\s?b\\.\\s?a\\.?|dba|doing business as)[\\s:]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[.'’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What two writings of one name have in common: case, punctuation, accents and the spelling of «Inc.» do not count. */
    public String key() {
        List<String> words = words(written);
        return words.isEmpty() ? written.strip().toLowerCase(Locale.ROOT) : String.join(" ", words);
    }

    /** The key without the legal form at its end and without a trade name. */
    String bareKey() {
        String[] sides = TRADE_NAME.split(written, 2);
        List<String> words = new ArrayList<>(words(sides[0]));
        while (words.size() > 1 && FORMS.containsValue(words.getLast())) {
            words.removeLast();
        }
        return words.isEmpty() ? key() : String.join(" ", words);
    }

    /** The key of the name before «d/b/a»; the whole key when there is no trade name. */
    String legalKey() {
        List<String> words = words(TRADE_NAME.split(written, 2)[0]);
        return words.isEmpty() ? key() : String.join(" ", words);
    }

    /** Whether the name ends in a legal form such as Inc. or LLC, or stands before a trade name. */
    boolean hasLegalForm() {
        List<String> words = words(TRADE_NAME.split(written, 2)[0]);
        return words.size() > 1 && FORMS.containsValue(words.getLast()) || TRADE_NAME.matcher(written).find();
    }

    /** Whether this is a company, office or other body rather than a natural person, as far as a name tells. */
    public boolean isOrganization() {
        List<String> words = words(written);
        return hasLegalForm() || words.stream().anyMatch(ORGANIZATION_WORDS::contains) || words.size() < 2 || words.size() > 5
                || written.chars().anyMatch(c -> Character.isDigit(c) || c == '&');
    }

    /** Whether a word is a legal form, such as Inc. */
    static boolean isForm(String word) {
        return FORMS.containsKey(SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    boolean isLimitedLiabilityCompany() {
        return legalKey().endsWith(" llc");
    }

    private static List<String> words(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 128);
        String plain = (ascii ? name : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll(""))
                .toLowerCase(Locale.ROOT);
        plain = TRADE_NAME.matcher(plain).replaceFirst(" dba ").replace("&", " and ");
        List<String> words = new ArrayList<>(split(plain));
        replace(words, List.of("limited", "liability", "company"), "llc");
        replace(words, List.of("limited", "liability", "partnership"), "llp");
        replace(words, List.of("limited", "partnership"), "lp");
        replace(words, List.of("l", "l", "c"), "llc");
        replace(words, List.of("l", "l", "p"), "llp");
        replace(words, List.of("l", "p"), "lp");
        words.replaceAll(word -> FORMS.getOrDefault(word, word));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return inOrder(plain, words);
    }

    /** «Doe, Jane» as «jane doe». */
    private static List<String> inOrder(String plain, List<String> words) {
        int comma = plain.indexOf(',');
        if (comma < 0 || plain.indexOf(',', comma + 1) >= 0) {
            return words;
        }
        List<String> last = split(plain.substring(0, comma));
        List<String> first = split(plain.substring(comma));
        boolean person = last.size() == 1 && !first.isEmpty() && first.size() <= 2
                && first.stream().noneMatch(word -> FORMS.containsKey(word) || GENERATIONS.contains(word) || word.length() == 1
                        && first.size() > 1);
        if (!person) {
            return words;
        }
        List<String> turned = new ArrayList<>(first);
        turned.addAll(last);
        return turned;
    }

    private static List<String> split(String plain) {
        return Arrays.stream(OTHER.split(SILENT.matcher(plain).replaceAll(""))).filter(word -> !word.isEmpty()).toList();
    }

    private static void replace(List<String> words, List<String> sequence, String with) {
        for (int i = 0; i + sequence.size() <= words.size(); i++) {
            if (words.subList(i, i + sequence.size()).equals(sequence)) {
                words.subList(i, i + sequence.size()).clear();
                words.add(i, with);
            }
        }
    }
}
