package whereas.ui.lists;

import java.util.Locale;
import whereas.assembly.Progress;
import whereas.intake.Watch;

/** Tells the window how far the reading of a list is, and the reading whether to stop. */
final class ListWatch implements Watch {
    private static final int WHOLE = 1000;
    private final Progress progress;

    ListWatch(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void reached(double fraction, int rows) {
        progress.step((int) (fraction * WHOLE), WHOLE, rows == 0 ? "" : String.format(Locale.US, "%,d rows", rows));
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
