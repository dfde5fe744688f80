package whereas.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.fx.FileDrop;
import whereas.ui.lists.FilesViewModel;
import whereas.ui.lists.Zone;

/** Lies over the window while files are held above it: a zone for each place where they can land, the one under the pointer lit. */
final class DropOverlay extends StackPane implements FileDrop.Ground {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double ZONE = 270;
    private final FilesViewModel files;
    private final Label words = new Label();
    private final Label elsewhere = new Label();
    private final FlowPane zones = new FlowPane(16, 16);
    private final Map<Zone, Region> boxes = new HashMap<>();

    DropOverlay(FilesViewModel files) {
        this.files = files;
        words.setGraphic(new FontIcon(Material2OutlinedAL.FILE_UPLOAD));
        words.getStyleClass().add("drop-words");
        words.setWrapText(true);
        elsewhere.getStyleClass().add("drop-elsewhere");
        zones.setAlignment(Pos.CENTER);
        zones.setPrefWrapLength(ZONE * 3 + 32);
        zones.setMaxWidth(ZONE * 3 + 48);
        VBox box = new VBox(24, words, zones, elsewhere);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("drop-ground");
        getStyleClass().add("drop-overlay");
        getChildren().add(box);
        setMouseTransparent(true);
        setVisible(false);
    }

    @Override
    public void hover(List<Path> held, Point2D at) {
        if (!isVisible()) {
            show(held);
        }
        Optional<Zone> under = zone(at);
        boxes.forEach((zone, box) -> box.pseudoClassStateChanged(LIT, under.equals(Optional.of(zone))));
        elsewhere.pseudoClassStateChanged(LIT, under.isEmpty());
    }

    @Override
    public void leave() {
        setVisible(false);
    }

    @Override
    public boolean wants(List<Path> held, Point2D at) {
        return files.wants(held);
    }

    @Override
    public boolean drop(List<Path> dropped, Point2D at) {
        return files.take(dropped, zone(at).orElse(Zone.CONTENT));
    }

    private void show(List<Path> held) {
        Optional<String> problem = files.problem(held);
        words.setText(problem.orElse(held.size() == 1 ? "«" + held.getFirst().getFileName() + "»" : held.size() + " files"));
        boxes.clear();
        zones.getChildren().clear();
        if (problem.isEmpty()) {
            files.zones().forEach(zone -> {
                Region box = box(zone);
                boxes.put(zone, box);
                zones.getChildren().add(box);
            });
        }
        elsewhere.setText(problem.isEmpty() ? Zone.CONTENT.title() + "; " + Zone.CONTENT.remark() : "");
        setVisible(true);
        applyCss();
        layout();
    }

    private static Region box(Zone zone) {
        Label title = new Label(zone.title());
        title.getStyleClass().add("list-title");
        Label remark = new Label(zone.remark());
        remark.getStyleClass().add("remark");
        remark.setWrapText(true);
        VBox box = new VBox(6, title, remark);
        box.getStyleClass().add("drop-zone");
        box.setId("zone-" + zone.id());
        box.setMinSize(ZONE, 92);
        box.setPrefSize(ZONE, 92);
        box.setMaxWidth(ZONE);
        return box;
    }

    /** @param at in the window's coordinates, over all of which this lies */
    private Optional<Zone> zone(Point2D at) {
        Point2D inScene = getParent().localToScene(at);
        return boxes.entrySet().stream().filter(box -> box.getValue().localToScene(box.getValue().getBoundsInLocal()).contains(inScene))
                .map(Map.Entry::getKey).findFirst();
    }
}
