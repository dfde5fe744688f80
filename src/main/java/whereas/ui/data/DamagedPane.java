package whereas.ui.data;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import whereas.assembly.Workspace;
import whereas.result.Note;
import whereas.store.Backup;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** Says at the start that the store is damaged, and offers the newest good backup. */
public final class DamagedPane extends VBox {
    private static final double WIDTH = 640;
    private final Workspace workspace;
    private final Background background;
    private final Dialogs dialogs;
    private final Runnable again;

    /** @param again tries to open the store once more */
    public DamagedPane(Start.Unusable start, Workspace workspace, Background background, Dialogs dialogs, Runnable again) {
        this.workspace = workspace;
        this.background = background;
        this.dialogs = dialogs;
        this.again = again;
        Label title = new Label("The matters cannot be opened");
        title.getStyleClass().add("welcome-title");
        Label reasons = wrapped(start.reasons().stream().map(Note::toString).collect(Collectors.joining("\n")));
        Label offer = wrapped(start.newest().map(newest -> "The newest good backup is of " + BackupText.taken(newest, ZoneId.systemDefault()) + " and holds "
                + BackupText.size(newest) + ". What was saved after that is in the damaged file, which is kept beside it under another name.")
                .orElse("There is no backup that can be read. The damaged file is kept under another name, whatever you do here."));
        FlowPane buttons = new FlowPane(10, 10);
        start.newest().ifPresent(newest -> {
            Button restore = new Button("_Restore this backup");
            restore.getStyleClass().add(Styles.ACCENT);
            restore.setDefaultButton(true);
            restore.setId("restore-newest");
            restore.setOnAction(_ -> restore(newest));
            buttons.getChildren().add(restore);
        });
        Button retry = new Button("_Try again");
        retry.setOnAction(_ -> again.run());
        Button empty = new Button("Start with an _empty store");
        empty.setOnAction(_ -> startEmpty());
        buttons.getChildren().addAll(retry, empty);
        VBox box = new VBox(14, title, reasons, offer, buttons);
        box.setMaxWidth(WIDTH);
        setAlignment(Pos.CENTER);
        getChildren().add(box);
    }

    private void restore(Backup newest) {
        // Another key than the damaged file's would be asked for at the next start; this needs the one that is known.
        background.run("Restoring the backup", _ -> workspace.backups().restore(newest.file(), workspace.key(), Optional.empty()), this::kept,
                reasons -> dialogs.problems("The backup was not restored", reasons));
    }

    private void startEmpty() {
        if (dialogs.confirm("Start with an empty store?", "The damaged file is kept under another name, and the backups stay. You can restore one later.",
                List.of(), "Start empty")) {
            background.run("Putting the damaged file aside", _ -> Optional.of(workspace.backups().putAside()), this::kept,
                    reasons -> dialogs.problems("The damaged file could not be put aside", reasons));
        }
    }

    private void kept(Optional<Path> kept) {
        kept.ifPresent(file -> dialogs.tell("The damaged file is kept", "It is now called " + file.getFileName() + " and lies in " + file.getParent()
                + ". Whoever mends databases may get more out of it.", List.of()));
        again.run();
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
