package whereas.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import whereas.assembly.FindingText;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** What a review of papers found. */
public final class ReviewViewModel {
    private final List<Path> files;
    private final Result<List<Finding>> review;
    private final Background background;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<List<Finding>> shown;

    /** @param review the findings, with notes on what could not be read or recognised */
    public ReviewViewModel(List<Path> files, Result<List<Finding>> review, Background background, Dialogs dialogs) {
        this.files = List.copyOf(files);
        this.review = review;
        this.background = background;
        this.dialogs = dialogs;
        this.shown = new ReadOnlyObjectWrapper<>(this, "shown", review.value());
    }

    public String title() {
        return "Review of " + files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** How many findings there are, in words. */
    public String summary() {
        return review.value().isEmpty() ? "Nothing was found. That is no assurance that the papers are in order."
                : words(Severity.ERROR) + ", " + words(Severity.WARNING) + ", " + words(Severity.NOTE) + ".";
    }

    /** «2 errors». */
    public String words(Severity severity) {
        long count = review.value().stream().filter(finding -> finding.severity() == severity).count();
        return count + " " + word(severity) + (count == 1 ? "" : "s");
    }

    /** «error». */
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The findings in view. */
    public ReadOnlyObjectProperty<List<Finding>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows the findings of one severity, or all. */
    public void filter(Optional<Severity> severity) {
        shown.set(severity.map(one -> review.value().stream().filter(finding -> finding.severity() == one).toList())
                .orElse(review.value()));
    }

    /** What could not be read or recognised. */
    public List<String> notes() {
        return review.notes().stream().map(Note::toString).toList();
    }

    /** Asks for a file and writes the findings there: as JSON where it is named .json, else as text. */
    public void save() {
        dialogs.chooseSave("Save the findings", "findings.txt").ifPresent(file -> background.run("Saving " + file.getFileName(), _ -> {
            boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            try {
                return Files.writeString(file, json ? FindingText.json(review.value()) : text());
            } catch (IOException e) {
                throw new Refused(file.toString(), "the file cannot be written; choose another folder, or see its permissions");
            }
        }, _ -> { }, reasons -> dialogs.problems("The findings were not saved", reasons)));
    }

    private String text() {
        String unread = notes().isEmpty() ? "" : "Not read or not recognised:\n" + notes().stream().map(note -> "    " + note + "\n")
                .collect(Collectors.joining()) + "\n";
        return title() + "\n\n" + unread + FindingText.plain(review.value());
    }
}
