package whereas.check;

import whereas.check.paper.Paper;
import whereas.check.paper.Place;
import whereas.check.paper.Quotation;

/**
 * A rule that packets can break.
 *
 * @param id a stable name, such as proof-without-postage
 * @param mend what would mend it
 */
public record Rule(String id, Family family, Severity severity, Basis basis, String mend) {
    public static Rule error(String id, Family family, Basis basis, String mend) {
        return new Rule(id, family, Severity.ERROR, basis, mend);
    }

    public static Rule warning(String id, Family family, Basis basis, String mend) {
        return new Rule(id, family, Severity.WARNING, basis, mend);
    }

    public static Rule note(String id, Family family, Basis basis, String mend) {
        return new Rule(id, family, Severity.NOTE, basis, mend);
    }

    /** The same rule, broken in a less or more serious way. */
    public Rule as(Severity other) {
        return new Rule(id, family, other, basis, mend);
    }

    public Finding broken(Place place, String message) {
        return new Finding(this, place, message);
    }

    public Finding broken(Quotation quotation, String message) {
        return broken(quotation.place(), message);
    }

    /** Something is missing from a paper, so that there is nothing to quote but its beginning. */
    public Finding broken(Paper paper, String message) {
        return broken(paper.heading().place(), message);
    }
}
