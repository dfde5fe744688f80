package whereas.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import whereas.intake.ChemicalTable;
import whereas.matter.Allegation;
import whereas.matter.Chemical;
import whereas.matter.Prop65Matter;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.Violator;
import whereas.packet.Packet;
import whereas.ui.input.DateText;
import whereas.ui.input.FixedInput;
import whereas.ui.input.Input;

/** The form of a Proposition 65 matter: what is entered becomes facts, and facts that come from elsewhere are shown. */
public final class FactsViewModel {
    private final OpenMatter open;
    private final Prop65Input input = new Prop65Input();
    private final ObservableList<ChemicalTable.Entry> chemicalTable = FXCollections.observableArrayList();
    private final ObservableList<ChemicalTable.Entry> seenChemicalTable = FXCollections.unmodifiableObservableList(chemicalTable);
    private final ReadOnlyStringWrapper chemicalEdition = new ReadOnlyStringWrapper(this, "chemicalEdition", "");
    private final Map<String, String> groups = new TreeMap<>();
    private final ObjectProperty<Function<String, Optional<String>>> noticed = new SimpleObjectProperty<>(_ -> Optional.empty());
    private List<String> groupOrder = List.of();
    private final LedgerViewModel ledger = new LedgerViewModel(this);

    public FactsViewModel(OpenMatter open, Prop65Matter facts) {
        this.open = open;
        input.show(facts);
        input.service().items().addListener((ListChangeListener<ServiceEventInput>) _ -> offerToService());
        input.mark(facts.unconfirmed().orElse(List.of()));
        input.onConfirm(open::confirm);
        input.onChange(source -> open.edit(input.value().orElseThrow(), source.label(), source));
        open.matterProperty().addListener((_, _, now) -> {
            if (now instanceof Prop65Matter changed) {
                input.show(changed);
                input.mark(changed.unconfirmed().orElse(List.of()));
                offerToService();
                ledger.follow();
            }
        });
        offerToService();
        ledger.follow();
    }

    public OpenMatter open() {
        return open;
    }

    /** The service ledger, which knows single prosecutors once the directory is read. */
    public LedgerViewModel ledger() {
        return ledger;
    }

    public Prop65Input input() {
        return input;
    }

    public Prop65Matter matter() {
        return input.value().orElseThrow();
    }

    /** Says what the packet asks and whom it serves, which is read after the matter is. */
    public void about(Packet packet, ChemicalTable table) {
        groupOrder = packet.groups().stream().map(Packet.Group::id).toList();
        packet.groups().forEach(group -> groups.put(group.id(), group.title()));
        input.answers().ask(packet.questions());
        chemicalTable.setAll(table.entries());
        chemicalEdition.set(table.edition().map(FactsViewModel::words).orElse("The table holds the chemicals that notices name most, with the dates of the "
                + "official list. Drop the list as OEHHA publishes it (Excel or CSV) to have all of it."));
        offerToService();
    }

    private static String words(ChemicalTable.Edition edition) {
        return "The official list" + edition.date().map(date -> " of " + DateText.of(date)).orElse(", which carries no date") + " (" + edition.source()
                + "): " + edition.inForce() + " listings in force, " + edition.takenOff() + " taken off, which are marked.";
    }

    /** Which list the chemicals come from, and of when it is. */
    public ReadOnlyStringProperty chemicalEditionProperty() {
        return chemicalEdition.getReadOnlyProperty();
    }

    /** Says how to find out whether a company was noticed before, once that is known. */
    public void noticedBefore(Function<String, Optional<String>> past) {
        noticed.set(past);
    }

    /** Where a company of this name was noticed before, in a sentence; empty where it was not, as far as is known. */
    public ObservableValue<String> noticedBefore(ObservableValue<String> name) {
        return Bindings.createStringBinding(() -> name.getValue().isBlank() ? "" : noticed.get().apply(name.getValue()).orElse(""), name, noticed);
    }

    /** The chemicals that can be added. */
    public ObservableList<ChemicalTable.Entry> chemicalTable() {
        return seenChemicalTable;
    }

    /** Adds a chemical, unless the matter has it. */
    public void add(Chemical chemical) {
        if (matter().chemicals().stream().noneMatch(one -> one.id().equals(chemical.id()))) {
            open.settle();
            input.chemicals().add(chemical);
        }
    }

    /** What goes with a chemical when it is removed, one sentence each; empty when nothing does. */
    public List<String> uses(FixedInput<Chemical> chemical) {
        String id = chemical.value().map(Chemical::id).orElse("");
        return uses(matter().allegations().stream().filter(one -> one.chemicals().contains(id)).count(),
                matter().basis().tests().stream().filter(test -> test.chemical().equals(id)).count());
    }

    /** What goes with a product when it is removed, one sentence each; empty when nothing does. */
    public List<String> uses(ProductInput product) {
        return product.value().map(one -> uses(matter().allegations().stream().filter(a -> a.product().equals(one.id())).count(),
                matter().basis().tests().stream().filter(test -> test.product().equals(one.id())).count())).orElse(List.of());
    }

    /** What goes with a violator when it is removed, one sentence each; empty when nothing does. */
    public List<String> uses(ViolatorInput violator) {
        return violator.value().map(one -> uses(matter().allegations().stream().filter(a -> a.violators().contains(one.id())).count(), 0))
                .orElse(List.of());
    }

    private static List<String> uses(long allegations, long tests) {
        List<String> uses = new ArrayList<>();
        if (allegations > 0) {
            uses.add(allegations == 1 ? "It is named in 1 allegation, which loses it." : "It is named in " + allegations
                    + " allegations, which lose it.");
        }
        if (tests > 0) {
            uses.add(tests == 1 ? "1 laboratory result is about it and goes with it."
                    : tests + " laboratory results are about it and go with it.");
        }
        return uses;
    }

    /** How many acts of service a server has done; somebody who has done any cannot be removed. */
    public long served(ServerInput server) {
        return server.value().map(one -> matter().service().stream().filter(event -> event.server().equals(one.id())).count()).orElse(0L);
    }

    /** Adds an act of service that is like the last one, or at the date of the notice; it counts once it is complete. */
    public ServiceEventInput addService() {
        open.settle();
        ServiceEventInput added = input.service().add();
        added.date().show(matter().date());
        if (!matter().service().isEmpty()) {
            ServiceEvent last = matter().service().getLast();
            added.server().choiceProperty().set(last.server());
        }
        return added;
    }

    /** A group of recipients or a single one by its name. */
    public String recipient(String id) {
        if (groups.containsKey(id)) {
            return groups.get(id);
        }
        return matter().violators().stream().filter(violator -> violator.id().equals(id)).map(Violator::name).findFirst()
                .orElseGet(() -> ledger.name(id));
    }

    /** A server by the name. */
    public String server(String id) {
        return matter().servers().stream().filter(server -> server.id().equals(id)).map(Server::name).findFirst().orElse(id);
    }

    private void offerToService() {
        List<String> recipients = new ArrayList<>(groupOrder);
        matter().allegedViolators().forEach(violator -> recipients.add(violator.id()));
        List<String> servers = matter().servers().stream().map(Server::id).toList();
        for (ServiceEventInput event : input.service().items()) {
            event.recipients().offer(recipients);
            if (!event.server().options().equals(servers)) {
                event.server().options().setAll(servers);
                event.server().revert();
            }
        }
    }

    /** What was entered and is not valid, and so is not saved. */
    public List<String> invalid() {
        return Stream.concat(input.invalid(), ledger.invalid()).map(Input::problem).distinct().toList();
    }
}
