package whereas.ui.form;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.SetInput;
import whereas.ui.input.TextInput;

/** The field for each kind of input. */
public final class Fields {
    private Fields() {
    }

    /** A line of text. */
    public static FieldBox text(TextInput<?> input) {
        return text(input, "");
    }

    /** @param prompt an example, shown while the field is empty */
    public static FieldBox text(TextInput<?> input, String prompt) {
        TextField field = bound(new TextField(), input);
        field.setPromptText(prompt);
        return new FieldBox(input, field, field);
    }

    /** A text of several lines. */
    public static FieldBox area(TextInput<?> input, int rows) {
        TextArea area = bound(new TextArea(), input);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        Keys.leaveWithTab(area);
        return new FieldBox(input, area, area);
    }

    /** A date that must be there. */
    public static FieldBox date(TextInput<LocalDate> input) {
        return date(input, Function.identity());
    }

    /** A date that may be left out. */
    public static FieldBox optionalDate(TextInput<Optional<LocalDate>> input) {
        return date(input, date -> date.orElse(null));
    }

    private static <T> FieldBox date(TextInput<T> input, Function<T, LocalDate> read) {
        TextField field = bound(new TextField(), input);
        return new FieldBox(input, field, new DateBox(field, input.label(), () -> input.value().map(read).orElse(null)));
    }

    /** Where words to look for are typed. */
    public static CustomTextField search(String id, String prompt, String meaning, Property<String> words) {
        CustomTextField search = new CustomTextField();
        search.setPromptText(prompt);
        search.setAccessibleText(meaning);
        search.setId(id);
        search.setLeft(new FontIcon(Material2OutlinedMZ.SEARCH));
        search.textProperty().bindBidirectional(words);
        return search;
    }

    /** One of several. */
    public static <T> FieldBox choice(ChoiceInput<T> input, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(input.options());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.valueProperty().bindBidirectional(input.choiceProperty());
        return new FieldBox(input, box, box);
    }

    /** Yes or no. */
    public static CheckBox flag(ChoiceInput<Boolean> input) {
        CheckBox box = new CheckBox(input.label());
        box.setSelected(input.value().orElse(false));
        input.choiceProperty().addListener((_, _, yes) -> box.setSelected(Boolean.TRUE.equals(yes)));
        box.selectedProperty().addListener((_, _, yes) -> input.choiceProperty().set(yes));
        return box;
    }

    /** Some of a few that never change: a check box for each. */
    public static <T> FieldBox checks(SetInput<T> input, Function<T, String> words) {
        FlowPane boxes = new FlowPane(16, 8);
        boxes.getStyleClass().add("checks");
        for (T option : input.options()) {
            CheckBox box = new CheckBox(words.apply(option));
            box.setSelected(input.has(option));
            box.selectedProperty().addListener((_, _, yes) -> input.choose(option, yes));
            input.valueProperty().addListener((_, _, chosen) -> box.setSelected(chosen.contains(option)));
            boxes.getChildren().add(box);
        }
        return new FieldBox(input, boxes, boxes);
    }

    /** Some of many. */
    public static <T> FieldBox pick(SetInput<T> input, Function<T, String> words) {
        PickBox<T> box = new PickBox<>(input, words);
        return new FieldBox(input, box, box);
    }

    /** Words that explain. */
    public static Label remark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("remark");
        return label;
    }

    private static <C extends TextInputControl> C bound(C control, TextInput<?> input) {
        control.textProperty().bindBidirectional(input.textProperty());
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                input.leave();
            }
        });
        return control;
    }
}
