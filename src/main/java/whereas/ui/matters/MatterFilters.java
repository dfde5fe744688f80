package whereas.ui.matters;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says which matters the list shows in which order, and lets that be changed. */
final class MatterFilters extends MenuButton {
    MatterFilters(MattersViewModel matters) {
        setGraphic(new FontIcon(Material2OutlinedAL.FILTER_LIST));
        setMaxWidth(Double.MAX_VALUE);
        setId("filters");
        textProperty().bind(Bindings.createStringBinding(() -> {
            Practice practice = matters.practiceProperty().get();
            return matters.shownProperty().get().words() + (practice == Practice.ALL ? "" : ", " + practice.words()) + ", "
                    + matters.orderProperty().get().words();
        }, matters.shownProperty(), matters.practiceProperty(), matters.orderProperty()));
        setAccessibleText("Which matters are listed, and in which order");
        group("Show", matters.shownProperty(), List.of(Shown.values()), Shown::words);
        group("Practice", matters.practiceProperty(), List.of(Practice.values()), Practice::words);
        group("Order", matters.orderProperty(), List.of(Order.values()), Order::words);
    }

    private <T> void group(String title, ObjectProperty<T> property, List<T> options, Function<T, String> words) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("remark");
        CustomMenuItem top = new CustomMenuItem(heading, false);
        top.setDisable(true);
        getItems().add(top);
        ToggleGroup group = new ToggleGroup();
        for (T option : options) {
            String text = words.apply(option);
            RadioMenuItem item = new RadioMenuItem(text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1));
            item.setToggleGroup(group);
            item.setSelected(property.get() == option);
            item.setOnAction(_ -> property.set(option));
            property.addListener((_, _, chosen) -> item.setSelected(chosen == option));
            getItems().add(item);
        }
    }
}
