package whereas.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** Who says «I» in a paper signs it, under the same name. */
public final class Declarants implements Check {
    private static final Rule DIFFERS = Rule.error("declarant-differs", Family.CONSISTENCY,
            Basis.official("Code of Civil Procedure 2015.5"),
            "Let the person who declares sign, under the name that the paper begins with.");
    private static final String NAME = "([A-Z][\\w.'-]+(?: (?:[A-Z][\\w.'-]*|\\([A-Z][\\w.'-]*\\))){1,4})";
    private static final Pattern DECLARANT = Phrase.exact("\\bI, " + NAME + ",");
    private static final Pattern DECLARES = Phrase.exact("\\bI, " + NAME + ",? (?:(?:hereby )?(?:declare|certify)|am )");
    private static final Pattern NAME_LINE = Pattern.compile("(?m)^[ \\t_/sS]*(?:By:?[ \\t]*)?([A-Z][\\w.'-]+(?: "
            + "(?:[A-Z][\\w.'-]*|\\([A-Z][\\w.'-]*\\))){1,4})(?:,? Esq\\.?)?[ \\t]*$");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            List<Quotation> declarants = new ArrayList<>(paper.all(DECLARANT, 1));
            declarants.addAll(paper.all(DECLARES, 1).stream().filter(q -> declarants.stream().noneMatch(d -> d.start() == q.start()))
                    .toList());
            if (declarants.isEmpty()) {
                continue;
            }
            Quotation first = declarants.getFirst();
            List<Quotation> others = new ArrayList<>(declarants);
            others.addAll(new Quotation(paper, first.end(), paper.text().length()).all(NAME_LINE, 1));
            Set<String> names = declarants.stream().map(Declarants::plain).collect(Collectors.toSet());
            others.stream().filter(other -> slip(plain(first), plain(other)) && (declarants.contains(other)
                    || !names.contains(plain(other))))
                    .forEach(other -> findings.add(DIFFERS.broken(other, "«" + other.text() + "» stands here, but «" + first.text()
                            + "» declares in line " + first.line() + ".")));
        }
        return findings;
    }

    private static boolean slip(String a, String b) {
        int distance = new LevenshteinDistance(3).apply(a, b);
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        boolean oneOfTwo = x.length > 1 && x.length == y.length && (x[0].equals(y[0]) ^ x[x.length - 1].equals(y[y.length - 1]));
        return !a.equals(b) && (distance > 0 || oneOfTwo);
    }

    private static String plain(Quotation name) {
        return name.text().replaceAll("\\([^)]*\\)|[.,]", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
