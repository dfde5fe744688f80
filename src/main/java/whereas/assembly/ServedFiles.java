package whereas.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** The hashes of the files of an earlier export, as its manifest has them. */
public final class ServedFiles {
    private static final String MANIFEST = "manifest.json";

    private ServedFiles() {
    }

    /**
     * The hash of each document's file, by the document's id, with an error for each file that is not as it was written.
     *
     * @param folder the folder of an export of the same matter
     * @throws Unreadable when the folder holds no manifest that can be read
     */
    public static Result<Map<String, String>> of(Assembled packet, Path folder) {
        Manifest manifest = manifest(folder);
        Map<String, String> hashes = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        if (manifest.draft()) {
            notes.add(Note.warning(folder.toString(), "this export is a draft, which is not for service"));
        }
        for (AssembledDocument document : packet.documents()) {
            String file = "documents/" + Export.name(document);
            manifest.files().stream().filter(entry -> entry.file().equals(file)).findFirst().ifPresentOrElse(entry -> {
                hashes.put(document.of().id(), entry.sha256());
                if (!entry.sha256().equals(hash(folder.resolve(file)))) {
                    notes.add(Note.error(folder.resolve(file).toString(), "the file is gone or was changed after it was written; what was served "
                            + "has the hash " + entry.sha256()));
                }
            }, () -> notes.add(Note.error(folder.toString(), "this export has no file «" + file + "»; is it one of another matter?")));
        }
        return new Result<>(Map.copyOf(hashes), notes);
    }

    private static Manifest manifest(Path folder) {
        Path file = folder.resolve(MANIFEST);
        try {
            return RecordReader.read(file.toString(), JsonReader.read(file.toString(), Files.readString(file)), Manifest.class);
        } catch (IOException e) {
            throw new Unreadable(new Refused(folder.toString(), "the folder holds no " + MANIFEST
                    + " that can be read; name the folder of an export"));
        } catch (Refused refused) {
            throw new Unreadable(refused);
        }
    }

    private static String hash(Path file) {
        try {
            return Files.isRegularFile(file) ? Manifest.sha256(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
