package whereas.ui.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.assembly.CalendarFiles;
import whereas.assembly.Docket;
import whereas.assembly.Due;
import whereas.assembly.Standing;
import whereas.calendar.Deadline;
import whereas.store.Store;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** The deadlines of all matters that are neither closed nor archived. */
public final class AgendaViewModel {
    private static final int SOON = 7;
    private final Store store;
    private final Docket docket;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final String user;
    private final Path home;
    private final Consumer<Long> opener;
    private final ObservableList<Due> dues = FXCollections.observableArrayList();
    private final ObservableList<Due> urgent = FXCollections.observableArrayList();
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();

    /**
     * @param home the folder in which saving is offered first
     * @param opener opens a matter
     */
    public AgendaViewModel(Store store, Docket docket, Background background, Dialogs dialogs, Supplier<LocalDate> today, Clock clock, String user,
            Path home, Consumer<Long> opener) {
        this.store = store;
        this.docket = docket;
        this.background = background;
        this.dialogs = dialogs;
        this.today = today;
        this.clock = clock;
        this.user = user;
        this.home = home;
        this.opener = opener;
        month.set(YearMonth.from(today.get()));
    }

    /** Every deadline, the earliest first; filled by {@link #refresh}. */
    public ObservableList<Due> dues() {
        return dues;
    }

    /** What is overdue, the oldest first, and behind it what falls within seven days. */
    public ObservableList<Due> urgent() {
        return urgent;
    }

    /** The month that is looked at. */
    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    public LocalDate today() {
        return today.get();
    }

    /** What begins or ends on a day. */
    public List<Due> on(LocalDate day) {
        return dues.stream().filter(due -> due.first().equals(day) || due.last().equals(day)).toList();
    }

    /** What begins or ends in the month that is looked at. */
    public List<Due> shown() {
        return dues.stream().filter(due -> YearMonth.from(due.first()).equals(month.get()) || YearMonth.from(due.last()).equals(month.get())).toList();
    }

    public boolean overdue(Due due) {
        return due.overdue(today.get());
    }

    /** Counts the days anew. */
    public void refresh() {
        LocalDate day = today.get();
        background.run("Counting the days of all matters", _ -> docket.standings(day), standings -> show(standings, day),
                reasons -> dialogs.problems("The deadlines cannot be counted", reasons));
    }

    /** Goes some months on, or back. */
    public void turn(int months) {
        month.set(month.get().plusMonths(months));
    }

    public void goToToday() {
        month.set(YearMonth.from(today.get()));
    }

    /** Opens the matter of a deadline. */
    public void open(Due due) {
        opener.accept(due.matter());
    }

    /** Ticks a deadline off, or takes the tick away. */
    public void tick(Due due, boolean done) {
        background.run("Noting " + due.deadline().title(), _ -> {
            store.tick(due.matter(), due.deadline().id(), done, user);
            return done;
        }, _ -> refresh(), reasons -> dialogs.problems("This was not noted", reasons));
    }

    /** Saves deadlines for a calendar program, into a folder that the person chooses. */
    public void save(List<Due> chosen, String name) {
        dialogs.chooseFolder("Save the deadlines", home).ifPresent(folder -> {
            Path file = folder.resolve(name + ".ics");
            background.run("Saving the deadlines", _ -> {
                CalendarFiles.calendar(byMatter(chosen), file, clock.instant());
                return file;
            }, saved -> dialogs.tell("The deadlines are saved", "Open the file with your calendar program.", List.of(saved.toString())),
                    reasons -> dialogs.problems("The deadlines were not saved", reasons));
        });
    }

    /** Matters of one title are told apart by their numbers, as a calendar program takes one title for one matter. */
    private static Map<String, List<Deadline>> byMatter(List<Due> chosen) {
        Map<String, Long> titles = new LinkedHashMap<>();
        chosen.forEach(due -> titles.putIfAbsent(due.title(), due.matter()));
        return chosen.stream().collect(Collectors.groupingBy(due -> titles.get(due.title()) == due.matter() ? due.title()
                : due.title() + " (" + due.matter() + ")", LinkedHashMap::new, Collectors.mapping(Due::deadline, Collectors.toList())));
    }

    private void show(List<Standing> standings, LocalDate day) {
        List<Due> all = standings.stream().filter(Standing::open).flatMap(standing -> standing.dues().stream())
                .sorted(Comparator.comparing(Due::first).thenComparing(Due::title)).toList();
        urgent.setAll(Stream.concat(all.stream().filter(due -> due.overdue(day)).sorted(Comparator.comparing(Due::last)),
                all.stream().filter(due -> due.within(day, SOON)).sorted(Comparator.comparing(Due::last))).toList());
        dues.setAll(all);
    }
}
