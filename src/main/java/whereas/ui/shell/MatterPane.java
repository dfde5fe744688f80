package whereas.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.ui.facts.CarriedOverBar;
import whereas.ui.facts.FactsView;
import whereas.ui.facts.OpenMatter;
import whereas.ui.facts.PlainFactsView;
import whereas.ui.matters.MatterRow;
import whereas.ui.matters.MattersView;

/** The place of the matters: their list on the left and the facts of the open one beside it. */
final class MatterPane extends SplitPane {
    private static final double MATTERS = 300;
    private final ShellViewModel shell;
    private final Surroundings around;
    private final Map<OpenMatter, Node> views = new HashMap<>();
    private final StackPane centre = new StackPane();
    private final MattersView matters;

    /** @param header what can be done with the open matter */
    MatterPane(ShellViewModel shell, Surroundings around, Node header, Runnable startNew, BiConsumer<MattersView.Further, MatterRow> further) {
        this.shell = shell;
        this.around = around;
        matters = new MattersView(shell.matters(), shell.actions(), around.clock(), around.zone(), startNew, further);
        matters.setMinWidth(MATTERS * 2 / 3);
        matters.setPrefWidth(MATTERS);
        getItems().setAll(matters, new BorderPane(centre, header, null, null, null));
        setResizableWithParent(matters, false);
        getStyleClass().add("panes");
        shell.currentProperty().addListener((_, _, open) -> show(open));
        show(null);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                setDividerPositions(MATTERS / Math.max(scene.getWidth(), MATTERS * 2));
            }
        });
    }

    void goToSearch() {
        matters.goToSearch();
    }

    /** Goes to a section of the open matter, counted from 0. */
    void goTo(int section) {
        if (!centre.getChildren().isEmpty() && centre.getChildren().getFirst() instanceof BorderPane pane && pane.getCenter() instanceof FactsView facts) {
            facts.goTo(section);
        }
    }

    private void show(OpenMatter open) {
        centre.getChildren().setAll(open == null ? welcome() : views.computeIfAbsent(open, this::view));
    }

    private Node view(OpenMatter open) {
        Node facts = switch (open.matterProperty().get()) {
            case Prop65Matter _ -> new FactsView(shell.form().orElseThrow(), around.dialogs(), shell.files()::choose);
            case Matter _ -> new PlainFactsView(open);
        };
        return new BorderPane(facts, new CarriedOverBar(open), null, null, null);
    }

    private static Node welcome() {
        Label title = new Label("Choose a matter");
        title.getStyleClass().add("welcome-title");
        Label words = new Label("Choose one on the left to see its facts and to export its packet.");
        words.getStyleClass().add("remark");
        VBox welcome = new VBox(8, title, words);
        welcome.setAlignment(Pos.CENTER);
        return welcome;
    }
}
