package whereas.check.completeness;

import java.util.List;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.matter.Fact;
import whereas.matter.Matter;

/** Every fact that a matter must have is there, as it is not in one that was begun from nothing. */
public final class MissingFacts {
    private static final Rule MISSING = Rule.error("fact-missing", Family.COMPLETENESS, Basis.PACKET, "Enter it.");
    /** A natural person has no officer to address, an answer may be left out where it does not apply, and an index names pages or exhibits. */
    private static final Pattern MAY_BE_EMPTY = Pattern.compile("answers\\..*|.*\\.addressee|remark|volumes.*");

    private MissingFacts() {
    }

    public static List<Finding> of(Matter matter) {
        return Fact.of(matter).stream().filter(fact -> fact.text().isBlank() && !MAY_BE_EMPTY.matcher(fact.path()).matches())
                .map(fact -> MISSING.broken(new Place(fact.path(), "", 0, 0, ""), fact.name() + " is missing.")).toList();
    }
}
