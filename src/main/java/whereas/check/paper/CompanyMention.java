package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.PartyName;

/** A company as a paper names it, told by the legal form at the end of its name. */
public record CompanyMention(Quotation at) {
    private static final String FORM = "(?:Inc|Incorporated|INC|L\\.?L\\.?C|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|Co|CO|Ltd|LTD|Limited|LIMITED"
            + "|L\\.?L\\.?P|L\\.?P|PLC|P\\.?L\\.?L\\.?C|GmbH|S\\.A|A\\.?P\\.?C|P\\.C|PC|N\\.A|B\\.V)";
    private static final int LONGEST_WORD = 60;
    private static final Pattern ENDING = Pattern.compile("(?<=[A-Za-z0-9)'])(?:,?(?:[ \\t]+|[ \\t]*\\n[ \\t]*)" + FORM
            + "\\b\\.?)+(?=[\\s,.;:()\"'/]|$)");
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

    /** The companies that some words name, in their order. */
    public static List<CompanyMention> in(Quotation words) {
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

    /** The form in which names are compared: case, punctuation and the spelling of the legal form do not count. */
    public String key() {
        return new PartyName(name()).key();
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

    public String name() {
        return at.text().replaceAll("[,\\s]+$", "").replaceAll("(?<=L\\.?L\\.?C|LP|LLP|PC)\\.$", "");
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
