package whereas.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import whereas.intake.format.ListContent;
import whereas.intake.gate.AgencyGate;
import whereas.intake.gate.ChemicalGate;
import whereas.intake.gate.FirmDirectory;
import whereas.intake.gate.GateItem;
import whereas.intake.gate.ProductGate;
import whereas.intake.gate.Review;
import whereas.intake.gate.Served;
import whereas.intake.gate.ServiceListGate;
import whereas.matter.AgencyDirectory;
import whereas.matter.ChemicalList;
import whereas.result.Note;

/**
 * Reviews lists against what the firm has, where no matter is open: prosecutors against the directory, companies against all
 * matters, chemicals against the present list.
 *
 * @param notes what has to be said of all reviews
 */
public record ListReviews(AgencyDirectory agencies, ChemicalList chemicals, FirmDirectory directory, List<Note> notes) {
    /** A firm that has nothing yet. */
    public static final ListReviews EMPTY = new ListReviews(new AgencyDirectory(List.of()), ChemicalList.NONE, FirmDirectory.NONE,
            List.of());

    public ListReviews {
        notes = List.copyOf(notes);
    }

    /** Reviews for lack of the firm's data. */
    public static ListReviews without(Note why) {
        return new ListReviews(EMPTY.agencies(), EMPTY.chemicals(), EMPTY.directory(), List.of(why));
    }

    /**
     * The review of a list; what the firm has and the list lacks is left out of it where the list is not of that kind.
     *
     * @param asOf the day for which the list is good
     */
    public Review<?, ?> of(ListContent content, LocalDate asOf) {
        return noted(review(content, asOf));
    }

    private <S, A> Review<S, A> noted(Review<S, A> review) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(review.notes());
        return new Review<>(review.title(), review.before(), review.items(), all, review.whole(), review.applying());
    }

    private Review<?, ?> review(ListContent content, LocalDate asOf) {
        return switch (content) {
            case ListContent.Parties parties -> without(ServiceListGate.review(parties.list(), new Served(List.of(), agencies.agencies()),
                    "the directory", directory, asOf,
                    parties.notes()), parties.list().parties().stream().noneMatch(party -> party.role().isProsecutor()));
            case ListContent.Agencies directoryFile -> AgencyGate.review(directoryFile.table(), agencies, directoryFile.notes());
            case ListContent.Products products -> ProductGate.review(products.table(), products.products(), List.of(),
                    products.notes());
            case ListContent.Chemicals list -> ChemicalGate.review(list.reading(), chemicals, list.notes());
        };
    }

    private static <S, A> Review<S, A> without(Review<S, A> review, boolean missing) {
        List<GateItem<A>> items = new ArrayList<>(review.items());
        items.removeIf(item -> missing && item instanceof GateItem.Missing);
        return new Review<>(review.title(), review.before(), items, review.notes(), review.whole(), review.applying());
    }
}
