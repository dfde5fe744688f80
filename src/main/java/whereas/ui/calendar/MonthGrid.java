package whereas.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import whereas.assembly.Due;

/** A month as weeks below each other, Sunday first. */
final class MonthGrid extends GridPane {
    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int ROOM = 2;
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private final AgendaViewModel agenda;

    MonthGrid(AgendaViewModel agenda) {
        this.agenda = agenda;
        getStyleClass().add("month");
        for (int day = 0; day < DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DAYS);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        getRowConstraints().add(new RowConstraints());
        for (int week = 0; week < WEEKS; week++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(96.0 / WEEKS);
            getRowConstraints().add(row);
        }
        agenda.monthProperty().addListener((_, _, _) -> build());
        agenda.dues().addListener((ListChangeListener<Due>) _ -> build());
        build();
    }

    private void build() {
        getChildren().clear();
        LocalDate first = agenda.monthProperty().get().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (int day = 0; day < DAYS; day++) {
            Label name = new Label(first.plusDays(day).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US));
            name.getStyleClass().add("month-head");
            add(name, day, 0);
        }
        for (int i = 0; i < DAYS * WEEKS; i++) {
            add(cell(first.plusDays(i)), i % DAYS, 1 + i / DAYS);
        }
    }

    private Node cell(LocalDate day) {
        Label number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        VBox cell = new VBox(2, number);
        cell.getStyleClass().add("month-day");
        cell.setMinSize(0, 0);
        cell.pseudoClassStateChanged(TODAY, day.equals(agenda.today()));
        cell.pseudoClassStateChanged(OTHER, day.getMonth() != agenda.monthProperty().get().getMonth());
        List<Due> dues = agenda.on(day);
        int shown = dues.size() > ROOM ? ROOM - 1 : dues.size();
        dues.subList(0, shown).forEach(due -> cell.getChildren().add(new DueLink(agenda, due, due.deadline().title())));
        if (shown < dues.size()) {
            MenuButton more = new MenuButton((dues.size() - shown) + " more");
            more.getStyleClass().add("due-more");
            more.setAccessibleText((dues.size() - shown) + " more on " + day);
            dues.subList(shown, dues.size()).forEach(due -> {
                MenuItem item = new MenuItem(due.deadline().title() + ", " + due.title());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> agenda.open(due));
                more.getItems().add(item);
            });
            cell.getChildren().add(more);
        }
        return cell;
    }
}
