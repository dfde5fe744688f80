package whereas.ui.facts;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.ui.form.Buttons;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Row;
import whereas.ui.form.Section;
import whereas.ui.form.TableBox;
import whereas.ui.fx.Dialogs;
import whereas.ui.input.DateText;

/** The acts of service, and those who serve. */
final class ServiceSection {
    private ServiceSection() {
    }

    static Section of(FactsViewModel facts, Dialogs dialogs) {
        TableBox<ServiceEvent, ServiceEventInput> table = new TableBox<>("Service events", facts.input().service(),
                event -> fields(facts, event), _ -> true);
        table.column("Method", 125, event -> event.valueProperty().map(value -> value.method().words()).orElse("Not complete yet"))
                .column("Recipients", 190, event -> recipients(facts, event))
                .column("Date", 105, event -> event.valueProperty().map(value -> DateText.of(value.date())))
                .column("Time", 135, event -> event.valueProperty().map(value -> DateText.of(value.time())
                        + value.until().map(until -> " – " + DateText.of(until)).orElse("")))
                .column("Deposited at", 170, event -> event.valueProperty()
                        .map(value -> value.deposit().map(d -> d.place() + ", " + d.city()).orElse("–")))
                .column("Server", 110, event -> server(facts, event));
        Button add = Buttons.of(Material2OutlinedAL.ADD, "Add a _service event", () -> table.goTo(facts.addService()));
        ListBox<Server, ServerInput> servers = new ListBox<>(facts.input().servers(), ServiceSection::server,
                server -> mayRemove(facts, dialogs, server));
        return new Section("Service", table, table.buttons(add), Section.subheading("Service ledger"), new LedgerBox(facts.ledger()),
                Section.subheading("Who serves"), servers, new HBox(servers.adder("Add a server")))
                .confirming(facts.input().service(), facts.input().servers());
    }

    private static ObservableValue<String> recipients(FactsViewModel facts, ServiceEventInput event) {
        return Bindings.createStringBinding(() -> event.recipients().value().orElseThrow().stream().map(facts::recipient)
                .collect(Collectors.joining(", ")) + event.value().flatMap(ServiceEvent::except).filter(except -> !except.isEmpty())
                        .map(except -> " without " + except.stream().map(facts::recipient).collect(Collectors.joining(", "))).orElse(""),
                event.valueProperty(), event.recipients().valueProperty(), event.recipients().options(), facts.open().matterProperty());
    }

    private static ObservableValue<String> server(FactsViewModel facts, ServiceEventInput event) {
        return Bindings.createStringBinding(() -> event.value().map(value -> facts.server(value.server())).orElse(""),
                event.valueProperty(), facts.open().matterProperty());
    }

    private static boolean mayRemove(FactsViewModel facts, Dialogs dialogs, ServerInput server) {
        long served = facts.served(server);
        if (served > 0) {
            dialogs.tell("This server is needed", server.value().map(Server::name).orElse("") + " has done "
                    + (served == 1 ? "1 act" : served + " acts")
                    + " of service. Choose another server there first.", List.of());
        }
        return served == 0;
    }

    private static Node fields(FactsViewModel facts, ServiceEventInput event) {
        DepositInput deposit = event.deposit();
        VBox place = new VBox(new Row().with(46, Fields.text(deposit.place(), "a United States Postal Service office"))
                .with(22, Fields.text(deposit.city()))
                .with(22, Fields.text(deposit.county())).with(10, Fields.text(deposit.state(), "CA")), FieldBox.problem(deposit));
        place.getStyleClass().add("group");
        Runnable ask = () -> {
            ServiceMethod method = event.method().choiceProperty().get();
            place.setVisible(method != null && method.mailed());
            place.setManaged(place.isVisible());
        };
        event.method().choiceProperty().addListener((_, _, _) -> ask.run());
        ask.run();
        Label narrowed = Fields.remark("");
        narrowed.textProperty().bind(event.valueProperty().map(value -> value.documents()
                .map(documents -> "Serves only these documents: " + String.join(", ", documents)).orElse("")));
        narrowed.managedProperty().bind(narrowed.textProperty().isNotEmpty());
        VBox fields = new VBox(
                new Row().with(30, Fields.choice(event.method(), ServiceMethod::words))
                        .with(40, Fields.pick(event.recipients(), facts::recipient))
                        .with(30, Fields.choice(event.server(), facts::server)),
                new Row().with(44, Fields.date(event.date())).with(28, Fields.text(event.time(), "11:00 AM"))
                        .with(28, Fields.text(event.until(), "5:00 PM")),
                place, narrowed);
        fields.getStyleClass().add("group");
        return fields;
    }

    private static Node server(ServerInput server) {
        VBox fields = new VBox(new Row().with(34, Fields.text(server.name())).with(33, Fields.text(server.county(), "Los Angeles"))
                .with(33, Fields.text(server.email())),
                new AddressFields(server.address(), false), Fields.text(server.signsAt(), "Los Angeles, California"));
        fields.getStyleClass().add("group");
        return fields;
    }
}
