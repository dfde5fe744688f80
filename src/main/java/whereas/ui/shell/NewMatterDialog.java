package whereas.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.ui.form.Fields;

/** Asks for the title of a new matter. */
final class NewMatterDialog extends Dialog<String> {
    private static final double WIDTH = 480;

    /** @param model the title of the matter that the new one starts from */
    NewMatterDialog(Stage window, String model) {
        initOwner(window);
        setTitle("New matter");
        setHeaderText("New matter");
        TextField title = new TextField();
        title.setPromptText("Product: noticing party");
        title.setId("new-title");
        Label label = new Label("Title");
        label.getStyleClass().add("field-label");
        label.setLabelFor(title);
        VBox content = new VBox(8, label, title,
                Fields.remark("It takes over the firm, attorney, noticing party, servers, kinds of exposure, period and venue of «"
                + model + "», but no violator, product, chemical, allegation, test or service."));
        content.setPrefWidth(WIDTH);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setContent(content);
        ButtonType make = new ButtonType("Make it", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        if (getDialogPane().lookupButton(make) instanceof Button button) {
            button.disableProperty().bind(title.textProperty().map(String::isBlank));
        }
        setOnShown(_ -> title.requestFocus());
        setResultConverter(pressed -> pressed == make ? title.getText().strip() : null);
    }
}
