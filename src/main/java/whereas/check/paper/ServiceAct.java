package whereas.check.paper;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a proof of service declares in one breath: on a day, these papers, in this manner, on these people.
 *
 * @param whole all its words
 * @param until the end of the window in which it is said to have been done
 * @param documents the titles of the papers served
 * @param manner the words that say how
 */
public record ServiceAct(Quotation whole, Optional<DateMention> date, Optional<LocalTime> from, Optional<LocalTime> until,
                         List<Quotation> documents, Quotation manner, List<Addressee> addressees) {
    public ServiceAct {
        documents = List.copyOf(documents);
        addressees = List.copyOf(addressees);
    }

    /** The manners that its words name. */
    public Set<Manner> manners() {
        return Manner.in(manner);
    }

    public boolean mailed() {
        return manners().stream().anyMatch(Manner::mailed) || manner.says(Phrase.of("sealed envelope|postage|postal service"));
    }

    public boolean electronic() {
        return !mailed() && (manners().contains(Manner.ELECTRONIC_MAIL) || addressees.stream().anyMatch(a -> a.email().isPresent()));
    }

    /** The words that begin it, to point at. */
    public Quotation at() {
        int end = whole.lines().indexOf('\n', 1);
        return new Quotation(whole.paper(), whole.start(), end < 0 ? whole.end() : whole.start() + end).trimmed();
    }
}
