package whereas.ui.fx;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.result.Note;

/** Works beside the window, on threads that do not keep the program alive. */
public final class WindowBackground implements Background {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 1).factory());
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> seenJobs = FXCollections.unmodifiableObservableList(jobs);

    /** The work under way, the oldest first. */
    public ObservableList<Job> jobs() {
        return seenJobs;
    }

    @Override
    public <T> Job run(String what, Work<T> work, Consumer<T> done, Consumer<List<Note>> failed) {
        Job job = new Job(what, Platform::runLater);
        jobs.add(job);
        job.runningProperty().addListener((_, _, running) -> {
            if (!running) {
                jobs.remove(job);
            }
        });
        threads.execute(() -> job.perform(work, done, failed));
        return job;
    }

    @Override
    public Delay delay(Duration wait) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        return new Delay() {
            @Override
            public void restart(Runnable action) {
                pause.setOnFinished(_ -> action.run());
                pause.playFromStart();
            }

            @Override
            public void cancel() {
                pause.stop();
            }
        };
    }
}
