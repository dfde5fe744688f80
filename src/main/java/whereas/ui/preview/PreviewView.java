package whereas.ui.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.packet.PacketDocument;
import whereas.ui.form.Buttons;
import whereas.ui.form.Words;

/** The chosen document page by page, and what can be done with the pages. */
final class PreviewView extends BorderPane {
    private final PreviewViewModel model;
    private final PagesPane pages;
    private final Thumbnails thumbnails;
    private final FindBar find;
    private final ComboBox<PacketDocument> documents = new ComboBox<>();
    private boolean following;

    /** @param goToFact goes to the field of a fact, given by its place in the matter */
    PreviewView(PreviewViewModel model, Consumer<String> goToFact) {
        this.model = model;
        this.pages = new PagesPane(model, place -> goToFact.accept(place.fact()));
        this.thumbnails = new Thumbnails(model, page -> pages.goTo(page, 0));
        this.find = new FindBar(model.search());
        thumbnails.managedProperty().bind(thumbnails.visibleProperty());
        thumbnails.setVisible(false);
        Label message = new Label();
        message.setWrapText(true);
        message.getStyleClass().add("preview-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        StackPane centre = new StackPane(pages, message);
        StackPane.setAlignment(message, Pos.TOP_CENTER);
        setTop(new VBox(bar(), find, new UsesBar(model)));
        setLeft(thumbnails);
        setCenter(centre);
        getStyleClass().add("preview");
        model.documents().addListener((ListChangeListener<PacketDocument>) _ -> follow());
        model.chosenProperty().addListener((_, _, _) -> follow());
        follow();
    }

    void find() {
        find.show();
    }

    PagesPane pages() {
        return pages;
    }

    /** The buttons that change how the pages are shown. */
    HBox tools() {
        Label percent = new Label();
        percent.setId("zoom");
        percent.setMinWidth(42);
        percent.setAlignment(Pos.CENTER);
        percent.textProperty().bind(pages.zoomProperty().map(zoom -> Math.round(zoom.doubleValue() * 100) + " %"));
        HBox tools = new HBox(button(Material2OutlinedMZ.ZOOM_OUT, "Smaller (Ctrl+Minus)", pages::zoomOut), percent,
                button(Material2OutlinedMZ.ZOOM_IN, "Larger (Ctrl+Plus)", pages::zoomIn),
                button(Material2OutlinedAL.FULLSCREEN, "Fit the width (Ctrl+0)", () -> pages.fittingProperty().set(true)),
                button(Material2OutlinedMZ.VIEW_CAROUSEL, "Show or hide small pages", () -> thumbnails.setVisible(!thumbnails.isVisible())),
                button(Material2OutlinedMZ.SEARCH, "Find on the pages (Ctrl+Shift+F)", this::find));
        tools.getStyleClass().add("preview-tools");
        return tools;
    }

    private HBox bar() {
        documents.setId("documents");
        documents.setAccessibleText("Document");
        documents.setMaxWidth(Double.MAX_VALUE);
        documents.setMinWidth(0);
        documents.setConverter(new Words<>(document -> document.title()));
        documents.valueProperty().addListener((_, _, document) -> {
            if (document != null && !following) {
                model.choose(document.id());
                pages.setVvalue(0);
            }
        });
        HBox.setHgrow(documents, Priority.ALWAYS);
        Label count = new Label();
        count.setId("page-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("remark");
        count.textProperty().bind(Bindings.createStringBinding(() -> model.pagesProperty().get() == null ? ""
                : "Page " + (pages.presentProperty().get() + 1) + " of " + model.pagesProperty().get().sheets().size(),
                model.pagesProperty(), pages.presentProperty()));
        HBox bar = new HBox(documents, count);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private static Button button(Ikon icon, String meaning, Runnable action) {
        Button button = Buttons.icon(icon, meaning);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void follow() {
        following = true;
        try {
            if (!documents.getItems().equals(model.documents())) {
                documents.getItems().setAll(List.copyOf(model.documents()));
            }
            documents.setValue(model.chosenProperty().get());
        } finally {
            following = false;
        }
    }
}
