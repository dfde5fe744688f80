package whereas.check.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where names of two words and more stand in a paper, without reading the paper anew for each of them. */
public final class PhrasePlaces {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Paper paper;
    private final Map<String, List<Integer>> byFirstWords = new HashMap<>();

    public PhrasePlaces(Paper paper) {
        this.paper = paper;
        String before = "";
        int start = 0;
        Matcher words = WORD.matcher(paper.text());
        while (words.find()) {
            MatchResult word = words.toMatchResult();
            if (!before.isEmpty() && capital(before)) {
                byFirstWords.computeIfAbsent(bare(before) + " " + bare(word.group()), _ -> new ArrayList<>()).add(start);
            }
            before = word.group();
            start = word.start();
        }
    }

    private static boolean capital(String word) {
        return word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** The places of a name, in their order. */
    public List<Quotation> of(String name) {
        String[] words = name.split(" ");
        List<Quotation> found = new ArrayList<>();
        for (int start : byFirstWords.getOrDefault(bare(words[0]) + " " + bare(words[1]), List.of())) {
            int from = paper.text().indexOf(words[0], start);
            int to = end(words, from);
            if (to >= 0) {
                found.add(new Quotation(paper, from, to));
            }
        }
        return found;
    }

    /** Where the words end that begin at a place; -1 when others stand there. */
    private int end(String[] words, int start) {
        int at = start;
        for (int i = 0; i < words.length; i++) {
            int word = at;
            while (i > 0 && word < paper.text().length() && Character.isWhitespace(paper.text().charAt(word))) {
                word++;
            }
            if (at < 0 || i > 0 && word == at || !paper.text().startsWith(words[i], word)) {
                return -1;
            }
            at = word + words[i].length();
        }
        return at;
    }
}
