package whereas.ui.lists;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import whereas.assembly.FirmFacts;
import whereas.assembly.Landing;
import whereas.assembly.Landings;
import whereas.assembly.Target;
import whereas.intake.ColumnMapping;
import whereas.intake.ListKind;
import whereas.intake.Meaning;
import whereas.intake.PartyRole;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.result.Note;
import whereas.ui.fx.Background;
import whereas.ui.fx.Job;
import whereas.ui.input.DateText;

/** A list before any of it is added: what each row would do, which rows are accepted, and how its columns are read. */
public final class GateViewModel {
    private static final String SUBJECT = "the list";

    /** How a list is brought to the gate again: its target, its content, and what is held against what. */
    interface Gate {
        GateState at(Target target, ListContent content, Watch watch);
    }

    private final Background background;
    private final Gate gate;
    private final Landings landings;
    private final ReadOnlyObjectWrapper<GateState> state;
    private final ReadOnlyObjectWrapper<List<GateRow>> shown;
    private final ReadOnlyObjectWrapper<ColumnMapping> mapping = new ReadOnlyObjectWrapper<>(this, "mapping");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyIntegerWrapper choices = new ReadOnlyIntegerWrapper(this, "choices");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>(this, "job");
    private final BooleanProperty alleging = new SimpleBooleanProperty(this, "alleging");
    private final Map<String, Boolean> chosenByHand = new HashMap<>();
    private final Map<List<RawRow>, PartyRole> roles = new IdentityHashMap<>();
    private ListContent base;
    private BitSet accepted = new BitSet();
    private Optional<RowKind> filter = Optional.empty();
    private String words = "";
    private long asked;

    GateViewModel(Background background, Landings landings, Gate gate, GateState first) {
        this.background = background;
        this.landings = landings;
        this.gate = gate;
        this.base = first.content();
        this.state = new ReadOnlyObjectWrapper<>(this, "state", first);
        this.shown = new ReadOnlyObjectWrapper<>(this, "shown", first.rows());
        show(first, (BitSet) first.proposed().clone());
    }

    public String file() {
        return state.get().content().file();
    }

    public Target target() {
        return state.get().landing().target();
    }

    /** Where else the list could land. */
    public List<Target> targets() {
        return Target.of(state.get().content(), landings.facts().matter());
    }

    /** A target by its title, with the matter that it is in. */
    public String words(Target target) {
        return target.title() + (target.isOfFirm() ? "" : landings.facts().matter().map(matter -> " of «" + matter.title() + "»")
                .orElse(""));
    }

    /** What the list was recognised as: «parties.csv is a list of parties.» */
    public String summary() {
        String what = switch (state.get().content()) {
            case ListContent.Chemicals chemicals -> "the list of chemicals"
                    + chemicals.reading().list().edition().map(date -> " of " + DateText.of(date)).orElse("") + ": "
                    + chemicals.reading().list().current().size() + " listings in force, "
                    + (chemicals.reading().list().rows().size() - chemicals.reading().list().current().size())
                    + " taken off, which are marked. It takes the place of the present list as a whole";
            case ListContent content -> GateState.kind(content).words();
        };
        return file() + " is " + what + ".";
    }

    /** Changes whenever the list was read or compared anew. */
    ReadOnlyObjectProperty<GateState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The rows in view: those of the chosen kind that have the words that are searched. */
    public ReadOnlyObjectProperty<List<GateRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many rows of a kind there are. */
    public int count(RowKind kind) {
        return state.get().byKind().getOrDefault(kind, List.of()).size();
    }

    public int rows() {
        return state.get().rows().size();
    }

    /** How many rows are accepted. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Counts up whenever it changes which rows are accepted. */
    public ReadOnlyIntegerProperty choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Why the list cannot be read as it was asked for; the last reading that could stays in view. Empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The work under way; null while there is none. */
    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The words on the button that accepts. */
    public String action() {
        return count.get() == 0 ? "Nothing to add" : isWhole() ? "Replace the list" : "Accept " + target().count(count.get());
    }

    /** Whether all of the list is accepted or nothing. */
    public boolean isWhole() {
        return state.get().landing().review().whole();
    }

    public boolean isAccepted(GateRow row) {
        return accepted.get(row.number());
    }

    public void accept(GateRow row, boolean yes) {
        if (row.isAcceptable() && !isWhole()) {
            accepted.set(row.number(), yes);
            chosenByHand.put(row.key(), yes);
            recount();
        }
    }

    /** Accepts all rows that can be, or, while only some are shown, all of those. */
    public void acceptAll() {
        acceptShown(true);
    }

    public void acceptNone() {
        acceptShown(false);
    }

    private void acceptShown(boolean yes) {
        List<GateRow> rows = shown.get();
        long number = asked;
        background.run("Accepting rows of " + SUBJECT, _ -> {
            BitSet bits = new BitSet(rows());
            rows.stream().filter(GateRow::isAcceptable).forEach(row -> bits.set(row.number()));
            return bits;
        }, bits -> {
            if (number == asked) {
                if (yes) {
                    accepted.or(bits);
                } else {
                    accepted.andNot(bits);
                }
                recount();
            }
        }, reasons -> problem.set(words(reasons)));
    }

    /** Shows the rows of one kind, or all. */
    public void filter(Optional<RowKind> kind) {
        filter = kind;
        refilter();
    }

    /** Shows the rows that have these words. */
    public void search(String searched) {
        words = searched.strip().toLowerCase(Locale.ROOT);
        refilter();
    }

    /** How the list was read, and what of it was left out. */
    public List<String> notes() {
        return state.get().landing().review().notes().stream().map(Note::toString).toList();
    }

    /** Which column means what, as it was asked for; null for a list whose headings are fixed. */
    public ReadOnlyObjectProperty<ColumnMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    /** What a column can mean. */
    public List<Meaning> meanings() {
        return target().kind() == ListKind.PRODUCTS ? Meaning.OF_PRODUCTS : Meaning.OF_PARTIES;
    }

    /** The first cells of a column, to tell it by. */
    public String sample(int column) {
        return state.get().content().rows().map(RawTable::rows).orElse(List.of()).stream().limit(200).map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty()).limit(3).map(cell -> cell.replaceAll("\\R", ", ")).collect(Collectors.joining(" · "));
    }

    /** Reads the list again with another meaning of a column, or with none. */
    public void mean(int column, Optional<Meaning> meaning) {
        ColumnMapping changed = meaning.map(now -> mapping.get().with(column, now)).orElseGet(() -> mapping.get().without(column));
        mapping.set(changed);
        ListKind kind = target().kind();
        again("Reading " + file() + " with other columns", target(), watch -> {
            ListContent read = base.read(kind, changed, watch.between(0, 0.6));
            return new Again(read, gate.at(target(), read, watch.between(0.6, 1)));
        });
    }

    /** Brings the list to the gate of another target. */
    public void land(Target other) {
        if (other != target()) {
            again("Comparing " + file(), other, watch -> {
                GateState there = gate.at(other, withRoles(), watch);
                return new Again(roles.isEmpty() ? there.content() : base, there);
            });
        }
    }

    /** Says what a party is, whatever the list says. */
    public void is(GateRow row, PartyRole role) {
        row.party().ifPresent(party -> {
            roles.put(party.rows(), role);
            again("Comparing " + file(), target(), watch -> new Again(base, gate.at(target(), withRoles(), watch)));
        });
    }

    /** What would be alleged against new violators, in one sentence; empty where that is not asked. */
    public Optional<String> allegations() {
        return state.get().allegations();
    }

    /** Whether new violators join the allegations. */
    public BooleanProperty allegingProperty() {
        return alleging;
    }

    /** The headings of the list with the names of what they mean. */
    record Columns(List<String> headings, List<String> meanings) {
    }

    /** What is to be remembered for the next list with these headings; empty where there are none. */
    Optional<Columns> remembered() {
        return state.get().content().rows().filter(RawTable::isHeaded).flatMap(table -> state.get().content().mapping()
                .map(columns -> new Columns(table.headings().cells(), columns.words())));
    }

    /** The facts with what was accepted. */
    FirmFacts after(FirmFacts now) {
        Landing<?, ?> landing = state.get().landing();
        return landing.accept((BitSet) accepted.clone(), alleging.get() && allegations().isPresent(), now);
    }

    String title() {
        return state.get().landing().review().title();
    }

    private record Again(ListContent base, GateState state) {
    }

    private record Shown(Again again, BitSet accepted) {
    }

    private static String words(List<Note> reasons) {
        return reasons.stream().map(Note::message).collect(Collectors.joining("; "));
    }

    private interface Reading {
        Again read(Watch watch);
    }

    private ListContent withRoles() {
        Map<List<RawRow>, PartyRole> chosen = new IdentityHashMap<>(roles);
        return base instanceof ListContent.Parties parties && !chosen.isEmpty()
                ? parties.as(party -> Optional.ofNullable(chosen.get(party.rows()))) : base;
    }

    private void again(String what, Target wanted, Reading reading) {
        long number = ++asked;
        if (job.get() != null) {
            job.get().cancel();
        }
        Map<String, Boolean> decided = Map.copyOf(chosenByHand);
        Job started = background.run(what, progress -> {
            Again again = reading.read(new ListWatch(progress));
            return new Shown(again, again.state().accepted(decided));
        }, read -> {
            if (number == asked) {
                base = read.again().base();
                job.set(null);
                show(read.again().state(), read.accepted());
            }
        }, reasons -> {
            if (number == asked) {
                job.set(null);
                problem.set(words(reasons) + ". The rows below are still those of the last reading");
                accepted.clear();
                recount();
            }
        });
        if (number == asked && started.runningProperty().get()) {
            job.set(started);
        }
    }

    private void show(GateState next, BitSet chosen) {
        problem.set("");
        accepted = chosen;
        mapping.set(next.content().mapping().orElse(null));
        state.set(next);
        alleging.set(next.allegations().isPresent());
        filter = filter.filter(kind -> count(kind) > 0);
        refilter();
        recount();
    }

    private void refilter() {
        List<GateRow> ofKind = filter.map(kind -> state.get().byKind().getOrDefault(kind, List.of())).orElse(state.get().rows());
        String searched = words;
        if (searched.isEmpty()) {
            shown.set(ofKind);
            return;
        }
        long number = asked;
        background.run("Searching " + SUBJECT, _ -> ofKind.stream().filter(row -> row.contains(searched)).toList(), found -> {
            if (number == asked && searched.equals(words)) {
                shown.set(found);
            }
        }, _ -> shown.set(ofKind));
    }

    private void recount() {
        count.set(accepted.cardinality());
        choices.set(choices.get() + 1);
    }

    /** The kinds of rows that there are. */
    public List<RowKind> kinds() {
        return Stream.of(RowKind.values()).filter(kind -> count(kind) > 0).toList();
    }
}
