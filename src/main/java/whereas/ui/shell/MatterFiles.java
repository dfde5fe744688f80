package whereas.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.matters.MattersViewModel;
import whereas.writer.FileNames;

/** Matters as files of their own: takes one into the store, and saves one for another computer or the terminal. */
public final class MatterFiles {
    /** What follows the dot in the name of a matter's file; the desktop opens such files with this program. */
    static final String ENDING = ".whereas";
    private final Surroundings around;
    private final Store store;
    private final MattersViewModel matters;
    private final Consumer<String> say;

    /** @param say tells the person what was done */
    MatterFiles(Surroundings around, Store store, MattersViewModel matters, Consumer<String> say) {
        this.around = around;
        this.store = store;
        this.matters = matters;
        this.say = say;
    }

    /** Takes the matter of a file into the store and opens it; one that is there already with the same facts is only opened. */
    public void open(Path file) {
        around.background().run("Reading " + file.getFileName(), _ -> {
            Matter facts = around.workspace().readMatter(file);
            Optional<StoredMatter> same = store.matters().stream().filter(stored -> stored.title().equals(facts.title()))
                    .filter(stored -> store.matter(stored.id()).equals(facts)).findFirst();
            return same.orElseGet(() -> store.create(facts, around.user(), "from the file " + file.getFileName()));
        }, stored -> {
            say.accept("Opened «" + stored.title() + "» from " + file.getFileName() + ".");
            matters.refreshAndSelect(stored.id());
        }, reasons -> around.dialogs().problems("The matter cannot be read", reasons));
    }

    /** Asks for a folder and writes the matter there, under its title. */
    public void save(Matter matter) {
        around.dialogs().chooseFolder("Where to save the matter", around.home()).ifPresent(folder -> {
            Path file = folder.resolve(FileNames.plain(matter.title()) + ENDING);
            if (Files.exists(file) && !around.dialogs().confirm("Replace the file?", file + " is there already.", List.of(), "Replace")) {
                return;
            }
            around.background().run("Saving " + file.getFileName(), _ -> write(file, matter),
                    saved -> say.accept("Saved the matter as " + saved + "."),
                    reasons -> around.dialogs().problems("The matter was not saved", reasons));
        });
    }

    private static Path write(Path file, Matter matter) {
        try {
            return Files.writeString(file, MatterFile.write(matter));
        } catch (IOException unwritable) {
            throw new Refused(file.toString(), "this file cannot be written (" + unwritable.getMessage() + "); choose another folder");
        }
    }
}
