package whereas.ui.facts;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Focus;
import whereas.ui.form.Section;
import whereas.ui.form.Shortcuts;
import whereas.ui.form.TableBox;
import whereas.ui.input.Input;
import whereas.ui.fx.Dialogs;

/** The form of a Proposition 65 matter: its sections below each other, and beside them a list to go to each. */
public final class FactsView extends HBox {
    private static final double AHEAD = 60;
    private static final double ABOVE = 14;
    private static final double ROOMY = 800;
    private final FactsViewModel facts;
    private final List<Section> sections;
    private final List<ToggleButton> links;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /** @param chooseFiles asks for lists of parties to add */
    public FactsView(FactsViewModel facts, Dialogs dialogs, Runnable chooseFiles) {
        this.facts = facts;
        sections = List.of(MatterSection.of(facts), NoticingPartySection.of(facts), FirmSection.of(facts),
                ViolatorsSection.of(facts, dialogs, chooseFiles),
                ProductsSection.of(facts, dialogs), ChemicalsSection.of(facts, dialogs), AllegationsSection.of(facts), ExposureSection.of(facts),
                ServiceSection.of(facts, dialogs), QuestionsSection.of(facts));
        links = sections.stream().map(this::link).toList();
        page.getStyleClass().add("page");
        page.getChildren().addAll(sections);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.vvalueProperty().addListener((_, _, _) -> markPresent());
        page.heightProperty().addListener((_, _, _) -> markPresent());
        VBox rail = new VBox();
        rail.getStyleClass().add("rail");
        rail.getChildren().addAll(links);
        // Where there is little room the fields get it; the sections are then reached by their keys.
        rail.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        rail.managedProperty().bind(rail.visibleProperty());
        page.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(rail, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, facts.open()));
    }

    /** Scrolls to a section, counted from 0, and puts the focus into its first field. */
    public void goTo(int section) {
        if (section < sections.size()) {
            applyCss();
            layout();
            double room = page.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp((sections.get(section).getBoundsInParent().getMinY() - ABOVE) / room, 0, 1));
            Focus.first(sections.get(section));
            mark(section);
        }
    }

    /**
     * Goes to the field of a fact: its section comes into view, its row is selected, its field has the focus.
     *
     * @param fact where the fact stands in the matter, such as {@code violators[0].addresses[1].zip}
     * @return no when there is no field for it
     */
    public boolean goToFact(String fact) {
        List<Input<?>> way = facts.input().way(fact);
        for (int i = 0; i < way.size(); i++) {
            if (FieldBox.find(page, way.get(i)).orElse(null) instanceof TableBox<?, ?> table) {
                table.show(way);
            }
        }
        for (int i = way.size() - 1; i >= 0; i--) {
            Optional<Node> control = FieldBox.find(page, way.get(i));
            if (control.isPresent()) {
                bringIntoView(control.get());
                return true;
            }
        }
        String name = fact.split("[.\\[]")[0];
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).title().replace(" ", "").equalsIgnoreCase(name)) {
                goTo(i);
                return true;
            }
        }
        return false;
    }

    /** Where the fact stands whose field has the focus. */
    public Optional<String> focusedFact() {
        return FieldBox.inputOf(getScene().getFocusOwner()).flatMap(Input::path);
    }

    private void bringIntoView(Node control) {
        applyCss();
        layout();
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        Bounds there = page.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((there.getMinY() - scroll.getViewportBounds().getHeight() / 3) / room, 0, 1));
        if (!Focus.first(control)) {
            control.requestFocus();
        }
    }

    private ToggleButton link(Section section) {
        int number = sections.indexOf(section);
        ToggleButton link = new ToggleButton(section.title());
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(number < 9 ? new Tooltip("Ctrl+" + (number + 1)) : null);
        link.setOnAction(_ -> goTo(number));
        return link;
    }

    private void markPresent() {
        Bounds view = scroll.getViewportBounds();
        double top = scroll.getVvalue() * Math.max(0, page.getHeight() - view.getHeight());
        int present = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).getBoundsInParent().getMinY() <= top + AHEAD) {
                present = i;
            }
        }
        mark(scroll.getVvalue() >= 1 && page.getHeight() > view.getHeight() ? lastMarkedOr(present) : present);
    }

    /** At the very end several sections are in view; the one that was gone to stays marked. */
    private int lastMarkedOr(int present) {
        for (int i = links.size() - 1; i > present; i--) {
            if (links.get(i).isSelected()) {
                return i;
            }
        }
        return present;
    }

    private void mark(int section) {
        for (int i = 0; i < links.size(); i++) {
            links.get(i).setSelected(i == section);
        }
    }

    private void keys(KeyEvent event, OpenMatter open) {
        if (Shortcuts.UNDO.match(event)) {
            event.consume();
            if (!FieldBox.revertInvalid(getScene().getFocusOwner())) {
                open.undo();
            }
        } else if (Shortcuts.REDO.match(event) || Shortcuts.REDO_TOO.match(event)) {
            event.consume();
            open.redo();
        }
    }
}
