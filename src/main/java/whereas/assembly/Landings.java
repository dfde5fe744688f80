package whereas.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import whereas.intake.ListKind;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.intake.gate.AgencyGate;
import whereas.intake.gate.CertifierGate;
import whereas.intake.gate.ChemicalGate;
import whereas.intake.gate.FirmDirectory;
import whereas.intake.gate.PetitionerGate;
import whereas.intake.gate.ProductGate;
import whereas.intake.gate.Review;
import whereas.intake.gate.Served;
import whereas.intake.gate.ServedPartyGate;
import whereas.intake.gate.ServiceListGate;
import whereas.intake.gate.ViolatorGate;
import whereas.matter.Agency;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;

/**
 * Brings lists to the gates of the places where they can land.
 *
 * @param facts what they are held against
 * @param directory what the firm knows of companies from all its matters
 */
public record Landings(FirmFacts facts, FirmDirectory directory) {
    /**
     * A list at the gate of a target; where it was read as something else, it is read again as what lands there.
     *
     * @param asOf the day for which the list is good
     * @throws whereas.result.Refused when it cannot be read so, or the review was cancelled
     */
    public Landing<?, ?> of(Target target, ListContent content, LocalDate asOf, Watch watch) {
        watch.check(0, 0);
        return switch (content) {
            case ListContent.Chemicals chemicals -> firm(Target.CHEMICALS, ChemicalGate.review(chemicals.reading(), facts.chemicals(),
                    chemicals.notes()), FirmFacts::chemicals, (now, list) -> new FirmFacts(now.matter(), now.agencies(), list));
            case ListContent.Agencies agencies -> agencies(AgencyGate.review(agencies.table(), facts.agencies(), agencies.notes()));
            case ListContent.Parties parties when target != Target.PRODUCTS -> of(target, parties, asOf, watch);
            case ListContent.Products products when target == Target.PRODUCTS -> notice(target, ProductGate.review(products.table(),
                    products.products(), open(Prop65Matter.class).products(), products.notes()), Prop65Matter::products,
                    (matter, list) -> matter.with(matter.violators(), list, matter.allegations(), matter.agencies()));
            case ListContent.Parties _, ListContent.Products _ -> of(target, as(target.kind(), content, watch), asOf, watch);
        };
    }

    /** The rows of a list read as parties or as products, with columns that are guessed. */
    public static ListContent as(ListKind kind, ListContent content, Watch watch) {
        return content.rows().map(table -> content.read(kind, ListContent.guess(kind, table), watch)).orElse(content);
    }

    private Landing<?, ?> of(Target target, ListContent.Parties parties, LocalDate asOf, Watch watch) {
        return switch (target) {
            case VIOLATORS -> notice(target, ViolatorGate.review(parties.list(), open(Prop65Matter.class).violators(), directory,
                    parties.notes(), watch),
                    Prop65Matter::violators, (matter, list) -> matter.with(list, matter.products(), matter.allegations(),
                            matter.agencies()));
            case SERVICE_LIST -> served(parties, asOf);
            case AGENCIES -> agencies(AgencyGate.review(parties.list(), facts.agencies(), asOf, parties.notes()));
            case PETITIONERS -> trade(target, PetitionerGate.review(parties.list(), open(TradeMatter.class).petitioner(), parties.notes()),
                    TradeMatter::petitioner, (matter, petitioner) -> matter.with(petitioner, matter.certifiers(), matter.serviceList()));
            case SERVED_PARTIES -> trade(target, ServedPartyGate.review(parties.list(), open(TradeMatter.class).serviceList(),
                    parties.notes()),
                    TradeMatter::serviceList, (matter, list) -> matter.with(matter.petitioner(), matter.certifiers(), list));
            case CERTIFIERS -> trade(target, CertifierGate.review(parties.list(), open(TradeMatter.class).certifiers(), parties.notes()),
                    TradeMatter::certifiers, (matter, list) -> matter.with(matter.petitioner(), list, matter.serviceList()));
            case PRODUCTS, CHEMICALS -> throw new IllegalArgumentException("parties do not land among " + target.title());
        };
    }

    private Landing<?, ?> served(ListContent.Parties parties, LocalDate asOf) {
        boolean fixed = open(Prop65Matter.class).agencies().isPresent();
        Function<Prop65Matter, Served> present = matter -> new Served(matter.violators(), agencies(matter));
        return notice(Target.SERVICE_LIST, ServiceListGate.review(parties.list(), present.apply(open(Prop65Matter.class)),
                fixed ? "the matter" : "the directory", directory, asOf, parties.notes()), present, (matter, served) -> {
            // A matter that follows the directory goes on doing so until a list says otherwise.
            Optional<List<Agency>> agencies = served.agencies().equals(agencies(matter)) ? matter.agencies()
                    : Optional.of(served.agencies());
            return matter.with(served.violators(), matter.products(), matter.allegations(), agencies);
        });
    }

    private List<Agency> agencies(Prop65Matter matter) {
        return matter.agencies().orElseGet(() -> facts.agencies().of(matter.venue()));
    }

    private Landing<?, ?> agencies(Review<whereas.matter.AgencyDirectory, ?> review) {
        return firm(Target.AGENCIES, review, FirmFacts::agencies, (now, list) -> new FirmFacts(now.matter(), list, now.chemicals()));
    }

    private <M extends Matter> M open(Class<M> kind) {
        return facts.matter().filter(kind::isInstance).map(kind::cast)
                .orElseThrow(() -> new IllegalArgumentException("no matter is open where such a list could land"));
    }

    private static <S, A> Landing<S, A> firm(Target target, Review<S, A> review, Function<FirmFacts, S> of, BiFunction<FirmFacts, S,
            FirmFacts> with) {
        return new Landing<>(target, review, new Landing.Place<>() {
            @Override
            public S of(FirmFacts now) {
                return of.apply(now);
            }

            @Override
            public FirmFacts with(FirmFacts now, S changed) {
                return with.apply(now, changed);
            }
        });
    }

    private static <S, A> Landing<S, A> notice(Target target, Review<S, A> review, Function<Prop65Matter, S> of,
                                               BiFunction<Prop65Matter, S, Prop65Matter> with) {
        return inMatter(Prop65Matter.class, target, review, of, with);
    }

    private static <S, A> Landing<S, A> trade(Target target, Review<S, A> review, Function<TradeMatter, S> of,
                                              BiFunction<TradeMatter, S, TradeMatter> with) {
        return inMatter(TradeMatter.class, target, review, of, with);
    }

    private static <M extends Matter, S, A> Landing<S, A> inMatter(Class<M> kind, Target target, Review<S, A> review, Function<M, S> of,
                                                                   BiFunction<M, S, M> with) {
        Function<FirmFacts, M> matter = now -> kind.cast(now.matter().orElseThrow());
        return firm(target, review, now -> of.apply(matter.apply(now)), (now, changed) -> now.with(with.apply(matter.apply(now), changed)));
    }
}
