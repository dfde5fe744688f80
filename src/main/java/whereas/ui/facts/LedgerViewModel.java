package whereas.ui.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.matter.AgencyDirectory;
import whereas.matter.ArticleNumber;
import whereas.matter.Dispatch;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.ServiceEvent;
import whereas.packet.Ledger;
import whereas.packet.LedgerRow;
import whereas.packet.Move;
import whereas.packet.Recipient;
import whereas.packet.Recipients;
import whereas.ui.input.FixedInput;
import whereas.ui.input.Input;

/** The service ledger of the open matter, row by row. */
public final class LedgerViewModel {
    private final FactsViewModel facts;
    private final ObservableList<LedgerRowInput> rows = FXCollections.observableArrayList();
    private final ObservableList<LedgerRowInput> seenRows = FXCollections.unmodifiableObservableList(rows);
    private final Map<String, LedgerRowInput> kept = new HashMap<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyIntegerWrapper unplaced = new ReadOnlyIntegerWrapper(this, "unplaced");
    private AgencyDirectory directory = new AgencyDirectory(List.of());
    private List<Recipient> recipients = List.of();
    /** The facts whose ledger is shown. */
    private Optional<Prop65Matter> shown = Optional.empty();

    LedgerViewModel(FactsViewModel facts) {
        this.facts = facts;
    }

    /** A row for each piece, in the order of the service events. */
    public ObservableList<LedgerRowInput> rows() {
        return seenRows;
    }

    /** What the last paste did. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How many records are about pieces that nothing sends any more, such as to an address that was changed since. */
    public ReadOnlyIntegerProperty unplacedProperty() {
        return unplaced.getReadOnlyProperty();
    }

    /** Says which prosecutors there are. */
    public void serve(AgencyDirectory agencies) {
        directory = agencies;
        shown = Optional.empty();
        follow();
    }

    /** A recipient's name by its id; the id where nobody has it. */
    String name(String id) {
        return recipients.stream().filter(recipient -> recipient.id().equals(id)).map(Recipient::name).findFirst().orElse(id);
    }

    /** Shows the matter as it is now. Rows go on where their recipient still has as many, so that what is half typed stays. */
    void follow() {
        Prop65Matter now = facts.matter();
        // Most edits are of something else, and there may be thousands of pieces.
        if (shown.filter(before -> servedAlike(before, now)).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        recipients = Recipients.of(now, directory);
        Ledger ledger = Ledger.of(now, recipients);
        unplaced.set(ledger.unplaced().size());
        Map<String, Integer> pieces = new HashMap<>();
        Map<String, LedgerRowInput> next = new LinkedHashMap<>();
        for (LedgerRow row : ledger.rows()) {
            String key = row.recipient().id() + " " + pieces.merge(row.recipient().id(), 1, Integer::sum);
            LedgerRowInput input = kept.get(key);
            if (input == null) {
                input = new LedgerRowInput(this, row);
            } else {
                input.show(row);
            }
            next.put(key, input);
        }
        kept.clear();
        kept.putAll(next);
        if (!rows.equals(List.copyOf(next.values()))) {
            rows.setAll(next.values());
        }
    }

    /** Whether two states of the matter have the same ledger: the same acts of service by the same persons on the same recipients. */
    private static boolean servedAlike(Prop65Matter before, Prop65Matter now) {
        return before.service().equals(now.service()) && before.servers().equals(now.servers()) && before.violators().equals(now.violators())
                && before.allegations().equals(now.allegations()) && before.agencies().equals(now.agencies()) && before.venue().equals(now.venue());
    }

    void record(LedgerRow row, Dispatch dispatch, Input<?> source) {
        change(Ledger.record(facts.matter(), row, dispatch), source);
    }

    void move(String recipient, Move move) {
        Matter moved = move.of(facts.matter(), recipients, recipient);
        facts.open().settle();
        change(moved, new FixedInput<>("Service of " + name(recipient)));
        facts.open().settle();
    }

    /** Deletes the records that are about no piece. */
    public void forgetUnplaced() {
        List<Ledger.Unplaced> none = Ledger.of(facts.matter(), recipients).unplaced();
        List<ServiceEvent> events = new ArrayList<>(facts.matter().service());
        for (Ledger.Unplaced record : none) {
            ServiceEvent event = events.get(record.event());
            events.set(record.event(), event.recording(event.dispatches().orElse(List.of()).stream()
                    .filter(one -> !one.equals(record.dispatch())).toList()));
        }
        facts.open().settle();
        change(facts.matter().withService(events), new FixedInput<>("Records without a piece"));
        facts.open().settle();
    }

    /**
     * Enters a column of article numbers, one a line, into the pieces with article numbers from a row on. An empty line leaves
     * its piece as it is; a number that is wrong is not entered, and is said.
     */
    public void paste(int from, String column) {
        List<String> lines = column.stripTrailing().lines().map(LedgerViewModel::number).toList();
        List<LedgerRowInput> pieces = rows.stream().skip(Math.max(0, from)).filter(LedgerRowInput::numbered).toList();
        Matter matter = facts.matter();
        List<String> problems = new ArrayList<>();
        int entered = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String where = "line " + (i + 1) + ", ";
            if (line.isEmpty()) {
                continue;
            }
            if (i >= pieces.size()) {
                problems.add(where + "no certified piece is left for it");
            } else if (ArticleNumber.problem(line).isPresent()) {
                problems.add(where + ArticleNumber.problem(line).get());
            } else {
                LedgerRow row = pieces.get(i).row();
                Dispatch before = row.dispatch().orElseGet(() -> Dispatch.blank(row.recipient().id(), java.util.Optional.empty()));
                matter = Ledger.record(matter, row, new Dispatch(before.recipient(), before.to(), before.email(), before.consent(),
                        java.util.Optional.of(ArticleNumber.grouped(line)), before.receipt(), before.note()));
                entered++;
            }
        }
        facts.open().settle();
        change(matter, new FixedInput<>("Article numbers"));
        facts.open().settle();
        message.set((entered == 1 ? "1 article number" : entered + " article numbers") + " entered." + (problems.isEmpty() ? ""
                : " Not entered: " + String.join("; ", problems) + "."));
    }

    /** Of a row with several cells the one that is a number. */
    private static String number(String line) {
        return Stream.of(line.split("[\\t;|]")).map(String::strip).filter(ArticleNumber::isComplete).findFirst().orElse(line.strip());
    }

    private void change(Matter changed, Input<?> source) {
        facts.input().replaceService(changed.service(), source);
    }

    /** What was entered here and is not valid. */
    Stream<Input<?>> invalid() {
        return rows.stream().flatMap(row -> row.dispatch().invalid());
    }
}
