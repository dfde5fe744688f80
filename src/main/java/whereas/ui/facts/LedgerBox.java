package whereas.ui.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Receipt;
import whereas.packet.LedgerRow;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;
import whereas.ui.form.Focus;
import whereas.ui.form.Shortcuts;
import whereas.ui.form.ShortTextCell;
import whereas.ui.input.DateText;

/** The service ledger: a table of all pieces, and the fields of the selected one below it. */
final class LedgerBox extends VBox {
    private static final double ROW = 52;
    private static final double HEAD = 42;
    private static final int MOST_ROWS = 7;

    private final LedgerViewModel ledger;
    private final TableView<LedgerRowInput> table = new TableView<>();
    private final VBox editor = new VBox(8);
    private final Map<LedgerRowInput, Node> forms = new HashMap<>();
    /** The row whose fields are shown; while the rows are replaced the table itself forgets it. */
    private LedgerRowInput editing;

    LedgerBox(LedgerViewModel ledger) {
        this.ledger = ledger;
        table.setItems(ledger.rows());
        table.setId("ledger");
        table.setAccessibleText("Service ledger");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("Nothing is served yet; add a service event."));
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> HEAD + ROW * Math.clamp(ledger.rows().size(), 1, MOST_ROWS), ledger.rows()));
        table.minHeightProperty().bind(table.prefHeightProperty());
        column("Recipient", 116, LedgerRow::name);
        column("Method", 84, row -> row.method().words());
        column("Sent to", 124, row -> row.address().isEmpty() ? "–" : row.address());
        column("Article no.", 122, row -> row.articleWords().orElse(""));
        column("Served", 72, row -> DateText.of(row.act().date()));
        column("Receipt", 88, row -> row.receipt().map(LedgerBox::words).orElse(""));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> edit());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        ledger.rows().addListener((ListChangeListener<LedgerRowInput>) _ -> stayWith(editing));
        editor.getStyleClass().add("editor");
        edit();
        getStyleClass().add("table-box");
        Label message = Fields.remark("");
        message.setId("ledger-message");
        message.textProperty().bind(ledger.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        getChildren().addAll(Fields.remark("Every piece that is served, one a row. Choosing another method for a recipient moves it there with all its "
                + "pieces. A column of article numbers can be pasted into the rows of certified mail from the selected one on."), table, buttons(),
                message, editor);
    }

    private static String words(Receipt receipt) {
        return receipt.proof().words() + ", " + DateText.of(receipt.date());
    }

    private void column(String title, double width, Function<LedgerRow, String> text) {
        TableColumn<LedgerRowInput, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> row.getValue().rowProperty().map(text));
        column.setCellFactory(_ -> new ShortTextCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private HBox buttons() {
        Button paste = Buttons.of(Material2OutlinedAL.CONTENT_PASTE, "_Paste article numbers", this::paste);
        Button forget = Buttons.of(Material2OutlinedAL.DELETE, "", ledger::forgetUnplaced);
        forget.textProperty().bind(ledger.unplacedProperty().map(count -> "Delete " + (count.intValue() == 1 ? "1 record that fits"
                : count + " records that fit") + " no piece any more"));
        forget.visibleProperty().bind(ledger.unplacedProperty().greaterThan(0));
        forget.managedProperty().bind(forget.visibleProperty());
        return new HBox(8, paste, forget);
    }

    private void keys(KeyEvent event) {
        if (Shortcuts.PASTE.match(event)) {
            event.consume();
            paste();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            Focus.first(editor);
        }
    }

    private void paste() {
        ledger.paste(table.getSelectionModel().getSelectedIndex(), Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    /** A recipient that is moved stands elsewhere in the table; the selection goes with it. */
    private void stayWith(LedgerRowInput row) {
        forms.keySet().retainAll(ledger.rows());
        if (row != null && ledger.rows().contains(row)) {
            table.getSelectionModel().clearAndSelect(ledger.rows().indexOf(row));
            table.scrollTo(row);
        }
    }

    private void edit() {
        LedgerRowInput selected = table.getSelectionModel().getSelectedItem();
        editing = selected;
        editor.setVisible(selected != null);
        editor.setManaged(selected != null);
        if (selected == null) {
            editor.getChildren().clear();
        } else {
            editor.getChildren().setAll(forms.computeIfAbsent(selected, LedgerRowFields::of));
        }
    }
}
