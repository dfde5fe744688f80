package whereas.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import whereas.ui.form.Command;
import whereas.ui.matters.MatterRow;
import whereas.ui.matters.MattersView;
import whereas.ui.preview.SidePane;

/** The place of the matters: their list on the left and the facts of the open one beside it. */
final class MatterPane extends SplitPane {
    private static final double MATTERS = 300;
    private final ShellViewModel shell;
    private final Surroundings around;
    private final Map<OpenMatter, Node> views = new HashMap<>();
    private final StackPane centre = new StackPane();
    private final MattersView matters;
    private final SidePane side;
    private final SideSplit split;

    /** @param header what can be done with the open matter */
    MatterPane(ShellViewModel shell, Surroundings around, Node header, Runnable startNew, BiConsumer<MattersView.Further, MatterRow> further) {
        this.shell = shell;
        this.around = around;
        matters = new MattersView(shell.matters(), shell.actions(), around.clock(), around.zone(), startNew, further);
        matters.setMinWidth(MATTERS * 2 / 3);
        matters.setPrefWidth(MATTERS);
        SplitPane inside = new SplitPane(centre);
        inside.getStyleClass().add("panes");
        getItems().setAll(matters, new BorderPane(inside, header, null, null, null));
        side = new SidePane(shell.side(), this::goToFact);
        split = new SideSplit(inside, side, shell.side().visibleProperty().and(shell.currentProperty().isNotNull()));
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
        facts().ifPresent(facts -> facts.goTo(section));
    }

    /** What can be done beside the facts. */
    List<Command> commands() {
        return side.commands(shell.currentProperty().isNotNull(), () -> facts().flatMap(FactsView::focusedFact));
    }

    private Optional<FactsView> facts() {
        return shown() instanceof FactsView facts ? Optional.of(facts) : Optional.empty();
    }

    /** The facts of the open matter, in a form or to be read. */
    private Node shown() {
        return !centre.getChildren().isEmpty() && centre.getChildren().getFirst() instanceof BorderPane pane ? pane.getCenter() : centre;
    }

    private void goToFact(String fact) {
        if (shown() instanceof PlainFactsView plain) {
            plain.goToFact(fact);
        } else {
            facts().ifPresent(facts -> facts.goToFact(fact));
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
