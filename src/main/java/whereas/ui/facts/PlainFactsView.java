package whereas.ui.facts;

import atlantafx.base.theme.Styles;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.ui.input.DateText;

/** The facts of a matter that has no form yet, to be read. */
public final class PlainFactsView extends VBox {
    private final TableView<Fact> table;

    public PlainFactsView(OpenMatter open) {
        Matter matter = open.matterProperty().get();
        Label about = new Label("«" + matter.title() + "», dated " + DateText.of(matter.date())
                + ". There is no form for this practice yet; its facts can be read here and its packet exported.");
        about.setWrapText(true);
        table = new TableView<>(FXCollections.observableArrayList(Fact.of(matter)));
        TableColumn<Fact, String> name = new TableColumn<>("Fact");
        name.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().name()));
        TableColumn<Fact, String> text = new TableColumn<>("Is");
        text.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().text()));
        open.matterProperty().addListener((_, _, now) -> table.getItems().setAll(Fact.of(now)));
        table.getColumns().add(name);
        table.getColumns().add(text);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText("Facts of the matter");
        table.getStyleClass().add(Styles.STRIPED);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("page");
        getChildren().addAll(about, table);
    }

    /** Selects the line of a fact, or the first line of what it belongs to. */
    public void goToFact(String fact) {
        String wanted = Fact.name(fact);
        table.getItems().stream().filter(line -> line.name().equals(wanted)).findFirst()
                .or(() -> table.getItems().stream().filter(line -> line.name().startsWith(wanted)).findFirst()).ifPresent(line -> {
                    table.getSelectionModel().select(line);
                    table.scrollTo(line);
                    table.requestFocus();
                });
    }
}
