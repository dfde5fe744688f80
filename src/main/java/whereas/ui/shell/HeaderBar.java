package whereas.ui.shell;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.ui.facts.OpenMatter;
import whereas.ui.form.Buttons;
import whereas.ui.input.DateText;
import whereas.ui.lists.FilesViewModel;

/** The title of the open matter, and what can be done with it. */
final class HeaderBar extends HBox {
    private final Label title = new Label();
    private final Label about = new Label();
    private final Button undo = Buttons.icon(Material2OutlinedMZ.UNDO, "Undo");
    private final Button redo = Buttons.icon(Material2OutlinedMZ.REDO, "Redo");
    private final ReadOnlyObjectProperty<OpenMatter> current;
    private final FilesViewModel files;

    HeaderBar(ShellViewModel shell, Runnable deadlines, Runnable export, Runnable data) {
        this.current = shell.currentProperty();
        this.files = shell.files();
        title.getStyleClass().add("open-title");
        about.getStyleClass().add("open-about");
        VBox words = new VBox(2, title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo.setOnAction(_ -> shell.undo());
        redo.setOnAction(_ -> shell.redo());
        undo.setId("undo");
        redo.setId("redo");
        Button choose = Buttons.of(Material2OutlinedAL.FILE_UPLOAD, "Choose _files…", shell.files()::choose);
        choose.setTooltip(new Tooltip("Read lists of parties, products, prosecutors or chemicals, or papers to review (Ctrl+O)"));
        choose.setId("choose-files");
        Button days = Buttons.of(Material2OutlinedAL.EVENT, "_Deadlines…", deadlines);
        days.setTooltip(new Tooltip("The dates that follow from this matter, with the arithmetic of each (Ctrl+D)"));
        days.setId("deadlines");
        days.disableProperty().bind(current.isNull());
        Button go = Buttons.of(Material2OutlinedAL.GET_APP, "_Export…", export);
        go.getStyleClass().add(Styles.ACCENT);
        go.setTooltip(new Tooltip("Write the packet (Ctrl+E)"));
        go.setId("export");
        go.disableProperty().bind(current.isNull());
        Button own = Buttons.icon(Material2OutlinedMZ.STORAGE, "Your data: backups and encryption");
        own.setOnAction(_ -> data.run());
        own.setId("your-data");
        for (Button button : List.of(undo, redo, own, choose, days, go)) {
            // The title gives way, not the words on the buttons.
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getStyleClass().add("header-bar");
        getChildren().addAll(words, new Spacer(), undo, redo, own, choose, days, go);
        current.addListener((_, _, open) -> follow(open));
        follow(null);
    }

    private void follow(OpenMatter open) {
        undo.disableProperty().unbind();
        redo.disableProperty().unbind();
        title.textProperty().unbind();
        about.textProperty().unbind();
        if (open == null) {
            title.setText("Whereas");
            about.setText("");
            undo.disableProperty().bind(files.takeBackProperty().isEmpty());
            undo.getTooltip().textProperty().bind(files.takeBackProperty().map(what -> "Undo " + what + " (Ctrl+Z)"));
            redo.setDisable(true);
            return;
        }
        undo.disableProperty().bind(open.undoableProperty().isEmpty());
        redo.disableProperty().bind(open.redoableProperty().isEmpty());
        undo.getTooltip().textProperty().bind(open.undoableProperty().map(what -> "Undo " + what + " (Ctrl+Z)"));
        redo.getTooltip().textProperty().bind(open.redoableProperty().map(what -> "Redo " + what + " (Ctrl+Shift+Z)"));
        title.textProperty().bind(open.matterProperty().map(matter -> matter.title()));
        about.textProperty().bind(open.matterProperty().map(matter -> "Dated " + DateText.of(matter.date()) + " · " + matter.firm().name()));
    }
}
