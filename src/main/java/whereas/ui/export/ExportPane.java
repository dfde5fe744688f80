package whereas.ui.export;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.json.Names;
import whereas.proprietary.Version;
import whereas.ui.export.ExportViewModel.Stage;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;
import whereas.ui.fx.WrappedCell;

/** What an export asks and says, by its stage. */
final class ExportPane extends VBox {
    private static final double LINE = 32;
    private static final int MOST_REMARKS = 6;

    ExportPane(ExportViewModel export) {
        getStyleClass().add("export");
        Label message = new Label();
        message.setWrapText(true);
        message.setId("export-message");
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(export.messageProperty());
        BooleanBinding ready = export.stageProperty().isEqualTo(Stage.READY);
        getChildren().addAll(message,
                shown(lines("What is missing", export.obstacles()), ready.and(Bindings.isNotEmpty(export.obstacles()))),
                shown(choice(export), ready),
                shown(remarks(export), ready.and(Bindings.isNotEmpty(export.remarks()))),
                shown(progress(export), export.stageProperty().isEqualTo(Stage.WRITING).or(export.stageProperty().isEqualTo(Stage.CHECKING))),
                shown(lines("What was written, or why nothing was", export.details()), Bindings.isNotEmpty(export.details())));
    }

    private static Node choice(ExportViewModel export) {
        ToggleGroup group = new ToggleGroup();
        RadioButton last = new RadioButton("_Final packet, ready to be signed and served");
        RadioButton draft = new RadioButton("_Draft, which shows what is missing and is marked on every page");
        last.setId("final");
        draft.setId("draft");
        last.setToggleGroup(group);
        draft.setToggleGroup(group);
        last.disableProperty().bind(Bindings.isNotEmpty(export.obstacles()));
        Runnable show = () -> (export.draftProperty().get() ? draft : last).setSelected(true);
        export.draftProperty().addListener((_, _, _) -> show.run());
        group.selectedToggleProperty().addListener((_, _, chosen) -> export.draftProperty().set(chosen == draft));
        show.run();
        CheckBox html = new CheckBox("Also as _HTML, for reading");
        html.selectedProperty().bindBidirectional(export.htmlProperty());
        CheckBox text = new CheckBox("Also as plain _text");
        text.selectedProperty().bindBidirectional(export.textProperty());
        VBox box = new VBox(last, draft, folder(export), new HBox(20, html, text));
        if (export.versions().size() > 1) {
            box.getChildren().add(2, versions(export));
        }
        box.getStyleClass().add("group");
        return box;
    }

    /** Which versions are written; several lie in folders of their own. */
    private static Node versions(ExportViewModel export) {
        FlowPane boxes = new FlowPane(20, 6);
        for (Version version : export.versions()) {
            CheckBox box = new CheckBox(version.title());
            box.setId("version-" + Names.of(version));
            box.setSelected(export.chosen().contains(version));
            box.selectedProperty().addListener((_, _, chosen) -> {
                if (chosen) {
                    export.chosen().add(version);
                } else {
                    export.chosen().remove(version);
                }
            });
            boxes.getChildren().add(box);
        }
        Label label = new Label("Versions");
        label.getStyleClass().add("field-label");
        VBox field = new VBox(label, boxes, Fields.remark("Each goes only to those who may have it. What shows proprietary information has a watermark, and its "
                + "export is logged."));
        field.getStyleClass().add("field");
        return field;
    }

    private static Node remarks(ExportViewModel export) {
        ListView<String> list = lines("What to know before it goes out", export.remarks());
        list.setPrefHeight(LINE * MOST_REMARKS);
        TitledPane pane = new TitledPane("", list);
        pane.textProperty().bind(Bindings.size(export.remarks()).map(count -> "To know before it goes out (" + count + ")"));
        pane.setAnimated(false);
        pane.getStyleClass().add(Styles.DENSE);
        // Where nothing is missing there is room to read them at once.
        Runnable open = () -> pane.setExpanded(export.obstacles().isEmpty());
        export.stageProperty().addListener((_, _, _) -> open.run());
        open.run();
        return pane;
    }

    private static Node folder(ExportViewModel export) {
        TextField path = new TextField();
        path.textProperty().bindBidirectional(export.folderProperty());
        path.setId("folder");
        path.setAccessibleText("Folder of the packet");
        HBox.setHgrow(path, Priority.ALWAYS);
        Label label = new Label("Folder");
        label.getStyleClass().add("field-label");
        label.setLabelFor(path);
        Button choose = Buttons.of(Material2OutlinedAL.FOLDER_OPEN, "_Choose…", export::chooseFolder);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(export.folderProblemProperty());
        VBox box = new VBox(label, new HBox(8, path, choose), shown(problem, problem.textProperty().isNotEmpty()),
                Fields.remark("The folder will hold the documents, each recipient's set, the address labels, the mail book, the service ledger and a manifest."));
        box.getStyleClass().add("field");
        return box;
    }

    private static Node progress(ExportViewModel export) {
        ProgressBar bar = new ProgressBar(-1);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of the export");
        Label step = Fields.remark("");
        export.jobProperty().addListener((_, _, job) -> {
            bar.progressProperty().unbind();
            step.textProperty().unbind();
            if (job != null) {
                bar.progressProperty().bind(job.fractionProperty());
                step.textProperty().bind(job.stepProperty());
            }
        });
        VBox box = new VBox(8, bar, step);
        box.getStyleClass().add("field");
        return box;
    }

    private static ListView<String> lines(String meaning, ObservableList<String> lines) {
        ListView<String> list = new ListView<>(lines);
        list.setAccessibleText(meaning);
        list.setCellFactory(_ -> new WrappedCell());
        list.getStyleClass().add("details");
        list.setMinHeight(LINE * 2);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static <N extends Node> N shown(N node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
