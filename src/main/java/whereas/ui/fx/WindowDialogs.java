package whereas.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Dialogs over the window. */
public final class WindowDialogs implements Dialogs {
    private static final double WIDTH = 560;
    private static final double ROW = 30;
    private static final List<String> LISTS = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xlsm", "*.xls", "*.docx", "*.pdf", "*.vcf");
    private final Stage window;

    public WindowDialogs(Stage window) {
        this.window = window;
    }

    @Override
    public boolean confirm(String title, String question, List<String> details, String yes) {
        ButtonType go = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        return alert(title, question, details, go, ButtonType.CANCEL).showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public void tell(String title, String message, List<String> details) {
        alert(title, message, details, ButtonType.CLOSE).showAndWait();
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Path existing = start;
        while (existing != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        if (existing != null) {
            chooser.setInitialDirectory(existing.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public List<Path> chooseLists(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("Lists (CSV, Excel, Word, PDF, vCard, text)", LISTS),
                new FileChooser.ExtensionFilter("All files", "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseSave(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private Alert alert(String title, String message, List<String> details, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", buttons);
        alert.initOwner(window);
        alert.setTitle(title);
        alert.setHeaderText(title);
        Label text = new Label(message);
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        VBox content = new VBox(12, text);
        if (!details.isEmpty()) {
            content.getChildren().add(lines(details));
        }
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        if (alert.getDialogPane().lookupButton(buttons[0]) instanceof Button first) {
            first.setDefaultButton(true);
        }
        return alert;
    }

    private static ListView<String> lines(List<String> details) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(details);
        list.setPrefSize(WIDTH, Math.min(details.size(), 8) * ROW + ROW);
        list.getStyleClass().add("details");
        list.setAccessibleText("Details");
        list.setCellFactory(_ -> new WrappedCell());
        return list;
    }
}
