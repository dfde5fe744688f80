package whereas.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import whereas.assembly.Due;
import whereas.ui.form.Fields;

/** A line for each matter over twelve months, the month that is looked at first, with a mark for each deadline. */
final class DueLines extends GridPane {
    private static final int MONTHS = 12;
    private static final double TITLES = 230;
    private static final double HEIGHT = 38;
    private static final double MARK = 14;
    private final AgendaViewModel agenda;

    DueLines(AgendaViewModel agenda) {
        this.agenda = agenda;
        getStyleClass().add("due-lines");
        ColumnConstraints titles = new ColumnConstraints(TITLES);
        ColumnConstraints lines = new ColumnConstraints();
        lines.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(titles, lines);
        agenda.monthProperty().addListener((_, _, _) -> build());
        agenda.dues().addListener((ListChangeListener<Due>) _ -> build());
        build();
    }

    private void build() {
        getChildren().clear();
        LocalDate from = agenda.monthProperty().get().atDay(1);
        LocalDate to = from.plusMonths(MONTHS);
        Pane head = new Pane();
        head.setMinHeight(HEIGHT);
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = agenda.monthProperty().get().plusMonths(i);
            Label name = new Label(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.US) + (i == 0 || month.getMonthValue() == 1 ? "\n" + month.getYear() : ""));
            name.getStyleClass().add("remark");
            head.getChildren().add(at(name, head, from, to, month.atDay(1), 0));
        }
        add(head, 1, 0);
        Map<Long, List<Due>> matters = agenda.dues().stream().filter(due -> !due.last().isBefore(from) && due.first().isBefore(to))
                .collect(Collectors.groupingBy(Due::matter, LinkedHashMap::new, Collectors.toList()));
        int row = 1;
        for (List<Due> dues : matters.values()) {
            Label title = new Label(dues.getFirst().title());
            title.setMaxWidth(TITLES);
            add(title, 0, row);
            add(line(dues, from, to), 1, row);
            row++;
        }
        if (matters.isEmpty()) {
            add(Fields.remark("No deadline falls within these twelve months."), 0, 1, 2, 1);
        }
    }

    private Pane line(List<Due> dues, LocalDate from, LocalDate to) {
        Pane line = new Pane();
        line.setMinHeight(HEIGHT);
        line.getStyleClass().add("due-line");
        for (int i = 0; i < MONTHS; i++) {
            Region rule = new Region();
            rule.getStyleClass().add("due-rule");
            rule.setPrefSize(1, HEIGHT);
            line.getChildren().add(at(rule, line, from, to, from.plusMonths(i), 0));
        }
        if (!agenda.today().isBefore(from) && agenda.today().isBefore(to)) {
            Region now = new Region();
            now.getStyleClass().add("due-now");
            now.setPrefSize(2, HEIGHT);
            line.getChildren().add(at(now, line, from, to, agenda.today(), 0));
        }
        for (Due due : dues) {
            if (!due.last().isBefore(from) && due.last().isBefore(to)) {
                DueLink mark = new DueLink(agenda, due, "");
                mark.getStyleClass().add("due-mark");
                mark.setMaxSize(MARK, MARK);
                mark.setMinSize(MARK, MARK);
                mark.setLayoutY((HEIGHT - MARK) / 2);
                line.getChildren().add(at(mark, line, from, to, due.last(), MARK / 2));
            }
        }
        return line;
    }

    private static Node at(Node node, Pane pane, LocalDate from, LocalDate to, LocalDate day, double left) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        node.layoutXProperty().bind(pane.widthProperty().multiply(share).subtract(left));
        return node;
    }
}
