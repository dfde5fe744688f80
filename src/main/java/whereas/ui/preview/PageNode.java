package whereas.ui.preview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import whereas.matter.Fact;
import whereas.writer.pdf.FactPlace;
import whereas.writer.pdf.PrintedPages;

/** One page: its picture, and over it what is marked on it. */
final class PageNode extends Pane {
    private static final double AROUND = 1.5;
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private final Rectangle hover = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private double zoom = 1;
    private FactPlace under;

    PageNode() {
        getStyleClass().add("sheet");
        marks.setMouseTransparent(true);
        hover.getStyleClass().add("fact-hover");
        hover.setVisible(false);
        hover.setMouseTransparent(true);
        getChildren().addAll(picture, marks, hover);
    }

    /** @param pixels pixels of the window to the point */
    void size(PrintedPages.Sheet sheet, double pixels) {
        zoom = pixels;
        setPrefSize(sheet.width() * zoom, sheet.height() * zoom);
        resize(sheet.width() * zoom, sheet.height() * zoom);
        picture.setFitWidth(sheet.width() * zoom);
        picture.setFitHeight(sheet.height() * zoom);
    }

    void show(PrintedPages.Picture drawn) {
        picture.setImage(image(drawn));
    }

    /** An image over the very pixels that were drawn. */
    static Image image(PrintedPages.Picture drawn) {
        return new WritableImage(new PixelBuffer<>(drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()), PixelFormat.getIntArgbPreInstance()));
    }

    void clearMarks() {
        marks.getChildren().clear();
        hover.setVisible(false);
    }

    /** Marks an area, given in points. */
    void mark(String style, double x, double y, double width, double height) {
        Rectangle area = new Rectangle();
        area.getStyleClass().add(style);
        place(area, x, y, width, height);
        marks.getChildren().add(area);
    }

    /** Shows what the mouse is over, and says on a click where that leads. */
    void listen(Function<double[], FactPlace> factAt, java.util.function.Consumer<FactPlace> chosen) {
        setOnMouseMoved(event -> over(factAt.apply(new double[] {event.getX() / zoom, event.getY() / zoom})));
        setOnMouseExited(_ -> over(null));
        setOnMouseClicked(event -> {
            FactPlace place = factAt.apply(new double[] {event.getX() / zoom, event.getY() / zoom});
            if (place != null && !place.fact().isEmpty()) {
                chosen.accept(place);
            }
        });
    }

    private void over(FactPlace place) {
        if (place == under) {
            return;
        }
        under = place;
        boolean leads = place != null && !place.fact().isEmpty();
        setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
        hover.setVisible(leads);
        Tooltip.uninstall(this, tip);
        if (leads) {
            place(hover, place.x(), place.y(), place.width(), place.height());
            tip.setText(Fact.name(place.fact()));
            Tooltip.install(this, tip);
        }
    }

    private void place(Rectangle area, double x, double y, double width, double height) {
        area.setX(x * zoom - AROUND);
        area.setY(y * zoom - AROUND);
        area.setWidth(width * zoom + 2 * AROUND);
        area.setHeight(height * zoom + 2 * AROUND);
    }

    /** What is marked, for tests. */
    List<Node> marks() {
        return marks.getChildren();
    }
}
