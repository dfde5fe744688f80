package whereas.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped from outside the program; whoever takes them sees only their paths and where they are held. */
public final class FileDrop {
    /** Takes files that are dropped. */
    public interface Ground {
        /** Files are held over the node, at a place in its own coordinates. */
        void hover(List<Path> files, Point2D at);

        /** The files are gone, dropped or not. */
        void leave();

        /** Whether these files may be dropped there. */
        boolean wants(List<Path> files, Point2D at);

        /** Takes the files, and says whether it could. */
        boolean drop(List<Path> files, Point2D at);
    }

    private FileDrop() {
    }

    /** Makes a node take dropped files. */
    public static void accept(Node node, Ground ground) {
        node.setOnDragOver(event -> {
            if (fromOutside(event)) {
                List<Path> files = files(event);
                ground.hover(files, at(event));
                if (ground.wants(files, at(event))) {
                    event.acceptTransferModes(TransferMode.COPY);
                }
                event.consume();
            }
        });
        node.setOnDragExited(_ -> ground.leave());
        node.setOnDragDropped(event -> {
            ground.leave();
            event.setDropCompleted(fromOutside(event) && ground.drop(files(event), at(event)));
            event.consume();
        });
    }

    private static boolean fromOutside(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }

    private static Point2D at(DragEvent event) {
        return new Point2D(event.getX(), event.getY());
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
