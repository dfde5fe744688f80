package whereas.ui.preview;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import whereas.writer.pdf.PrintedPages;

/** All pages small, to go to one of them. */
final class Thumbnails extends ListView<Integer> {
    private static final double WIDTH = 76;
    private static final double ROW = 132;
    private static final double STRIP = 122;
    private final PreviewViewModel model;

    Thumbnails(PreviewViewModel model, IntConsumer goTo) {
        this.model = model;
        setId("thumbnails");
        setAccessibleText("Pages");
        getStyleClass().add("thumbnails");
        setFixedCellSize(ROW);
        setPrefWidth(STRIP);
        setMinWidth(STRIP);
        setCellFactory(_ -> new Thumbnail());
        model.pagesProperty().addListener((_, _, pages) -> {
            int count = pages == null ? 0 : pages.sheets().size();
            if (getItems().size() != count) {
                getItems().setAll(IntStream.range(0, count).boxed().toList());
            }
            if (isVisible()) {
                refresh();
            }
        });
        getSelectionModel().selectedItemProperty().addListener((_, _, page) -> {
            if (page != null && isFocused()) {
                goTo.accept(page);
            }
        });
        setOnMouseClicked(_ -> {
            if (getSelectionModel().getSelectedItem() != null) {
                goTo.accept(getSelectionModel().getSelectedItem());
            }
        });
    }

    private final class Thumbnail extends ListCell<Integer> {
        private final ImageView picture = new ImageView();

        private Thumbnail() {
            picture.setFitWidth(WIDTH);
            picture.setPreserveRatio(true);
            StackPane sheet = new StackPane(picture);
            sheet.getStyleClass().add("sheet");
            sheet.setMaxWidth(WIDTH);
            setGraphic(sheet);
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            PrintedPages pages = model.pagesProperty().get();
            boolean none = empty || pages == null || page >= pages.sheets().size();
            setText(none ? null : String.valueOf(page + 1));
            getGraphic().setVisible(!none);
            if (!none) {
                double scale = 2 * WIDTH / pages.sheets().get(page).width();
                model.picture(page, scale, drawn -> {
                    if (page.equals(getItem()) && model.pagesProperty().get() == pages) {
                        picture.setImage(PageNode.image(drawn));
                    }
                }).ifPresent(drawn -> picture.setImage(PageNode.image(drawn)));
            }
        }
    }
}
