package whereas.ui.data;

import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.store.Backup;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;

/** The firm's data: where they lie, the backups with what can be done with them, and the encryption. */
public final class DataDialog extends Dialog<Void> {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;
    private final Stage window;
    private final DataViewModel data;
    private final TableView<Backup> table = new TableView<>();

    public DataDialog(Stage window, DataViewModel data) {
        this.window = window;
        this.data = data;
        initOwner(window);
        setTitle("Your data");
        setHeaderText("Your data");
        setResizable(true);
        Label said = new Label();
        said.setWrapText(true);
        said.setId("data-said");
        said.textProperty().bind(data.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        backups();
        VBox.setVgrow(table, Priority.ALWAYS);
        Button restore = Buttons.of(Material2OutlinedMZ.RESTORE, "_Restore…", this::restore);
        restore.setId("restore");
        restore.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button now = Buttons.of(Material2OutlinedMZ.SAVE, "_Back up now", data::backUpNow);
        now.setId("back-up-now");
        VBox content = new VBox(12, heading("Backups"), Fields.remark("One is made each day and whenever work ends; each is opened and read to its end. "
                + "Your data lie in " + data.folder() + "; copy its folder «backups» to another disk now and then."),
                table, new HBox(8, now, restore), heading("Encryption"), encryption(), heading("Help"),
                Buttons.of(Material2OutlinedAL.BUG_REPORT, "Re_port a problem…", data::report), said);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    }

    private VBox encryption() {
        if (!data.encrypted()) {
            Button encrypt = Buttons.of(Material2OutlinedAL.LOCK, "_Encrypt…", () -> PassphraseDialog.fresh(window, "Encrypt the matters",
                    "The matters and all backups are encrypted. A recovery sheet is written for you to print: without the passphrase and "
                    + "without that sheet nobody can open them again.", "_Encrypt").ifPresent(passphrase -> {
                        close();
                        data.encrypt(passphrase);
                    }));
            encrypt.setId("encrypt");
            return new VBox(8, Fields.remark("The matters are not encrypted: whoever can read this computer's disk can read them."), encrypt);
        }
        Button change = Buttons.of(Material2OutlinedMZ.VPN_KEY, "Change the _passphrase…", () -> PassphraseDialog.fresh(window, "Change the passphrase",
                "The recovery sheet stays good. Backups made before open with the former passphrase.", "_Change").ifPresent(data::changePassphrase));
        change.setId("change-passphrase");
        Button decrypt = Buttons.of(Material2OutlinedAL.LOCK_OPEN, "_Take the encryption off…", () -> {
            close();
            data.decrypt();
        });
        return new VBox(8, Fields.remark("The matters and their backups are encrypted."), new HBox(8, change, decrypt));
    }

    private void restore() {
        Backup chosen = table.getSelectionModel().getSelectedItem();
        if (data.restore(chosen, label -> PassphraseDialog.ask(window, label))) {
            close();
        }
    }

    private void backups() {
        table.setItems(data.backups());
        table.setId("backups");
        table.setAccessibleText("Backups");
        table.setPlaceholder(new Label("There are no backups yet."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("Made", 250, backup -> BackupText.taken(backup, ZoneId.systemDefault())));
        table.getColumns().add(column("Why", 200, backup -> backup.reason().words()));
        table.getColumns().add(column("What is in it", 180, BackupText::size));
        table.getColumns().add(column("Size", 90, BackupText::bytes));
        table.getColumns().add(column("Encrypted", 90, backup -> backup.encrypted() ? "yes" : "no"));
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("subheading");
        return heading;
    }

    private static TableColumn<Backup, String> column(String heading, double width, Function<Backup, String> text) {
        TableColumn<Backup, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
