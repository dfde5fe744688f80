package whereas.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;

/** Looks now and then whether another window or command saved anything. */
final class OtherWindows {
    private static final Duration GLANCE = Duration.ofSeconds(3);
    private final Store store;
    private final Background background;
    private final Background.Delay delay;
    private final Runnable changed;
    private final Consumer<List<StoredMatter>> found;
    private long pulse;
    /** A look may be under way when the window closes; it must be the last. */
    private boolean over;

    /**
     * @param changed is told that something was saved
     * @param found then gets the matters as they are in the store
     */
    OtherWindows(Store store, Background background, Runnable changed, Consumer<List<StoredMatter>> found) {
        this.store = store;
        this.background = background;
        this.delay = background.delay(GLANCE);
        this.changed = changed;
        this.found = found;
    }

    void watch() {
        if (over) {
            return;
        }
        delay.restart(() -> background.run("Looking for changes of others", _ -> store.pulse(), now -> {
            if (now != pulse) {
                pulse = now;
                changed.run();
                background.run("Reading changes of others", _ -> store.matters(), found, _ -> { });
            }
            watch();
        }, _ -> watch()));
    }

    void stop() {
        over = true;
        delay.cancel();
    }
}
