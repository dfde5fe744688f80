package whereas.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.facts.OpenMatter;
import whereas.ui.form.Buttons;
import whereas.ui.fx.Job;

/** At the foot of the window: what was done last, work that takes its time, and whether the matter is saved. */
final class StateBar extends StatusBar {
    /** Work that is done sooner is not worth a flicker. */
    private static final Duration NOTICEABLE = Duration.millis(400);
    private final Label saved = new Label();
    private final Button stop = Buttons.icon(Material2OutlinedAL.CLOSE, "Stop this work");
    private final PauseTransition wait = new PauseTransition(NOTICEABLE);
    private final ObservableList<Job> jobs;
    private final ShellViewModel shell;
    private Optional<Job> shown = Optional.empty();

    StateBar(ShellViewModel shell, ObservableList<Job> jobs) {
        this.shell = shell;
        this.jobs = jobs;
        saved.setId("saved");
        stop.getStyleClass().add(Styles.SMALL);
        stop.setOnAction(_ -> shown.ifPresent(Job::cancel));
        getRightItems().addAll(stop, saved);
        setId("state");
        shell.messageProperty().addListener((_, _, _) -> follow());
        jobs.addListener((ListChangeListener<Job>) _ -> {
            wait.setOnFinished(_ -> follow());
            wait.playFromStart();
            if (jobs.isEmpty()) {
                follow();
            }
        });
        shell.currentProperty().addListener((_, _, open) -> follow(open));
        saved.setText("");
        follow();
    }

    private void follow() {
        textProperty().unbind();
        progressProperty().unbind();
        shown = jobs.isEmpty() || wait.getStatus() == PauseTransition.Status.RUNNING ? Optional.empty() : Optional.of(jobs.getFirst());
        stop.setVisible(shown.isPresent());
        stop.setManaged(shown.isPresent());
        setProgress(0);
        setText(shell.messageProperty().get());
        shown.ifPresent(job -> {
            progressProperty().bind(job.fractionProperty());
            textProperty().bind(job.stepProperty().map(step -> job.what() + (step.isEmpty() ? "…" : ": " + step)));
        });
    }

    private void follow(OpenMatter open) {
        saved.textProperty().unbind();
        if (open != null) {
            saved.textProperty().bind(open.stateProperty());
            saved.graphicProperty().bind(open.failedProperty().map(failed -> new FontIcon(failed
                    ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedAL.CHECK)));
            open.failedProperty().addListener((_, _, failed) -> saved.pseudoClassStateChanged(Styles.STATE_DANGER, failed));
            saved.pseudoClassStateChanged(Styles.STATE_DANGER, open.failedProperty().get());
        }
    }
}
