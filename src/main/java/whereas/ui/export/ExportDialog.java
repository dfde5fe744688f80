package whereas.ui.export;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;

/** The dialog of one export. It stays open while the packet is written, and then says what was. */
public final class ExportDialog extends Dialog<Void> {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 660;
    private static final ButtonType GO = new ButtonType("_Export", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType OPEN = new ButtonType("_Open the folder", ButtonBar.ButtonData.OTHER);

    public ExportDialog(Stage window, ExportViewModel export) {
        initOwner(window);
        setTitle("Export");
        setHeaderText("Export «" + export.title() + "»");
        setResizable(true);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().getButtonTypes().setAll(GO, OPEN, ButtonType.CLOSE);
        getDialogPane().setContent(new ExportPane(export));
        BooleanBinding ready = Bindings.createBooleanBinding(() -> export.stageProperty().get() == ExportViewModel.Stage.READY
                && (export.draftProperty().get() || export.obstacles().isEmpty()), export.stageProperty(), export.draftProperty(),
                        export.obstacles());
        BooleanBinding done = export.stageProperty().isEqualTo(ExportViewModel.Stage.DONE);
        BooleanBinding writing = export.stageProperty().isEqualTo(ExportViewModel.Stage.WRITING);
        button(GO, "export-now", export::export).disableProperty().bind(ready.not());
        getDialogPane().lookupButton(GO).managedProperty().bind(done.not());
        getDialogPane().lookupButton(GO).visibleProperty().bind(done.not());
        Button open = button(OPEN, "open-folder", export::openFolder);
        open.managedProperty().bind(done);
        open.visibleProperty().bind(done);
        if (getDialogPane().lookupButton(ButtonType.CLOSE) instanceof Button close) {
            close.textProperty().bind(Bindings.when(writing).then("Stop").otherwise("Close"));
        }
        // While it writes, closing means stopping; what happened is then said before the dialog goes.
        setOnCloseRequest(request -> {
            if (writing.get()) {
                export.cancel();
                request.consume();
            }
        });
        setOnShown(_ -> export.check());
    }

    /** A button that does something without closing the dialog. */
    private Button button(ButtonType type, String id, Runnable action) {
        Button button = (Button) getDialogPane().lookupButton(type);
        button.setId(id);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
        return button;
    }
}
