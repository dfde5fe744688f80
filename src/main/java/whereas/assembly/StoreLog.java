package whereas.assembly;

import java.nio.file.Path;
import java.util.Optional;
import whereas.json.Names;
import whereas.store.Store;

/** Records exports in the firm's store, with the name of whoever is logged on to the computer. */
public final class StoreLog implements ExportLog {
    private final Store store;

    public StoreLog(Store store) {
        this.store = store;
    }

    @Override
    public void exported(Assembled packet, Optional<String> revision, Path folder, String manifestSha256) {
        store.recordExport(System.getProperty("user.name", ""), packet.matter().title(), revision, packet.version().map(Names::of).orElse(""),
                packet.draft(), folder.toAbsolutePath().normalize().toString(), manifestSha256);
    }
}
