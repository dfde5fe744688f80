package whereas.ui.lists;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import whereas.intake.ColumnMapping;
import whereas.intake.Meaning;
import whereas.ui.form.Fields;
import whereas.ui.form.Words;

/** Which column of the list means what, to be changed; the list is read again at once. */
final class ColumnsPane extends TitledPane {
    private static final double HEIGHT = 230;
    /** The list of columns in its title may be long; it gives way. */
    private static final double WIDTH = 400;
    private final GateViewModel gate;
    private final GridPane grid = new GridPane();

    ColumnsPane(GateViewModel gate) {
        this.gate = gate;
        grid.getStyleClass().add("columns-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        setPrefWidth(WIDTH);
        expandedProperty().addListener((_, _, expanded) -> {
            setMinHeight(expanded ? HEIGHT : USE_PREF_SIZE);
            setMaxHeight(expanded ? HEIGHT : USE_PREF_SIZE);
        });
        setContent(scroll);
        setExpanded(false);
        setAnimated(false);
        setId("columns");
        getStyleClass().add(Styles.DENSE);
        gate.mappingProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        ColumnMapping mapping = gate.mappingProperty().get();
        setVisible(mapping != null);
        setManaged(mapping != null);
        grid.getChildren().clear();
        if (mapping == null) {
            return;
        }
        setText("Columns: " + mapping.columns().stream().filter(column -> column.meaning().isPresent())
                .map(column -> "«" + column.heading() + "» is the " + column.meaning().get().words()).collect(Collectors.joining(", ")));
        grid.addRow(0, Fields.remark("Column"), Fields.remark("Its first cells"), Fields.remark("Means"), Fields.remark("Because"));
        mapping.columns().forEach(this::row);
    }

    private void row(ColumnMapping.Column column) {
        Label heading = new Label(column.heading());
        heading.getStyleClass().add("list-title");
        Label sample = new Label(gate.sample(column.index()));
        sample.setMaxWidth(330);
        sample.setTooltip(new Tooltip(sample.getText()));
        Label reason = Fields.remark(column.reason());
        GridPane.setHgrow(reason, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), heading, sample, meaning(column), reason);
    }

    private ComboBox<Optional<Meaning>> meaning(ColumnMapping.Column column) {
        List<Optional<Meaning>> options = new ArrayList<>(gate.meanings().stream().map(Optional::of).toList());
        options.add(Optional.empty());
        ComboBox<Optional<Meaning>> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setConverter(new Words<>(meaning -> meaning.map(Meaning::words).orElse("not used")));
        box.setValue(column.meaning());
        box.setAccessibleText("Meaning of the column " + column.heading());
        box.setMinWidth(190);
        box.setOnAction(_ -> gate.mean(column.index(), box.getValue()));
        return box;
    }
}
