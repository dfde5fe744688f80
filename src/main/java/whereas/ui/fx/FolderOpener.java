package whereas.ui.fx;

import java.nio.file.Path;
import javafx.application.HostServices;

/** Shows a folder in the file manager of the desktop. */
public interface FolderOpener {
    void open(Path folder);

    static FolderOpener of(HostServices desktop) {
        return folder -> desktop.showDocument(folder.toUri().toString());
    }
}
