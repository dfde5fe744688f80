package whereas.intake.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.intake.ImportedParty;
import whereas.intake.PartyList;
import whereas.matter.Violator;
import whereas.result.Note;

/** The gate to a matter's service list: prosecutors and alleged violators from one list, each to its place. */
public final class ServiceListGate {
    private ServiceListGate() {
    }

    /**
     * Reviews a list; whoever is neither a prosecutor nor plainly a violator is shown and not proposed.
     *
     * @param of what the present prosecutors are called
     * @param asOf the day for which the list is good
     */
    public static Review<Served, ServiceAction> review(PartyList list, Served present, String of, FirmDirectory directory, LocalDate asOf,
            List<Note> notes) {
        ViolatorGate violators = ViolatorGate.of(present.violators(), directory);
        AgencyGate agencies = new AgencyGate(present.agencies(), of);
        List<GateItem<ServiceAction>> items = new ArrayList<>();
        for (ImportedParty party : list.parties()) {
            if (party.role().isProsecutor()) {
                items.add(of(agencies.item(party, list.file(), asOf), ServiceAction.OfAgency::new));
            } else {
                GateItem<ServiceAction> item = of(violators.item(party), ServiceAction.OfViolator::new);
                boolean unsure = party.role().role().isEmpty() && item instanceof GateItem.New;
                items.add(unsure ? new GateItem.New<>(item.entry(), item.action().orElseThrow(), false,
                        "whether it is an alleged violator is not plain: "
                        + party.role().reason() + "; choose it if it is") : item);
            }
        }
        agencies.missing().forEach(item -> items.add(of(item, ServiceAction.OfAgency::new)));
        return new Review<>("Service list from " + list.file(), present, items, notes, false, ServiceListGate::apply);
    }

    /** How an action of one kind is one of this gate's. */
    private interface Wrapping<A> {
        ServiceAction wrap(A action);
    }

    private static <A> GateItem<ServiceAction> of(GateItem<A> item, Wrapping<A> wrapping) {
        return switch (item) {
            case GateItem.New<A> n -> new GateItem.New<>(n.entry(), wrapping.wrap(n.added()), n.isProposed(), n.note());
            case GateItem.Changed<A> c -> new GateItem.Changed<>(c.entry(), c.of(), c.fields(), wrapping.wrap(c.change()));
            case GateItem.Duplicate<A> d -> new GateItem.Duplicate<>(d.entry(), d.reason(), d.otherwise().map(wrapping::wrap));
            case GateItem.Unreadable<A> u -> new GateItem.Unreadable<>(u.entry(), u.reason());
            case GateItem.Missing<A> m -> new GateItem.Missing<>(m.entry(), wrapping.wrap(m.removal()), m.isProposed());
        };
    }

    private static Served apply(Served before, List<ServiceAction> accepted) {
        List<ViolatorAction> violators = accepted.stream().flatMap(action -> action instanceof ServiceAction.OfViolator of
                ? Optional.of(of.action()).stream() : Optional.<ViolatorAction>empty().stream()).toList();
        List<AgencyAction> agencies = accepted.stream().flatMap(action -> action instanceof ServiceAction.OfAgency of
                ? Optional.of(of.action()).stream() : Optional.<AgencyAction>empty().stream()).toList();
        List<Violator> after = ViolatorGate.apply(before.violators(), violators);
        return new Served(after, AgencyGate.apply(before.agencies(), agencies));
    }
}
