package whereas.check.conformity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.Severity;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;

/** The summary that goes with a notice is the lead agency's own, unchanged and in its current revision. */
public final class Summary implements Check {
    private static final Basis APPENDIX = Basis.secondary("27 CCR 25903, Appendix A");
    private static final Rule WORDS = Rule.warning("appendix-a-differs", Family.CONFORMITY, APPENDIX, "Attach the lead agency's own copy.");
    private static final Rule ORDER = Rule.note("appendix-a-order", Family.CONFORMITY, APPENDIX,
            "Attach the lead agency's own copy, with its footnotes at the foot of the page.");
    private static final Rule REVISION = Rule.warning("appendix-a-revision", Family.CONFORMITY, APPENDIX,
            "Attach the current revision, May 2017 as far as is known.");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern REVISED = Phrase.of("revised:? [a-z]+ \\d{4}");
    private static final int SHORTEST = 200;
    private static final int FIRST_FEW = 6;
    private static final double OTHER_TEXT = 0.2;

    private final Registers registers;

    public Summary(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.of(PaperKind.APPENDIX_A).findFirst().ifPresent(paper -> {
            paper.first(REVISED).ifPresentOrElse(q -> {
                if (!q.says(Phrase.of("may 2017"))) {
                    findings.add(REVISION.broken(q, "This is not the revision of May 2017."));
                }
            }, () -> findings.add(REVISION.broken(paper, "The copy does not show its revision.")));
            if (paper.says(Phrase.of("proof of compliance"))  && paper.says(Phrase.of("certification of compliance|accurate "
                    + "completion of this form"))) {
                findings.add(REVISION.broken(paper, "The proof of compliance form stands in this Appendix A; since October 2017 it is "
                        + "Appendix B."));
            }
            if (!registers.appendixA().isEmpty()) {
                compare(paper, findings);
            }
        });
        return findings;
    }

    private void compare(Paper paper, List<Finding> findings) {
        List<Quotation> words = new ArrayList<>(paper.all(WORD).stream().filter(q -> !plain(q.text()).isEmpty()).toList());
        if (words.size() < SHORTEST) {
            findings.add(REVISION.as(Severity.NOTE).broken(paper,
                    "Only the beginning of the summary, or a reference to it, was found; its words were not compared."));
            return;
        }
        List<Finding> order = footnotes(words);
        List<String> notes = registers.appendixNotes().stream().map(note -> plainWords(note).collect(Collectors.joining())).toList();
        List<String> official = registers.appendixA().stream().flatMap(Summary::plainWords).toList();
        List<Run> runs = new Changes(official, words).runs().stream().filter(run -> !run.ignorable() && !run.onlyBroken(notes)).toList();
        if (runs.stream().mapToInt(run -> run.missing.size() + run.extra.size()).sum() > official.size() * OTHER_TEXT) {
            findings.add(REVISION.broken(paper, "The text differs from the revision of May 2017 in a large part; it may be another "
                    + "revision, or not be complete."));
            return;
        }
        findings.addAll(order);
        List<Run> moved = runs.stream().filter(run -> moved(run, runs)).toList();
        moved.stream().findFirst().ifPresent(run -> findings.add(ORDER.broken(run.at,
                "These words of the summary stand elsewhere in the official text.")));
        runs.stream().filter(run -> !moved.contains(run)).limit(FIRST_FEW).forEach(run -> findings.add(WORDS.broken(run.at,
                run.extra.isEmpty()
                ? "The official words «" + String.join(" ", run.missing) + "» are missing here."
                : run.missing.isEmpty() ? "«" + run.at.text() + "» is not in the official text." : "The official text has «"
                        + String.join(" ", run.missing) + "» here.")));
    }

    /** Takes the footnotes out: they may stand wherever a page ends, but not in the middle of a sentence. */
    private List<Finding> footnotes(List<Quotation> words) {
        List<Finding> findings = new ArrayList<>();
        for (String note : registers.appendixNotes()) {
            List<String> sought = plainWords(note).toList();
            int at = Collections.indexOfSubList(words.stream().map(q -> plain(q.text())).toList(), sought);
            if (at < 0) {
                continue;
            }
            List<Quotation> found = words.subList(at, at + sought.size());
            Quotation whole = found.getFirst().upTo(found.getLast());
            String before = whole.paper().text().substring(0, whole.start()).strip().replaceAll("\\s*[\\[(]?[\\d¹²³]?[\\])]?$", "");
            if (!before.matches("(?s).*[.:?!\\])]")) {
                findings.add(ORDER.broken(whole, "A footnote of the summary is printed in the middle of a sentence."));
            }
            found.clear();
        }
        return findings;
    }

    private static Stream<String> plainWords(String text) {
        return Arrays.stream(text.split("\\s+")).map(Summary::plain).filter(word -> !word.isEmpty());
    }

    /** Whether what is too much here is missing elsewhere, or the other way round. */
    private static boolean moved(Run run, List<Run> runs) {
        List<String> extra = run.extra.stream().map(q -> plain(q.text())).toList();
        List<String> wanted = extra.isEmpty() ? run.missing : extra;
        return wanted.size() > 2 && runs.stream().anyMatch(other -> other != run && Collections.indexOfSubList(
                extra.isEmpty() ? other.extra.stream().map(q -> plain(q.text())).toList() : other.missing, wanted) >= 0);
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.US).replaceAll("\\[\\d]|[¹²³]", "").replaceAll("[^\\p{L}\\p{N}$]", "");
    }

    /** Words of the official text that are missing at a place, and words that stand there instead. */
    private static final class Run {
        private final List<String> missing = new ArrayList<>();
        private final List<Quotation> extra = new ArrayList<>();
        private Quotation at;

        /** The same letters: an address broken over two lines, the mark of a footnote, or a footnote at the foot of a page. */
        private boolean onlyBroken(List<String> notes) {
            String there = extra.stream().map(q -> plain(q.text())).collect(Collectors.joining());
            String wanted = String.join("", missing);
            return there.replaceFirst("^\\d", "").equals(wanted) || there.matches(Pattern.quote(wanted) + "\\d?") || missing.isEmpty()
                    && notes.stream().reduce(there, (text, note) -> text.replace(note, "")).matches("(?:appendixa|page|of|\\d)*");
        }

        /** Page numbers and running heads belong to no text, nor does the note on authority behind the end. */
        private boolean ignorable() {
            String words = extra.stream().map(q -> plain(q.text())).collect(Collectors.joining(" "));
            return missing.isEmpty() && words.matches("(?:appendix a|page|of|\\d+|safe drinking.*summary| )*")
                    || extra.isEmpty() && String.join(" ", missing).matches("(?:\\d|revised.*|note authority.*|.*authority cited.*)") ;
        }
    }

    /** The difference of two rows of words: each word becomes one character, so that a library for characters finds it. */
    private static final class Changes implements CommandVisitor<Character> {
        private final List<String> official;
        private final List<Quotation> words;
        private final List<Run> runs = new ArrayList<>();
        private Run open;
        private int left;
        private int right;

        private Changes(List<String> official, List<Quotation> words) {
            this.official = official;
            this.words = words;
            Map<String, Character> characters = new HashMap<>();
            new StringsComparator(text(official, characters), text(words.stream().map(q -> plain(q.text())).toList(),
                    characters)).getScript().visit(this);
        }

        private static String text(List<String> words, Map<String, Character> characters) {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(characters.computeIfAbsent(word, _ -> (char) (0xE000 + characters.size()))));
            return text.toString();
        }

        private List<Run> runs() {
            return runs;
        }

        @Override
        public void visitKeepCommand(Character word) {
            open = null;
            left++;
            right++;
        }

        @Override
        public void visitDeleteCommand(Character word) {
            run().missing.add(official.get(left++));
        }

        @Override
        public void visitInsertCommand(Character word) {
            Run run = run();
            run.at = run.extra.isEmpty() ? words.get(right) : run.at.upTo(words.get(right));
            run.extra.add(words.get(right++));
        }

        private Run run() {
            if (open == null) {
                open = new Run();
                open.at = words.get(Math.clamp(right - 1, 0, words.size() - 1)).upTo(words.get(Math.clamp(right, 0, words.size() - 1)));
                runs.add(open);
            }
            return open;
        }
    }
}
