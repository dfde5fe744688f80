package whereas.ui.calendar;

import atlantafx.base.controls.Spacer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.assembly.Due;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;

/** The place of the calendar: what is urgent at the side, and all matters' deadlines as a month or along a line. */
public final class AgendaView extends BorderPane {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final double SIDE = 320;

    public AgendaView(AgendaViewModel agenda) {
        MonthGrid month = new MonthGrid(agenda);
        ScrollPane line = new ScrollPane(new DueLines(agenda));
        line.setFitToWidth(true);
        line.getStyleClass().add("page-scroll");
        ToggleButton asMonth = new ToggleButton("Month");
        ToggleButton asLine = new ToggleButton("Timeline");
        ToggleGroup group = new ToggleGroup();
        asMonth.setToggleGroup(group);
        asLine.setToggleGroup(group);
        asMonth.setId("as-month");
        asLine.setId("as-line");
        asMonth.setSelected(true);
        asMonth.getStyleClass().add("left-pill");
        asLine.getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                before.setSelected(true);
            } else {
                setCenter(chosen == asLine ? line : month);
            }
        });
        setCenter(month);
        setRight(side(agenda));
        setTop(top(agenda, new HBox(asMonth, asLine)));
        getStyleClass().add("agenda");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
                agenda.turn(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
                event.consume();
            }
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                agenda.refresh();
            }
        });
    }

    private static Node top(AgendaViewModel agenda, HBox kinds) {
        Label title = new Label();
        title.getStyleClass().add("open-title");
        title.setId("agenda-month");
        title.textProperty().bind(agenda.monthProperty().map(MONTH::format));
        Button before = Buttons.icon(Material2OutlinedAL.CHEVRON_LEFT, "The month before (Page Up)");
        before.setOnAction(_ -> agenda.turn(-1));
        before.setId("month-before");
        Button after = Buttons.icon(Material2OutlinedAL.CHEVRON_RIGHT, "The next month (Page Down)");
        after.setOnAction(_ -> agenda.turn(1));
        after.setId("next-month");
        Button today = new Button("Today");
        today.setOnAction(_ -> agenda.goToToday());
        MenuItem all = new MenuItem("All deadlines");
        all.setOnAction(_ -> agenda.save(agenda.dues(), "whereas deadlines"));
        MenuItem shown = new MenuItem("Those of this month");
        shown.setOnAction(_ -> agenda.save(agenda.shown(), "whereas deadlines " + agenda.monthProperty().get()));
        MenuButton save = new MenuButton("Save for a calendar program", new FontIcon(Material2OutlinedAL.GET_APP), all, shown);
        save.setId("save-agenda");
        HBox top = new HBox(8, title, before, today, after, new Spacer(), kinds, save);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("header-bar");
        return top;
    }

    private static Node side(AgendaViewModel agenda) {
        ListView<Due> list = new ListView<>(agenda.urgent());
        list.setId("urgent");
        list.setAccessibleText("Overdue, and due within seven days");
        list.setCellFactory(_ -> new DueCell(agenda));
        list.setPlaceholder(Fields.remark("Nothing is overdue, and nothing falls within seven days."));
        list.setOnKeyPressed(event -> {
            Due chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.ENTER) {
                agenda.open(chosen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label heading = new Label("Overdue and next seven days");
        heading.getStyleClass().add("section-heading");
        VBox side = new VBox(10, heading, list);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        side.getStyleClass().add("agenda-side");
        return side;
    }
}
