package whereas.ui.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.input.DateText;

/** A date that is typed, or chosen from a calendar. What is typed stays as it is, valid or not. */
final class DateBox extends HBox {
    DateBox(TextField field, String label, Supplier<LocalDate> present) {
        Button open = Buttons.icon(Material2OutlinedAL.CALENDAR_TODAY, "Choose the date from a calendar: " + label);
        open.setOnAction(_ -> {
            Calendar calendar = new Calendar(present.get());
            Popover popover = new Popover(calendar);
            popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            calendar.valueProperty().addListener((_, _, chosen) -> {
                if (chosen != null) {
                    field.setText(DateText.of(chosen));
                    popover.hide();
                    field.requestFocus();
                }
            });
            popover.show(open);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        setSpacing(4);
        getChildren().addAll(field, open);
    }
}
