package whereas.ui.data;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import whereas.assembly.Workspace;
import whereas.result.Note;
import whereas.ui.form.Fields;
import whereas.ui.fx.Background;

/** Asks at the start for the passphrase of the encrypted matters. */
public final class PassphrasePane extends VBox {
    private static final double WIDTH = 420;
    private final PasswordField secret = new PasswordField();
    private final Label problem = new Label();
    private final Button open = new Button("_Open");

    /** @param unlocked goes on once the passphrase was right */
    public PassphrasePane(Workspace workspace, Background background, Runnable unlocked) {
        Label title = new Label("Your matters are encrypted");
        title.getStyleClass().add("welcome-title");
        Label words = new Label("Passphrase, or the key on the recovery sheet");
        words.getStyleClass().add("field-label");
        words.setLabelFor(secret);
        secret.setId("passphrase");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        open.setDefaultButton(true);
        open.setId("unlock");
        open.disableProperty().bind(secret.textProperty().isEmpty());
        open.setOnAction(_ -> {
            char[] typed = secret.getText().toCharArray();
            problem.setText("");
            secret.setDisable(true);
            background.run("Opening the matters", _ -> {
                workspace.unlock(typed);
                return true;
            }, _ -> unlocked.run(), this::refused);
        });
        VBox box = new VBox(10, title, words, secret, problem, open,
                Fields.remark("When both are lost, nobody can open the matters: there is no other way in."));
        box.setMaxWidth(WIDTH);
        box.setFillWidth(true);
        setAlignment(Pos.CENTER);
        getChildren().add(box);
    }

    private void refused(List<Note> reasons) {
        problem.setText(reasons.stream().map(Note::toString).collect(Collectors.joining("\n")));
        secret.setDisable(false);
        secret.requestFocus();
        secret.selectAll();
    }

    @Override
    public void requestFocus() {
        secret.requestFocus();
    }
}
