package whereas.ui;

import java.util.Iterator;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Goes through the window without anybody at it, for what is loaded by that. */
final class WalkThrough {
    private static final Duration BEAT = Duration.seconds(1);
    private static final int BEATS = 60;

    private WalkThrough() {
    }

    /** Opens every matter in turn and closes the window. */
    static void play(Stage window) {
        Iterator<Integer> rows = Stream.iterate(0, row -> row + 1).iterator();
        Timeline timeline = new Timeline(new KeyFrame(BEAT, _ -> {
            if (window.getScene().lookup(".matters .list-view") instanceof ListView<?> list && !list.getItems().isEmpty()) {
                int row = rows.next();
                if (row < list.getItems().size()) {
                    list.getSelectionModel().select(row);
                } else {
                    window.hide();
                }
            }
        }));
        timeline.setCycleCount(BEATS);
        timeline.setOnFinished(_ -> window.hide());
        timeline.play();
    }
}
