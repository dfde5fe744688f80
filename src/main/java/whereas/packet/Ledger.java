package whereas.packet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Dispatch;
import whereas.matter.Envelope;
import whereas.matter.Matter;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;

/**
 * Every piece that a matter's service events send, in their order. Certificate, labels, mail book, service list and calendar
 * are made from its rows and can say nothing that does not stand here.
 *
 * @param unplaced records that belong to no row, by the place of their event and their own in it
 */
public record Ledger(List<LedgerRow> rows, List<Unplaced> unplaced) {
    /** A record of a piece that its event does not send. */
    public record Unplaced(int event, int index, Dispatch dispatch) {
    }

    public Ledger {
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
    }

    /** The ledger of a matter. */
    public static Ledger of(Matter matter, List<Recipient> recipients) {
        Map<String, Server> servers = matter.servers().stream().collect(Collectors.toMap(Server::id, Function.identity()));
        Map<String, List<Recipient>> named = named(recipients);
        List<LedgerRow> rows = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (int i = 0; i < matter.service().size(); i++) {
            ServiceEvent event = matter.service().get(i);
            List<Dispatch> free = new ArrayList<>(event.dispatches().orElse(List.of()));
            for (Recipient recipient : served(event, named)) {
                for (Optional<Envelope> envelope : pieces(event.method(), recipient)) {
                    Optional<Dispatch> record = free.stream().filter(one -> isOf(one, recipient, envelope)).findFirst();
                    record.ifPresent(free::remove);
                    rows.add(new LedgerRow(i, event, servers.get(event.server()), recipient, envelope, record));
                }
            }
            for (Dispatch one : free) {
                unplaced.add(new Unplaced(i, event.dispatches().orElse(List.of()).indexOf(one), one));
            }
        }
        return new Ledger(rows, unplaced);
    }

    /** Whom a service event serves: its groups and single recipients, without those that it excepts. */
    public static List<Recipient> served(ServiceEvent event, List<Recipient> recipients) {
        return served(event, named(recipients));
    }

    private static List<Recipient> served(ServiceEvent event, Map<String, List<Recipient>> named) {
        Set<String> except = new HashSet<>(event.except().orElse(List.of()));
        Set<Recipient> found = new LinkedHashSet<>();
        for (String name : event.recipients()) {
            named.getOrDefault(name, List.of()).stream().filter(r -> r.id().equals(name) || !except.contains(r.id())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** Recipients by their group's name and by their own. */
    private static Map<String, List<Recipient>> named(List<Recipient> recipients) {
        Map<String, List<Recipient>> named = new HashMap<>();
        for (Recipient recipient : recipients) {
            named.computeIfAbsent(recipient.group(), _ -> new ArrayList<>()).add(recipient);
            if (!recipient.id().equals(recipient.group())) {
                named.computeIfAbsent(recipient.id(), _ -> new ArrayList<>()).add(recipient);
            }
        }
        return named;
    }

    /** An envelope for each address, where the method needs one; one piece in any case. */
    private static List<Optional<Envelope>> pieces(ServiceMethod method, Recipient recipient) {
        return method.addressed() && !recipient.envelopes().isEmpty() ? recipient.envelopes().stream().map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    private static boolean isOf(Dispatch record, Recipient recipient, Optional<Envelope> envelope) {
        return record.recipient().equals(recipient.id()) && record.to().map(to -> envelope.filter(e -> to.equals(e.address().oneLine())
                || to.equals(whole(e))).isPresent()).orElse(envelope.isEmpty() || recipient.envelopes().size() == 1);
    }

    /** What tells an envelope from the recipient's others: its address, or all of it where two have one address. */
    private static String to(Recipient recipient, Envelope envelope) {
        return recipient.envelopes().stream().filter(e -> e.address().equals(envelope.address())).count() > 1 ? whole(envelope)
                : envelope.address().oneLine();
    }

    private static String whole(Envelope envelope) {
        return String.join(", ", envelope.lines());
    }

    /**
     * The matter with another record of a piece, which names the address that stands on the envelope.
     *
     * @param row a row of the matter's ledger
     */
    public static Matter record(Matter matter, LedgerRow row, Dispatch dispatch) {
        Optional<String> to = row.envelope().map(envelope -> to(row.recipient(), envelope));
        Dispatch placed = new Dispatch(row.recipient().id(), to, dispatch.email(), dispatch.consent(), dispatch.article(), dispatch.receipt(),
                dispatch.note());
        List<ServiceEvent> events = new ArrayList<>(matter.service());
        List<Dispatch> records = new ArrayList<>(events.get(row.event()).dispatches().orElse(List.of()));
        int place = row.dispatch().map(records::indexOf).orElse(-1);
        if (place < 0) {
            records.add(placed);
        } else {
            records.set(place, placed);
        }
        events.set(row.event(), events.get(row.event()).recording(records));
        return matter.withService(events);
    }

    /** The rows of one service event. */
    public List<LedgerRow> of(int event) {
        return rows.stream().filter(row -> row.event() == event).toList();
    }
}
