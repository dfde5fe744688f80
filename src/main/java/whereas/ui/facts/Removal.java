package whereas.ui.facts;

import java.util.List;
import whereas.ui.fx.Dialogs;

/** Asks before something is removed that other facts refer to. */
final class Removal {
    private Removal() {
    }

    static boolean confirmed(Dialogs dialogs, String name, List<String> uses) {
        return uses.isEmpty() || dialogs.confirm("Remove " + name + "?", String.join(" ", uses) + " Undo brings everything back.",
                List.of(), "Remove");
    }
}
