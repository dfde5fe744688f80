package whereas.ui.data;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.ui.form.Fields;

/** Asks for a passphrase, or for a new one twice. */
final class PassphraseDialog extends Dialog<char[]> {
    private static final double WIDTH = 480;

    private PassphraseDialog(Stage window, String title, String label, Optional<String> twice, String yes) {
        initOwner(window);
        setTitle(title);
        setHeaderText(title);
        PasswordField first = field("passphrase-first");
        PasswordField second = field("passphrase-again");
        VBox content = new VBox(8, label(label, first), first);
        twice.ifPresent(remark -> content.getChildren().addAll(label("Once more", second), second, Fields.remark(remark)));
        content.setPrefWidth(WIDTH);
        ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(go, ButtonType.CANCEL);
        BooleanBinding same = twice.isEmpty() ? first.textProperty().isNotEmpty()
                : Bindings.createBooleanBinding(() -> first.getText().strip().length() >= 10 && first.getText().equals(second.getText()),
                        first.textProperty(), second.textProperty());
        if (getDialogPane().lookupButton(go) instanceof Button button) {
            button.disableProperty().bind(same.not());
            button.setId("passphrase-go");
        }
        setOnShown(_ -> first.requestFocus());
        setResultConverter(pressed -> pressed == go ? first.getText().toCharArray() : null);
    }

    static Optional<char[]> ask(Stage window, String label) {
        return new PassphraseDialog(window, "Passphrase", label, Optional.empty(), "_Go on").showAndWait();
    }

    static Optional<char[]> fresh(Stage window, String title, String remark, String yes) {
        return new PassphraseDialog(window, title, "New passphrase, of at least 10 characters; four or five words are best", Optional.of(remark), yes).showAndWait();
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    private static Label label(String words, PasswordField field) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }
}
