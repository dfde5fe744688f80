package whereas.ui.matters;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.packet.Packet;
import whereas.store.StoredMatter;
import whereas.ui.form.Fields;
import whereas.ui.form.Words;
import whereas.ui.matters.NewMatterViewModel.Start;

/** Asks for the title of a new matter and what it begins with. */
public final class NewMatterDialog extends Dialog<Boolean> {
    private static final double WIDTH = 600;

    public NewMatterDialog(Stage window, NewMatterViewModel fresh) {
        initOwner(window);
        setTitle("New matter");
        setHeaderText("New matter");
        TextField title = new TextField();
        title.setPromptText("Product: noticing party");
        title.setId("new-title");
        title.textProperty().bindBidirectional(fresh.titleProperty());
        Label label = new Label("Title");
        label.getStyleClass().add("field-label");
        label.setLabelFor(title);
        GridPane choices = new GridPane();
        choices.setHgap(12);
        choices.setVgap(8);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        choices.getColumnConstraints().addAll(new ColumnConstraints(), second);
        ToggleGroup group = new ToggleGroup();
        choice(choices, group, fresh, Start.CLIENT, box(fresh.clients(), fresh.clientProperty(), StoredMatter::title));
        choice(choices, group, fresh, Start.COPY, box(fresh.models(), fresh.modelProperty(), StoredMatter::title));
        choice(choices, group, fresh, Start.NOTHING, box(fresh.packets(), fresh.packetProperty(), Packet::title));
        choice(choices, group, fresh, Start.SAMPLE, box(fresh.samples(), fresh.sampleProperty(), NewMatterViewModel.Sample::words));
        Label meaning = Fields.remark("");
        meaning.textProperty().bind(fresh.startProperty().map(Start::meaning));
        meaning.setPrefHeight(60);
        VBox content = new VBox(8, label, title, new Label("What it begins with"), choices, meaning);
        content.setPrefWidth(WIDTH);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setContent(content);
        ButtonType make = new ButtonType("Make it", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        if (getDialogPane().lookupButton(make) instanceof Button button) {
            button.disableProperty().bind(fresh.ready().not());
        }
        setOnShown(_ -> title.requestFocus());
        setResultConverter(pressed -> pressed == make);
    }

    private static void choice(GridPane choices, ToggleGroup group, NewMatterViewModel fresh, Start start, Node what) {
        RadioButton button = new RadioButton(start.words());
        button.setId("start-" + start.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(fresh.startProperty().get() == start);
        button.selectedProperty().addListener((_, _, yes) -> {
            if (yes) {
                fresh.startProperty().set(start);
            }
        });
        what.disableProperty().bind(button.selectedProperty().not());
        choices.addRow(choices.getRowCount(), button, what);
    }

    private static <T> ComboBox<T> box(List<T> options, ObjectProperty<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        box.setConverter(new Words<>(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
