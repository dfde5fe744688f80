package whereas.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/**
 * What somebody copied in another program.
 *
 * @param files empty unless files were copied
 * @param text empty unless text was copied
 */
public record Pasted(List<Path> files, Optional<String> text) {
    public Pasted {
        files = List.copyOf(files);
    }

    /** What the clipboard of the desktop holds now. */
    public static Pasted fromDesktop() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Pasted(clipboard.hasFiles() ? clipboard.getFiles().stream().map(File::toPath).toList() : List.of(),
                clipboard.hasString() ? Optional.ofNullable(clipboard.getString()).filter(text -> !text.isBlank()) : Optional.empty());
    }
}
