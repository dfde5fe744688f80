package whereas.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Predicate;
import whereas.assembly.Workspace;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;
import whereas.ui.fx.FolderOpener;
import whereas.ui.lists.GateViewModel;
import whereas.ui.review.ReviewViewModel;

/**
 * What the window has around it.
 *
 * @param gate shows a list at the gate, and says whether to do what is accepted then
 * @param review shows the findings on papers that others wrote
 * @param user who is said to have saved revisions
 * @param home the folder below which packets are written unless the person chooses another
 */
public record Surroundings(Workspace workspace, Background background, Dialogs dialogs, Predicate<GateViewModel> gate,
                           Consumer<ReviewViewModel> review, FolderOpener opener,
                           String user, Path home, Clock clock, ZoneId zone) {
    /** The day that it is where the person is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
