package whereas.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped from outside the program; whoever takes them sees only their paths. */
public final class FileDrop {
    private FileDrop() {
    }

    /**
     * Makes a node take dropped files.
     *
     * @param hovering hears of the files that are held over the node, and of an empty list when they are gone
     * @param wanted whether these files may be dropped
     * @param dropped takes the files, and says whether it could
     */
    public static void accept(Node node, Consumer<List<Path>> hovering, Predicate<List<Path>> wanted, Predicate<List<Path>> dropped) {
        node.setOnDragOver(event -> {
            if (fromOutside(event)) {
                List<Path> files = files(event);
                hovering.accept(files);
                if (wanted.test(files)) {
                    event.acceptTransferModes(TransferMode.COPY);
                }
                event.consume();
            }
        });
        node.setOnDragExited(_ -> hovering.accept(List.of()));
        node.setOnDragDropped(event -> {
            hovering.accept(List.of());
            event.setDropCompleted(fromOutside(event) && dropped.test(files(event)));
            event.consume();
        });
    }

    private static boolean fromOutside(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
