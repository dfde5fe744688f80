package whereas.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import whereas.writer.pdf.FactPlace;
import whereas.writer.pdf.PrintedPages;
import whereas.writer.pdf.TextRun;
import whereas.writer.pdf.TextSearch;

/** The pages below each other. There are nodes only for those in view, so that a long document costs no more than a short one. */
final class PagesPane extends ScrollPane {
    private static final double GAP = 14;
    private static final double CSS_PIXELS = 96.0 / 72;
    private static final double LEAST = 0.25;
    private static final double MOST = 4;
    private static final double STEP = 1.2;

    private final PreviewViewModel model;
    private final Consumer<FactPlace> chosen;
    private final Pane canvas = new Pane();
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final BooleanProperty fitting = new SimpleBooleanProperty(this, "fitting", true);
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper(this, "present", 0);

    /** @param chosen what happens on a click on the words of a fact */
    PagesPane(PreviewViewModel model, Consumer<FactPlace> chosen) {
        this.model = model;
        this.chosen = chosen;
        canvas.getStyleClass().add("desk");
        setContent(canvas);
        setFitToWidth(true);
        setPannable(false);
        getStyleClass().add("pages");
        model.pagesProperty().addListener((_, _, _) -> renew());
        model.usedProperty().addListener((_, _, _) -> mark());
        model.search().presentProperty().addListener((_, _, match) -> found(match.intValue()));
        vvalueProperty().addListener((_, _, _) -> place());
        viewportBoundsProperty().addListener((_, before, now) -> {
            if (before.getWidth() != now.getWidth() && fitting.get()) {
                fit();
            }
            place();
        });
        zoom.addListener((_, _, _) -> place());
        fitting.addListener((_, _, yes) -> {
            if (yes) {
                fit();
            }
        });
    }

    /** 1 is as large as it prints. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Whether a page is as wide as the pane. */
    BooleanProperty fittingProperty() {
        return fitting;
    }

    /** The page at the top, from 0. */
    ReadOnlyIntegerProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    void zoomIn() {
        zoomTo(zoom.get() * STEP);
    }

    void zoomOut() {
        zoomTo(zoom.get() / STEP);
    }

    private void zoomTo(double wanted) {
        fitting.set(false);
        double at = getVvalue();
        zoom.set(Math.clamp(wanted, LEAST, MOST));
        setVvalue(at);
    }

    /** Scrolls to a page, or to a place on it, given in points. */
    void goTo(int page, double y) {
        double room = canvas.getPrefHeight() - getViewportBounds().getHeight();
        double top = GAP + page * (sheetHeight() + GAP) + Math.max(0, y * pixels() - getViewportBounds().getHeight() / 3);
        setVvalue(room <= 0 ? 0 : Math.clamp((y == 0 ? top - GAP : top) / room, 0, 1));
    }

    private void renew() {
        if (model.pagesProperty().get() != null && fitting.get()) {
            fit();
        }
        nodes.values().forEach(PageNode::clearMarks);
        place();
        mark();
    }

    private void fit() {
        double width = getViewportBounds().getWidth() - 2 * GAP;
        if (width > 0 && model.pagesProperty().get() != null) {
            zoom.set(Math.clamp(width / sheet().width() / CSS_PIXELS, LEAST, MOST));
        }
    }

    private void place() {
        PrintedPages pages = model.pagesProperty().get();
        if (pages == null) {
            canvas.getChildren().clear();
            nodes.clear();
            return;
        }
        int count = pages.sheets().size();
        double step = sheetHeight() + GAP;
        double width = Math.max(getViewportBounds().getWidth(), sheet().width() * pixels() + 2 * GAP);
        canvas.setPrefSize(width, GAP + count * step);
        canvas.setMinWidth(width);
        double top = getVvalue() * Math.max(0, canvas.getPrefHeight() - getViewportBounds().getHeight());
        int first = Math.clamp((int) ((top - GAP) / step), 0, count - 1);
        int last = Math.clamp((int) ((top + getViewportBounds().getHeight()) / step), first, count - 1);
        present.set(Math.clamp((int) ((top + getViewportBounds().getHeight() / 3) / step), 0, count - 1));
        double scale = pixels() * (getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX());
        model.looksAt(new PageView(first, last, scale));
        nodes.keySet().removeIf(page -> {
            boolean out = page < first || page > last;
            if (out) {
                canvas.getChildren().remove(nodes.get(page));
            }
            return out;
        });
        for (int page = first; page <= last; page++) {
            boolean fresh = !nodes.containsKey(page);
            PageNode node = nodes.computeIfAbsent(page, this::node);
            node.size(pages.sheets().get(page), pixels());
            node.relocate(Math.max(GAP, (width - sheet().width() * pixels()) / 2), GAP + page * step);
            int number = page;
            model.picture(page, scale, picture -> {
                if (nodes.get(number) == node && model.pagesProperty().get() == pages) {
                    node.show(picture);
                }
            }).ifPresent(node::show);
            if (fresh) {
                mark(page, node);
            }
        }
    }

    private PageNode node(int page) {
        PageNode node = new PageNode();
        node.listen(at -> model.factAt(page, at[0], at[1]).orElse(null), chosen);
        canvas.getChildren().add(node);
        return node;
    }

    private void found(int match) {
        mark();
        if (match >= 0) {
            TextRun first = model.search().matches().get(match).areas().getFirst();
            goTo(first.page(), first.y());
        }
    }

    private void mark() {
        nodes.forEach((page, node) -> {
            node.clearMarks();
            mark(page, node);
        });
    }

    private void mark(int page, PageNode node) {
        if (model.pagesProperty().get() == null) {
            return;
        }
        model.pagesProperty().get().facts().stream().filter(fact -> fact.gap() && fact.page() == page)
                .forEach(gap -> node.mark("gap-mark", gap.x(), gap.y(), gap.width(), gap.height()));
        model.usedPlaces().stream().filter(fact -> fact.page() == page)
                .forEach(use -> node.mark("use-mark", use.x(), use.y(), use.width(), use.height()));
        List<TextSearch.Match> matches = model.search().matches();
        for (int i = 0; i < matches.size(); i++) {
            String style = i == model.search().presentProperty().get() ? "match-present" : "match-mark";
            matches.get(i).areas().stream().filter(area -> area.page() == page)
                    .forEach(area -> node.mark(style, area.x(), area.y(), area.width(), area.height()));
        }
    }

    private PrintedPages.Sheet sheet() {
        return model.pagesProperty().get().sheets().getFirst();
    }

    private double sheetHeight() {
        return model.pagesProperty().get() == null ? 0 : sheet().height() * pixels();
    }

    private double pixels() {
        return zoom.get() * CSS_PIXELS;
    }
}
