package whereas.ui.facts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Row;
import whereas.ui.form.Section;
import whereas.ui.form.TableBox;
import whereas.ui.fx.Dialogs;

/** The alleged violators. */
final class ViolatorsSection {
    private ViolatorsSection() {
    }

    /** @param chooseFiles asks for lists of parties to add */
    static Section of(FactsViewModel facts, Dialogs dialogs, Runnable chooseFiles) {
        TableBox<Violator, ViolatorInput> table = new TableBox<>("Alleged violators", facts.input().violators(), violator -> fields(facts, violator),
                violator -> Removal.confirmed(dialogs, violator.value().map(Violator::name).orElse(""), facts.uses(violator)));
        table.column("Name", 220, violator -> violator.name().textProperty())
                .column("Addressee", 180, violator -> violator.addressee().textProperty())
                .column("Addresses", 260, ViolatorsSection::addresses);
        Button add = Buttons.of(Material2OutlinedAL.ADD, "Add a _violator", () -> table.goTo(facts.input().violators().add()));
        Button choose = Buttons.of(Material2OutlinedAL.FILE_UPLOAD, "From a list…", chooseFiles);
        return new Section("Alleged violators", table, table.buttons(add, choose),
                Fields.remark("Or drop a list (CSV, Excel, Word, PDF, vCard) anywhere on the window, or paste its rows; you see what it adds before it does."))
                .confirming(facts.input().violators());
    }

    private static ObservableValue<String> addresses(ViolatorInput violator) {
        return violator.addresses().valueProperty().map(addresses -> addresses.isEmpty() ? "none"
                : addresses.getFirst().oneLine() + (addresses.size() == 1 ? "" : " and " + (addresses.size() - 1) + " more"));
    }

    private static Node fields(FactsViewModel facts, ViolatorInput violator) {
        ListBox<Address, AddressInput> addresses = new ListBox<>(violator.addresses(), address -> new AddressFields(address, true), _ -> true);
        ListBox<Violator.Agent, AgentInput> agent = new ListBox<>(violator.agent(), ViolatorsSection::agent, _ -> true);
        Button addAgent = agent.adder("Add an agent for service");
        addAgent.disableProperty().bind(violator.agent().valueProperty().map(agents -> !agents.isEmpty()).orElse(false));
        Label before = Fields.remark("");
        before.textProperty().bind(facts.noticedBefore(violator.name().textProperty()));
        before.visibleProperty().bind(before.textProperty().isNotEmpty());
        before.managedProperty().bind(before.visibleProperty());
        before.getStyleClass().add("noticed-before");
        VBox fields = new VBox(new Row().with(55, Fields.text(violator.name()))
                .with(45, Fields.text(violator.addressee(), "President or Chief Executive Officer")),
                before, Fields.checks(violator.activities(), Violator.Activity::words), addresses, agent,
                        new HBox(8, addresses.adder("Add an address"), addAgent));
        fields.getStyleClass().add("group");
        return fields;
    }

    private static Node agent(AgentInput agent) {
        VBox fields = new VBox(Fields.text(agent.name()), new AddressFields(agent.address(), false));
        fields.getStyleClass().add("group");
        return fields;
    }
}
