package whereas.ui.data;

import java.util.List;
import java.util.Optional;
import whereas.assembly.Workspace;
import whereas.result.Note;
import whereas.store.Backup;
import whereas.store.Damaged;
import whereas.store.Locked;
import whereas.store.Store;

/** How it went to open the store at the start of the program. */
public sealed interface Start {
    record Opened(Store store) implements Start {
    }

    /** It is encrypted, and the passphrase is wanted. */
    record PassphraseWanted() implements Start {
    }

    /**
     * It is damaged.
     *
     * @param newest the newest backup that can be read, if there is any
     */
    record Unusable(List<Note> reasons, Optional<Backup> newest) implements Start {
    }

    /** Tries to open it. */
    static Start of(Workspace workspace) {
        try {
            return new Opened(workspace.openStore());
        } catch (Locked locked) {
            return new PassphraseWanted();
        } catch (Damaged damaged) {
            return new Unusable(damaged.notes(), workspace.backups().newestGood(workspace.key()));
        }
    }
}
