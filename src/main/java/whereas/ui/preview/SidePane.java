package whereas.ui.preview;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import whereas.ui.form.Command;
import whereas.ui.form.Shortcuts;

/** Beside the facts: the pages or the findings. */
public final class SidePane extends BorderPane {
    private final SideViewModel model;
    private final PreviewView preview;

    /** @param goToFact goes to the field of a fact, given by its place in the matter */
    public SidePane(SideViewModel model, Consumer<String> goToFact) {
        this.model = model;
        preview = new PreviewView(model.preview(), goToFact);
        FindingsView findings = new FindingsView(model.findings(), finding -> {
            finding.document().ifPresent(document -> model.preview().choose(document));
            finding.fact().ifPresentOrElse(goToFact, () -> finding.document().ifPresent(_ -> {
                model.pagesProperty().set(true);
                model.preview().search().wordsProperty().set(finding.quote());
            }));
        });
        ToggleButton pages = new ToggleButton("Preview");
        pages.setId("side-preview");
        ToggleButton wrong = new ToggleButton();
        wrong.setId("side-findings");
        wrong.textProperty().bind(Bindings.createStringBinding(() -> model.findings().errorsProperty().get() == 0 ? "Findings"
                : "Findings (" + model.findings().errorsProperty().get() + ")", model.findings().errorsProperty()));
        pages.getStyleClass().add(Styles.LEFT_PILL);
        wrong.getStyleClass().add(Styles.RIGHT_PILL);
        model.findings().errorsProperty().addListener((_, _, errors) -> wrong.pseudoClassStateChanged(Styles.STATE_DANGER, errors.intValue() > 0));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(pages, wrong);
        pages.setOnAction(_ -> model.pagesProperty().set(true));
        wrong.setOnAction(_ -> model.pagesProperty().set(false));
        HBox tools = preview.tools();
        Runnable show = () -> {
            boolean paged = model.pagesProperty().get();
            (paged ? pages : wrong).setSelected(true);
            preview.setVisible(paged);
            findings.setVisible(!paged);
            tools.setVisible(paged);
        };
        model.pagesProperty().addListener((_, _, _) -> show.run());
        show.run();
        HBox tabs = new HBox(pages, wrong, new Spacer(), tools);
        tabs.getStyleClass().add("side-tabs");
        setTop(tabs);
        setCenter(new StackPane(preview, findings));
        getStyleClass().add("side");
        setMinWidth(280);
    }

    /**
     * What can be done with the pane.
     *
     * @param open whether a matter is open
     * @param focused where the fact stands whose field has the focus
     */
    public List<Command> commands(ObservableBooleanValue open, Supplier<Optional<String>> focused) {
        return List.of(
                Command.always("preview", "Show or hide the pages and findings", () -> model.visibleProperty().set(!model.visibleProperty().get()),
                        Shortcuts.PREVIEW),
                Command.when(open, "show-findings", "Show the findings", () -> show(false)),
                Command.when(open, "show-pages", "Show the pages", () -> show(true)),
                Command.when(open, "find-preview", "Find words on the pages", () -> {
                    show(true);
                    preview.find();
                }, Shortcuts.FIND_ON_PAGES),
                Command.when(open, "zoom-in", "Show the pages larger", preview.pages()::zoomIn, Shortcuts.LARGER, Shortcuts.LARGER_TOO),
                Command.when(open, "zoom-out", "Show the pages smaller", preview.pages()::zoomOut, Shortcuts.SMALLER),
                Command.when(open, "zoom-fit", "Fit the pages to the width", () -> preview.pages().fittingProperty().set(true), Shortcuts.FIT),
                Command.when(open, "uses", "Show where this fact is used", () -> focused.get().ifPresent(fact -> {
                    show(true);
                    model.preview().showUses(fact);
                }), Shortcuts.USES));
    }

    private void show(boolean pages) {
        model.visibleProperty().set(true);
        model.pagesProperty().set(pages);
    }
}
