package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.PartyName;

/**
 * A company as a paper names it, told by the legal form at the end of its name.
 *
 * @param key the form in which names are compared: case, punctuation and the spelling of the legal form do not count
 */
public record CompanyMention(Quotation at, String name, String key) {
    private static final String FORM = "(?:Inc|Incorporated|INC|L\\.?L\\.?C|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|Co|CO|Ltd|LTD|Limited|LIMITED"
            + "|L\\.?L\\.?P|L\\.?P|PLC|P\\.?L\\.?L\\.?C|GmbH|S\\.A|A\\.?P\\.?C|P\\.C|PC|N\\.A|B\\.V)";
    private static final Pattern AFTER_NAME = Pattern.compile("[,\\s]+$");
    private static final Pattern AFTER_FORM = Pattern.compile("(?<=L\\.?L\\.?C|LP|LLP|PC)\\.$");
    private static final int LONGEST_WORD = 60;
    private static final Pattern ENDING = Pattern.compile("(?<=[A-Za-z0-9)'])(?:,?(?:[ \\t]+|[ \\t]*\\n[ \\t]*)" + FORM
            + "\\b\\.?){1,4}(?=[\\s,.;:()\"'/]|$)");
    private static final Pattern LAST_WORD = Pattern.compile("(?:[A-Z0-9][\\w&'.-]*|\\([A-Z][\\w .]*\\)|&|of)$");
    /** Words that stand before a name and are no part of it. */
    private static final Set<String> BEFORE = Set.of("president", "ceo", "chief", "executive", "officer", "counsel", "general", "manager",
            "managing", "member", "owner", "director", "chairman", "secretary", "treasurer", "partner", "current", "to", "by", "from",
                    "dear",
            "re", "attn", "attention", "for", "on", "in", "with", "and", "or", "of", "between", "against", "party", "parties", "violator",
            "violators", "whereas", "agent", "noticed", "noticing", "upon", "at", "is", "are", "that", "if", "when", "this", "pursuant",
            "because", "while", "since", "under", "all", "each", "both");
    /** What these end is rather a description than a name: «a Delaware Corporation». */
    private static final Set<String> DESCRIPTIONS = Set.of("california", "delaware", "nevada", "york", "texas", "liability", "profit",
            "non-profit", "nonprofit", "public", "benefit", "parent", "the", "a", "an", "this", "such", "said", "certifier's", "limited",
                    "american", "foreign", "domestic");

    private CompanyMention(Quotation at, String name) {
        this(at, name, new PartyName(name).key());
    }

    private CompanyMention(Quotation at) {
        this(at, AFTER_FORM.matcher(AFTER_NAME.matcher(at.text()).replaceAll("")).replaceAll(""));
    }

    /** The companies that some words name, in their order. */
    public static List<CompanyMention> in(Quotation words) {
        List<CompanyMention> all = words.paper().companies();
        List<CompanyMention> found = new ArrayList<>();
        for (int i = firstEndingBehind(all, words.start()); i < all.size() && all.get(i).at().end() <= words.end(); i++) {
            CompanyMention company = all.get(i);
            if (company.at().start() >= words.start()) {
                found.add(company);
            } else {
                // Only the words' own part of a name counts, as where a name was broken over two cells.
                read(new Quotation(words.paper(), words.start(), company.at().end())).stream()
                        .filter(part -> part.at().end() == company.at().end()).forEach(found::add);
            }
        }
        return found;
    }

    private static int firstEndingBehind(List<CompanyMention> all, int position) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (all.get(middle).at().end() <= position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    static List<CompanyMention> read(Quotation words) {
        List<CompanyMention> found = new ArrayList<>();
        Matcher ending = ENDING.matcher(words.paper().text()).region(words.start(), words.end());
        ending.useTransparentBounds(true).useAnchoringBounds(false);
        while (ending.find()) {
            int start = start(words.paper().text(), words.start(), ending.start());
            if (start < ending.start()) {
                found.add(new CompanyMention(new Quotation(words.paper(), start, ending.end())));
            }
        }
        return found;
    }

    /** The same mention with only its last words. */
    CompanyMention lastWords(int count) {
        int start = at.end();
        for (int words = 0; words < count; words++) {
            while (start > at.start() && Character.isWhitespace(at.paper().text().charAt(start - 1))) {
                start--;
            }
            while (start > at.start() && !Character.isWhitespace(at.paper().text().charAt(start - 1))) {
                start--;
            }
        }
        return new CompanyMention(new Quotation(at.paper(), start, at.end()));
    }

    private static int start(String text, int from, int end) {
        int start = end;
        int position = end;
        for (int words = 0; words < 9; words++) {
            int window = Math.max(from, position - LONGEST_WORD);
            String before = text.substring(window, position);
            Matcher word = LAST_WORD.matcher(before);
            if (!word.find() || !whole(before, word.start())) {
                break;
            }
            String found = word.group();
            String bare = found.toLowerCase(Locale.ROOT).replaceAll("[.,:;]+$", "");
            if (start == end && DESCRIPTIONS.contains(bare)) {
                return end;
            }
            if (BEFORE.contains(bare) && !found.equals("of") || found.endsWith(".") && found.length() > 3 && start != end && !found
                    .matches("(?:[A-Z]\\.)+")) {
                break;
            }
            position = window + word.start();
            if (!found.equals("of") && !found.equals("&")) {
                start = position;
            }
            int gap = position;
            while (gap > from && (text.charAt(gap - 1) == ' ' || text.charAt(gap - 1) == '\n' && wraps(text, gap - 1))) {
                gap--;
            }
            if (gap == position) {
                break;
            }
            position = gap;
        }
        return start;
    }

    private static boolean whole(String before, int start) {
        return start == 0 || Character.isWhitespace(before.charAt(start - 1)) || "(\"'/,;:".indexOf(before.charAt(start - 1)) >= 0;
    }

    /** Whether a line is so long that its last word may belong with the next line's first. */
    private static boolean wraps(String text, int lineEnd) {
        String line = text.substring(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd);
        return line.length() >= 60 && line.indexOf('\t') < 0;
    }
}
