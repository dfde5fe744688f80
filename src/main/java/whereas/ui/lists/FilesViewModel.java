package whereas.ui.lists;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.assembly.FirmFacts;
import whereas.assembly.Landings;
import whereas.assembly.StoredDirectory;
import whereas.assembly.Target;
import whereas.intake.ListKind;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.store.Store;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;
import whereas.ui.fx.Pasted;

/** Takes files and texts that are dropped, pasted or chosen: recognises each, shows at the gate what it would do, and does it. */
public final class FilesViewModel {
    /** More than a form with fields for each can hold; the list itself may be longer, and what is accepted of it shorter. */
    private static final int MOST_IN_A_FORM = 5_000;

    /**
     * What taking files in needs around it.
     *
     * @param gate shows a list at the gate, and says whether to do what is accepted then
     * @param review reviews papers that others wrote
     * @param open the matter that is worked on
     * @param say tells the person what was done
     * @param changed hears that something of the firm's was changed
     */
    public record Around(Predicate<GateViewModel> gate, Consumer<List<Path>> review, Supplier<Optional<OpenMatter>> open,
            Consumer<String> say,
                         Runnable changed, Clock clock, ZoneId zone) {
    }

    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Around around;
    private final Deque<Recognised.AList> waiting = new ArrayDeque<>();
    private final ReadOnlyStringWrapper takeBack = new ReadOnlyStringWrapper(this, "takeBack", "");
    private Optional<FirmStep> last = Optional.empty();
    private boolean busy;

    public FilesViewModel(Store store, Background background, Dialogs dialogs, Around around) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.around = around;
    }

    /** Where files that are held over the window can be let go. */
    public List<Zone> zones() {
        return Zone.of(matter());
    }

    /** Why files cannot be read here, in one sentence; empty when they may be. */
    public Optional<String> problem(List<Path> files) {
        return FileNames.problem(files);
    }

    /** Whether files can be dropped here. */
    public boolean wants(List<Path> files) {
        return !files.isEmpty() && problem(files).isEmpty();
    }

    public void choose() {
        take(dialogs.chooseLists("Choose lists, or papers to review"), Zone.CONTENT);
    }

    /** Asks for papers that others wrote, and reviews them. */
    public void chooseForReview() {
        take(dialogs.chooseLists("Choose the papers of one packet"), Zone.PAPERS);
    }

    /** Takes what was copied in another program, as if it had been dropped. */
    public void paste(Pasted pasted) {
        if (!pasted.files().isEmpty()) {
            FileNames.problem(pasted.files()).ifPresentOrElse(problem -> dialogs.tell("This cannot be pasted", problem, List.of()),
                    () -> take(pasted.files(), Zone.CONTENT));
        } else {
            pasted.text().ifPresentOrElse(text -> read(List.of(Source.pasted(text)), Zone.CONTENT), () -> dialogs.tell("Nothing to paste",
                    "Copy the rows of a list in another program, or a file in the file manager, and paste here.", List.of()));
        }
    }

    /** Takes files that were let go at a zone; the answer is whether it could. */
    public boolean take(List<Path> files, Zone zone) {
        if (files.isEmpty()) {
            return false;
        }
        if (zone.equals(Zone.PAPERS)) {
            around.review().accept(files);
        } else {
            read(files.stream().map(Source::of).toList(), zone);
        }
        return true;
    }

    /** What can be taken back of the firm's lists; empty when nothing can. */
    public ReadOnlyStringProperty takeBackProperty() {
        return takeBack.getReadOnlyProperty();
    }

    /** Takes back the last change of the firm's lists. */
    public void takeBack() {
        last.ifPresent(step -> run(step.inverse()));
    }

    private Optional<Matter> matter() {
        return around.open().get().map(open -> open.matterProperty().get());
    }

    private void read(List<Source> sources, Zone zone) {
        Optional<ListKind> kind = zone.target().map(Target::kind).filter(ListKind::isOfColumns);
        String what = sources.size() == 1 ? "Reading " + sources.getFirst().name() : "Reading " + sources.size() + " files";
        background.run(what, progress -> new Recognition(store::columns, new ListWatch(progress)).of(sources, kind), found -> {
            List<Recognised.Papers> papers = new ArrayList<>();
            for (Recognised one : found) {
                switch (one) {
                    case Recognised.AList list -> waiting.add(list);
                    case Recognised.Papers some -> papers.add(some);
                    case Recognised.Unreadable unreadable -> dialogs.problems(unreadable.name() + " cannot be read", unreadable.reasons());
                }
            }
            next(zone);
            offerReview(papers);
        }, reasons -> stopped(what, reasons));
    }

    private void offerReview(List<Recognised.Papers> papers) {
        if (!papers.isEmpty() && dialogs.confirm("These are papers, not lists", papers.size() == 1
                ? "This file is of a packet that somebody wrote. It can be reviewed: held against itself, the law and the prescribed forms."
                : "These files are of a packet that somebody wrote. They can be reviewed together: held against each other, the law "
                        + "and the "
                + "prescribed forms.", papers.stream().map(one -> one.file().getFileName() + ": " + String.join(", ", one.kinds()))
                        .toList(),
                "Review these papers")) {
            around.review().accept(papers.stream().map(Recognised.Papers::file).toList());
        }
    }

    /** Work that was stopped is no fault; everything else is told. */
    private void stopped(String what, List<Note> reasons) {
        String words = reasons.stream().map(Note::message).collect(Collectors.joining("; "));
        if (words.endsWith("nothing was added")) {
            around.say().accept("Stopped. Nothing was added.");
        } else {
            dialogs.problems(what + " failed", reasons);
        }
    }

    private void next(Zone zone) {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Recognised.AList list = waiting.poll();
        Optional<Target> target = zone.target().filter(Target.of(list.content(), matter())::contains)
                .or(() -> Target.belonging(list.content(), matter()));
        if (target.isEmpty()) {
            dialogs.tell("Open a matter first", list.source().name() + " is " + GateState.kind(list.content()).words()
                    + ". Open the matter that it belongs to, then drop it again.", List.of());
            done(zone);
            return;
        }
        Optional<Matter> matter = matter();
        background.run("Comparing " + list.source().name(), progress -> {
            Landings landings = new Landings(new FirmFacts(matter, store.agencies(), store.chemicals()), new StoredDirectory(store));
            LocalDate asOf = list.source().asOf(around.zone(), LocalDate.now(around.clock().withZone(around.zone())));
            GateViewModel.Gate gate = (at, content, watch) -> GateState.of(landings, at, content, asOf, watch);
            return new GateViewModel(background, landings, gate, gate.at(target.get(), list.content(), new ListWatch(progress)));
        }, gate -> {
            if (around.gate().test(gate) && gate.countProperty().get() > 0) {
                accept(gate);
            }
            done(zone);
        }, reasons -> {
            stopped("Comparing " + list.source().name(), reasons);
            done(zone);
        });
    }

    private void done(Zone zone) {
        busy = false;
        next(zone);
    }

    /** The facts may change while this is worked out; then it is worked out again. */
    private void accept(GateViewModel gate) {
        int count = gate.countProperty().get();
        if (!gate.target().isOfFirm() && around.open().get().flatMap(open -> open.as(whereas.matter.Prop65Matter.class)).isPresent()
                && count > MOST_IN_A_FORM) {
            dialogs.tell("Too many for one matter", "A matter with a form takes at most " + Target.VIOLATORS.count(MOST_IN_A_FORM)
                    + " from one list; accept fewer.", List.of());
            return;
        }
        Optional<OpenMatter> open = around.open().get();
        Optional<Matter> matter = matter();
        background.run("Adding " + gate.target().count(count), _ -> {
            FirmFacts now = new FirmFacts(matter, store.agencies(), store.chemicals());
            remember(gate);
            return new FirmStep(gate.title(), now, gate.after(now), false);
        }, step -> {
            if (!matter().equals(matter)) {
                accept(gate);
                return;
            }
            open.filter(_ -> !step.after().matter().equals(matter)).ifPresent(one -> {
                one.settle();
                one.edit(step.after().matter().orElseThrow(), step.title(), step);
                one.settle();
                around.say().accept("Added " + gate.target().count(count) + " from " + gate.file() + ". Undo takes them back in one step.");
            });
            if (step.isChange()) {
                open.ifPresent(one -> one.editBeside(step.title(), () -> run(step.inverse()), () -> run(step)));
                run(step);
            }
        }, reasons -> dialogs.problems(gate.file() + " was not added", reasons));
    }

    private void remember(GateViewModel gate) {
        gate.remembered().ifPresent(columns -> store.rememberColumns(columns.headings(), columns.meanings()));
    }

    private void run(FirmStep step) {
        background.run(step.title(), _ -> {
            step.run(store);
            return step;
        }, done -> {
            last = Optional.of(done).filter(one -> !one.isBack());
            takeBack.set(last.map(FirmStep::title).orElse(""));
            around.changed().run();
            around.say().accept(done.isBack() ? "Taken back: " + done.title() + "." : done.title()
                    + ": done. Undo takes it back in one step; every earlier state stays on record.");
        }, reasons -> dialogs.problems(step.title(), reasons));
    }
}
