package whereas.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Receipt;
import whereas.matter.ServiceMethod;
import whereas.ui.form.Buttons;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.Row;

/** The fields of one row of the ledger. */
final class LedgerRowFields {
    private LedgerRowFields() {
    }

    static Node of(LedgerRowInput row) {
        DispatchInput dispatch = row.dispatch();
        ReceiptInput receipt = dispatch.receipt();
        Label title = new Label();
        title.getStyleClass().add("list-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty().bind(row.rowProperty().map(shown -> shown.title()));
        FieldBox article = Fields.text(dispatch.article(), "9407 1000 0000 0000 0000 00");
        FieldBox email = Fields.text(dispatch.email());
        FieldBox consent = Fields.text(dispatch.consent(), "letter of May 2, 2022");
        Row byEmail = new Row().with(50, email).with(50, consent);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(row.moveProblemProperty());
        Button move = Buttons.of(Material2OutlinedAL.CHECK, "_Move", row::move);
        Button stay = Buttons.of(Material2OutlinedAL.CLOSE, "Leave as it is", row::stay);
        VBox waiting = new VBox(8, problem, new HBox(8, move, stay));
        Runnable look = () -> {
            boolean awaits = row.awaitsMove();
            show(waiting, awaits);
            show(byEmail, row.method().value().filter(ServiceMethod.ELECTRONIC_MAIL::equals).isPresent());
            show(article, !awaits && (row.numbered() || row.row().article().isPresent()));
        };
        row.rowProperty().addListener((_, _, _) -> look.run());
        row.moveProblemProperty().addListener((_, _, _) -> look.run());
        row.method().choiceProperty().addListener((_, _, _) -> look.run());
        look.run();
        VBox fields = new VBox(title, new Row().with(40, Fields.choice(row.method(), ServiceMethod::words)).with(60, article), byEmail, waiting,
                new Row().with(34, Fields.choice(receipt.proof(), proof -> proof.map(Receipt.Proof::words).orElse("Nothing yet")))
                        .with(33, Fields.optionalDate(receipt.date())).with(33, Fields.text(receipt.signedBy())),
                FieldBox.problem(receipt), Fields.text(dispatch.note()));
        fields.getStyleClass().add("group");
        return fields;
    }

    private static void show(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
