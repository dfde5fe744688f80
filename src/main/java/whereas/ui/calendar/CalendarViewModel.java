package whereas.ui.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.assembly.CalendarFiles;
import whereas.assembly.Workspace;
import whereas.calendar.Deadline;
import whereas.check.MatterCalendar;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.store.Store;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;
import whereas.writer.FileNames;

/** The deadlines of one matter as it is now. */
public final class CalendarViewModel {
    private final Workspace workspace;
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Matter matter;
    private final Clock clock;
    private final Path home;
    private final ObservableList<Deadline> deadlines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");

    /** @param home the folder in which saving is offered first */
    public CalendarViewModel(Workspace workspace, Store store, Background background, Dialogs dialogs, Matter matter, Clock clock, Path home) {
        this.workspace = workspace;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.matter = matter;
        this.clock = clock;
        this.home = home;
    }

    public String title() {
        return matter.title();
    }

    /** The deadlines, earliest first; filled by {@link #count}. */
    public ObservableList<Deadline> deadlines() {
        return deadlines;
    }

    /** What there is to know beside the dates: which wait for a fact, and which rest on rules that were not verified. */
    public ReadOnlyStringProperty remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** Counts the days anew. */
    public void count() {
        background.run("Counting the days of " + matter.title(),
                _ -> new MatterCalendar(workspace.closures()).deadlines(matter, store.agencies()), counted -> {
                    deadlines.setAll(counted.value());
                    remarks.set(String.join("\n", counted.notes().stream().map(Note::message).toList()));
                }, reasons -> remarks.set(String.join("\n", reasons.stream().map(Note::toString).toList())));
    }

    /** Saves the deadlines for a calendar program and as a picture, into a folder that the person chooses. */
    public void save() {
        dialogs.chooseFolder("Save the deadlines", home).ifPresent(folder -> {
            String name = FileNames.readable(matter.title());
            Path calendar = folder.resolve(name + ".ics");
            Path picture = folder.resolve(name + " timeline.svg");
            background.run("Saving the deadlines of " + matter.title(), _ -> {
                CalendarFiles.calendar(List.copyOf(deadlines), matter.title(), calendar, clock.instant());
                CalendarFiles.picture(List.copyOf(deadlines), picture);
                return folder;
            }, _ -> dialogs.tell("The deadlines are saved", "Open the first file with your calendar program; the second is a picture.",
                    List.of(calendar.toString(), picture.toString())), reasons -> dialogs.problems("The deadlines were not saved", reasons));
        });
    }
}
