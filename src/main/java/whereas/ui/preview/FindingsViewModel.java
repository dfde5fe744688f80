package whereas.ui.preview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import whereas.assembly.Assembled;
import whereas.assembly.Checks;
import whereas.assembly.LiveFinding;
import whereas.assembly.LiveFindings;
import whereas.assembly.Workspace;
import whereas.check.Severity;
import whereas.matter.AgencyDirectory;
import whereas.matter.Answers;
import whereas.matter.Matter;
import whereas.packet.Packet;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;

/** What is wrong with the open matter and its documents, looked for anew shortly after each change, and which errors are accepted. */
public final class FindingsViewModel {
    /** A reason that is shorter says nothing. */
    public static final int LEAST_REASON = 12;
    private static final Duration QUIET = Duration.ofMillis(350);

    private final Workspace workspace;
    private final Supplier<AgencyDirectory> directory;
    private final Background background;
    private final Background.Delay delay;
    private final ObservableList<FindingItem> items = FXCollections.observableArrayList();
    private final FilteredList<FindingItem> shown = new FilteredList<>(items);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyIntegerWrapper errors = new ReadOnlyIntegerWrapper(this, "errors");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ChangeListener<Matter> follow = (_, _, _) -> soon();
    private OpenMatter open;
    private Known known;
    private boolean looking;
    private boolean dirty;

    /** What is read once for a matter. */
    private record Known(Packet packet, AgencyDirectory agencies, LiveFindings checks) {
    }

    private record Looked(Known known, List<FindingItem> items) {
    }

    FindingsViewModel(Workspace workspace, Supplier<AgencyDirectory> directory, Background background) {
        this.workspace = workspace;
        this.directory = directory;
        this.background = background;
        this.delay = background.delay(QUIET);
        filter.addListener((_, _, words) -> shown.setPredicate(item -> item.says(words)));
    }

    /** The findings that the filter lets through, the gravest first, accepted ones last. */
    public ObservableList<FindingItem> shown() {
        return shown;
    }

    /** Words that a finding must have to be shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** How many errors keep a final packet from going out. */
    public ReadOnlyIntegerProperty errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /** «2 errors, 1 warning, 4 notes». */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Why a finding was not accepted; empty when it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Looks at a matter from now on; at none when it is null. */
    public void follow(OpenMatter matter) {
        if (open != null) {
            open.matterProperty().removeListener(follow);
        }
        open = matter;
        known = null;
        items.clear();
        summary.set("");
        errors.set(0);
        if (open != null) {
            open.matterProperty().addListener(follow);
            look();
        }
    }

    /** Lets an error pass for a reason, which stays in the matter's history; no when the reason is too short. */
    public boolean accept(FindingItem finding, String reason) {
        if (reason.strip().length() < LEAST_REASON) {
            problem.set("Give a reason that a colleague understands, in " + LEAST_REASON + " letters or more.");
            return false;
        }
        problem.set("");
        answer(finding, Optional.of(reason.strip()), "acceptance of «" + finding.id() + "»");
        return true;
    }

    /** The error counts again. */
    public void takeBack(FindingItem finding) {
        answer(finding, Optional.empty(), "taking back the acceptance of «" + finding.id() + "»");
    }

    private void answer(FindingItem finding, Optional<String> reason, String what) {
        open.settle();
        open.edit(Answers.with(open.matterProperty().get(), Checks.ACCEPTED + finding.id(), reason), what, new Object());
        open.settle();
    }

    private void soon() {
        delay.restart(this::look);
    }

    private void look() {
        if (open == null) {
            return;
        }
        if (looking) {
            dirty = true;
            return;
        }
        looking = true;
        dirty = false;
        OpenMatter of = open;
        Matter facts = of.matterProperty().get();
        Known before = known;
        background.run("Checking the matter", _ -> look(facts, before), looked -> {
            if (of == open) {
                known = looked.known();
                show(looked.items());
            }
            ended();
        }, reasons -> {
            if (of == open) {
                show(reasons.stream().map(FindingItem::of).toList());
            }
            ended();
        });
    }

    private void ended() {
        looking = false;
        if (dirty) {
            look();
        }
    }

    private Looked look(Matter facts, Known before) {
        Known now = before;
        if (now == null) {
            AgencyDirectory agencies = directory.get();
            now = new Known(workspace.packets().packet(facts.packet()), agencies, workspace.liveFindings(agencies));
        }
        List<FindingItem> found = new ArrayList<>();
        try {
            Assembled draft = workspace.assembler().assemble(facts, now.packet(), now.agencies(), true);
            draft.obstacles().stream().map(FindingItem::of).forEach(found::add);
            Result<List<LiveFinding>> checked = now.checks().of(draft);
            checked.value().stream().map(FindingItem::of).forEach(found::add);
            checked.notes().stream().filter(note -> note.level() != Note.Level.INFO).map(FindingItem::of).forEach(found::add);
        } catch (Refused refused) {
            refused.notes().stream().map(FindingItem::of).forEach(found::add);
        }
        return new Looked(now, new LinkedHashSet<>(found).stream().sorted(Comparator.<FindingItem, Boolean>comparing(item -> item.accepted().isPresent())
                .thenComparing(FindingItem::severity)).toList());
    }

    private void show(List<FindingItem> found) {
        if (!items.equals(found)) {
            items.setAll(found);
        }
        errors.set((int) found.stream().filter(FindingItem::blocks).count());
        summary.set(found.isEmpty() ? "Nothing was found." : String.join(", ", counts(found)));
    }

    private static List<String> counts(List<FindingItem> found) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = found.stream().filter(item -> item.severity() == severity && item.accepted().isEmpty()).count();
            if (number > 0) {
                counts.add(number + " " + severity.name().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "s"));
            }
        }
        long accepted = found.stream().filter(item -> item.accepted().isPresent()).count();
        if (accepted > 0) {
            counts.add(accepted + " accepted");
        }
        return counts;
    }
}
