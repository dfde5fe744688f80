package whereas.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whereas.json.RecordReader;
import whereas.json.YamlReader;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Verification;

/** The prescribed words as the official files hold them. */
public record PrescribedWords(CertificationForms forms, ProprietaryCategories categories, FilingLegends legends) {
    private static final long LARGEST = 1 << 20;

    /**
     * Reads the files of the folder {@code official}.
     *
     * @param roots the folders of templates, the most important one first; the first that has a file gives it
     * @throws Refused when a file is missing or has problems
     */
    public static PrescribedWords read(List<Path> roots) {
        return new PrescribedWords(read(roots, "certification-forms", CertificationForms.class),
                read(roots, "proprietary-categories", ProprietaryCategories.class), read(roots, "filing-legends", FilingLegends.class));
    }

    /** What a user must be told of words that were not compared with the official text. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        note(notes, forms.citation(), forms.verified());
        note(notes, categories.citation(), categories.verified());
        note(notes, legends.citation(), legends.verified());
        return List.copyOf(notes);
    }

    private static void note(List<Note> notes, String citation, Verification verified) {
        if (verified != Verification.OFFICIAL) {
            notes.add(Note.warning("", "the words of " + citation + " were " + verified.words()));
        }
    }

    private static <T> T read(List<Path> roots, String id, Class<T> type) {
        String name = "official/" + id + ".yaml";
        Path file = roots.stream().map(root -> root.resolve(name)).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new Refused(name, "this file of official words is missing from the folder of templates; put it back"));
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(name, "the file is too large to be a file of official words; put the shipped one back");
            }
            return RecordReader.read(name, YamlReader.read(name, Files.readString(file)), type);
        } catch (IOException e) {
            throw new Refused(name, "the file cannot be read as UTF-8 text; check that it may be opened");
        }
    }
}
