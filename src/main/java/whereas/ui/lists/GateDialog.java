package whereas.ui.lists;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.assembly.Target;
import whereas.ui.form.Buttons;
import whereas.ui.form.Words;
import whereas.ui.fx.Background;
import whereas.ui.fx.Job;
import whereas.ui.fx.WrappedCell;

/** The gate: a list before any of it is added, to be accepted whole, in part, or not at all. */
public final class GateDialog extends Dialog<Boolean> {
    private static final double WIDTH = 1140;
    private static final double HEIGHT = 720;
    private static final double NOTES = 120;

    public GateDialog(Stage window, GateViewModel gate, Background background) {
        initOwner(window);
        setTitle("What this list would do");
        setHeaderText(gate.title());
        setResizable(true);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(content(gate, background));
        ButtonType add = new ButtonType("Accept", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
        if (getDialogPane().lookupButton(add) instanceof Button button) {
            gate.choicesProperty().addListener((_, _, _) -> button.setText(gate.action()));
            button.setText(gate.action());
            button.disableProperty().bind(gate.countProperty().isEqualTo(0).or(gate.jobProperty().isNotNull())
                    .or(gate.problemProperty().isNotEmpty()));
            button.setId("accept");
        }
        gate.stateProperty().addListener((_, _, _) -> setHeaderText(gate.title()));
        setResultConverter(pressed -> pressed == add);
    }

    private static VBox content(GateViewModel gate, Background background) {
        GateTable table = new GateTable(gate);
        SplitPane rows = new SplitPane(table, new RowPane(gate, table));
        rows.setDividerPositions(0.64);
        rows.getStyleClass().add("gate-split");
        VBox.setVgrow(rows, Priority.ALWAYS);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(gate.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button all = Buttons.of(Material2OutlinedAL.CHECK, "Accept _all shown", gate::acceptAll);
        Button none = Buttons.of(Material2OutlinedAL.CLOSE, "Accept _none shown", gate::acceptNone);
        HBox below = new HBox(8, all, none, new Spacer(), allegations(gate));
        below.setAlignment(Pos.CENTER_LEFT);
        below.visibleProperty().bind(gate.stateProperty().map(_ -> !gate.isWhole()));
        below.managedProperty().bind(below.visibleProperty());
        VBox content = new VBox(10, head(gate), new ColumnsPane(gate), problem, new FilterBar(gate, background), rows, below, notes(gate));
        content.getStyleClass().add("gate");
        return content;
    }

    private static HBox head(GateViewModel gate) {
        Label summary = new Label();
        summary.setWrapText(true);
        summary.textProperty().bind(gate.stateProperty().map(_ -> gate.summary()));
        HBox.setHgrow(summary, Priority.SOMETIMES);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        Label to = new Label("It goes to");
        to.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<Target> target = new ComboBox<>();
        to.setLabelFor(target);
        target.setId("target");
        target.setAccessibleText("Where the list goes");
        target.setMinWidth(230);
        target.setMaxWidth(420);
        target.setConverter(new Words<>(gate::words));
        Runnable show = () -> {
            target.setItems(FXCollections.observableArrayList(gate.targets()));
            target.setValue(gate.target());
        };
        show.run();
        gate.stateProperty().addListener((_, _, _) -> show.run());
        target.setOnAction(_ -> {
            if (target.getValue() != null) {
                gate.land(target.getValue());
            }
        });
        HBox head = new HBox(10, summary, new Spacer(), work(gate), to, target);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Work on the list while the dialog is open, which can be stopped. */
    private static Node work(GateViewModel gate) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        Button stop = Buttons.icon(Material2OutlinedAL.CLOSE, "Stop this work");
        stop.getStyleClass().add(Styles.SMALL);
        stop.setOnAction(_ -> {
            if (gate.jobProperty().get() != null) {
                gate.jobProperty().get().cancel();
            }
        });
        HBox work = new HBox(4, bar, stop);
        work.setAlignment(Pos.CENTER_LEFT);
        Runnable follow = () -> {
            Job job = gate.jobProperty().get();
            work.setVisible(job != null);
            bar.progressProperty().unbind();
            if (job != null) {
                bar.progressProperty().bind(job.fractionProperty());
            }
        };
        gate.jobProperty().addListener((_, _, _) -> follow.run());
        follow.run();
        return work;
    }

    private static CheckBox allegations(GateViewModel gate) {
        CheckBox allege = new CheckBox();
        allege.setWrapText(true);
        allege.setId("allege");
        allege.selectedProperty().bindBidirectional(gate.allegingProperty());
        allege.textProperty().bind(gate.stateProperty().map(_ -> gate.allegations().orElse("")));
        allege.visibleProperty().bind(allege.textProperty().isNotEmpty());
        return allege;
    }

    private static TitledPane notes(GateViewModel gate) {
        ListView<String> notes = new ListView<>();
        notes.setPrefHeight(NOTES);
        notes.getStyleClass().add("details");
        notes.setAccessibleText("How the file was read");
        notes.setCellFactory(_ -> new WrappedCell());
        TitledPane pane = new TitledPane("", notes);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add(Styles.DENSE);
        Runnable show = () -> {
            notes.setItems(FXCollections.observableList(gate.notes()));
            pane.setText("How the file was read (" + gate.notes().size() + ")");
            pane.setVisible(!gate.notes().isEmpty());
            pane.setManaged(pane.isVisible());
        };
        show.run();
        gate.stateProperty().addListener((_, _, _) -> show.run());
        return pane;
    }
}
