package whereas.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.matter.Allegation;
import whereas.matter.Chemical;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;

/** A notice in which the same is alleged against all violators, so that new ones can simply join them. */
record AllegedAlike(Prop65Matter matter) {
    /** Empty where nothing is alleged, or not the same against all. */
    static Optional<AllegedAlike> of(Matter matter) {
        if (!(matter instanceof Prop65Matter notice) || notice.allegations().isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = notice.violators().stream().map(Violator::id).collect(Collectors.toSet());
        return notice.allegations().stream().allMatch(one -> Set.copyOf(one.violators()).equals(all))
                ? Optional.of(new AllegedAlike(notice))
                : Optional.empty();
    }

    /** What would be alleged against the new ones. */
    String sentence() {
        return "Allege against the new ones what is alleged against all the others (" + matter.alleged().stream().map(one -> one.product()
                .name() + ": "
                + one.chemicals().stream().map(Chemical::name).collect(Collectors.joining(", "))).collect(Collectors.joining("; ")) + ")";
    }

    /** The matter after an import, in which those that are new have joined the allegations. */
    Matter joined(Matter after) {
        if (!(after instanceof Prop65Matter notice)) {
            return after;
        }
        Set<String> before = matter.violators().stream().map(Violator::id).collect(Collectors.toSet());
        List<String> added = notice.violators().stream().map(Violator::id).filter(id -> !before.contains(id)).toList();
        List<Allegation> allegations = notice.allegations().stream().map(one -> {
            List<String> all = new ArrayList<>(one.violators());
            all.addAll(added);
            return new Allegation(one.product(), one.chemicals(), all);
        }).toList();
        return notice.with(notice.violators(), notice.products(), allegations, notice.agencies());
    }
}
