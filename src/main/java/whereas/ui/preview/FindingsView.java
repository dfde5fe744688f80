package whereas.ui.preview;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whereas.ui.form.Fields;

/** The findings below each other; a click goes to the field or the page, and an error can be accepted for a reason. */
final class FindingsView extends VBox {
    private final FindingsViewModel model;
    private final ListView<FindingItem> list = new ListView<>();
    private final TextArea reason = new TextArea();
    private final VBox acceptance = new VBox();
    private final Button accept = new Button("_Accept with this reason");
    private final Button takeBack = new Button("_Take the acceptance back");

    /** Where a click on a finding leads. */
    interface Way {
        void to(FindingItem finding);
    }

    FindingsView(FindingsViewModel model, Way way) {
        this.model = model;
        Label summary = new Label();
        summary.setId("findings-summary");
        summary.getStyleClass().add("subheading");
        summary.textProperty().bind(model.summaryProperty());
        TextField filter = new TextField();
        filter.setPromptText("Only findings with these words");
        filter.setAccessibleText("Only findings with these words");
        filter.textProperty().bindBidirectional(model.filterProperty());
        list.setItems(model.shown());
        list.setId("findings");
        list.setAccessibleText("Findings");
        list.setCellFactory(_ -> new FindingCell());
        list.setPlaceholder(new Label("Nothing was found."));
        list.setOnMouseClicked(_ -> go(way));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(way);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("findings");
        getChildren().addAll(summary, filter, list, acceptance());
        follow();
    }

    private VBox acceptance() {
        reason.setId("reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText("Why may the packet go out with this error? The reason stays in the matter's history.");
        reason.setAccessibleText("Reason for accepting the error");
        accept.setId("accept-finding");
        accept.getStyleClass().add(Styles.SMALL);
        takeBack.setId("take-back");
        takeBack.getStyleClass().add(Styles.SMALL);
        accept.setOnAction(_ -> {
            if (model.accept(list.getSelectionModel().getSelectedItem(), reason.getText())) {
                reason.clear();
            }
        });
        takeBack.setOnAction(_ -> model.takeBack(list.getSelectionModel().getSelectedItem()));
        Label problem = Fields.remark("");
        problem.getStyleClass().setAll("label", "problem");
        problem.textProperty().bind(model.problemProperty());
        for (Node node : new Node[] {reason, accept, takeBack, problem}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty().and(reason.visibleProperty()));
        acceptance.getStyleClass().add("acceptance");
        acceptance.managedProperty().bind(acceptance.visibleProperty());
        acceptance.getChildren().addAll(reason, problem, new HBox(8, accept, takeBack));
        return acceptance;
    }

    private void go(Way way) {
        FindingItem finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) {
            way.to(finding);
        }
    }

    private void follow() {
        FindingItem finding = list.getSelectionModel().getSelectedItem();
        boolean may = finding != null && finding.acceptable();
        boolean accepted = may && finding.accepted().isPresent();
        acceptance.setVisible(may);
        reason.setVisible(may && !accepted);
        accept.setVisible(may && !accepted);
        takeBack.setVisible(accepted);
    }
}
