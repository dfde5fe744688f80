package whereas.packet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Matter;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.result.Note;
import whereas.result.Result;

/** Resolves a matter's service events: who is served with which documents, and who is forgotten or served twice. */
public final class Service {
    private final Packet packet;
    private final List<PacketDocument> documents;
    private final List<Recipient> recipients;
    private final List<Note> notes = new ArrayList<>();

    private Service(Packet packet, List<PacketDocument> documents, List<Recipient> recipients) {
        this.packet = packet;
        this.documents = documents;
        this.recipients = recipients;
    }

    /**
     * The declarations that the matter's service events call for.
     *
     * @param documents those documents of the packet that this matter has
     */
    public static Result<List<Declaration>> of(Matter matter, Packet packet, List<PacketDocument> documents, List<Recipient> recipients) {
        return new Service(packet, documents, recipients).declarations(matter);
    }

    private Result<List<Declaration>> declarations(Matter matter) {
        Map<String, Server> servers = matter.servers().stream().collect(Collectors.toMap(Server::id, Function.identity()));
        Ledger ledger = Ledger.of(matter, recipients);
        Map<Integer, List<LedgerRow>> rows = ledger.rows().stream().collect(Collectors.groupingBy(LedgerRow::event));
        List<Declaration> declarations = new ArrayList<>();
        Set<Recipient> served = new LinkedHashSet<>();
        for (int i = 0; i < matter.service().size(); i++) {
            ServiceEvent event = matter.service().get(i);
            String path = "service[" + i + "]";
            named(event, path);
            List<LedgerRow> its = rows.getOrDefault(i, List.of());
            List<Recipient> these = its.stream().map(LedgerRow::recipient).distinct().toList();
            for (Recipient recipient : these) {
                if (!served.add(recipient)) {
                    error(path, recipient.name() + " is served a second time here; take it out of one of the service events");
                }
            }
            its.forEach(row -> reachable(path, row));
            declarations.add(new Declaration(event, servers.get(event.server()), its, documents(event, these, path)));
        }
        recipients.stream().filter(recipient -> !served.contains(recipient)).forEach(recipient ->
                error("service", recipient.name() + " is not served by any service event; add it to one"));
        // Whoever is served by no event was named above, with whatever is recorded of the pieces.
        ledger.unplaced().stream().filter(record -> recipients.stream().noneMatch(r -> r.id().equals(record.dispatch().recipient()))
                || served.stream().anyMatch(r -> r.id().equals(record.dispatch().recipient()))).forEach(this::unplaced);
        return new Result<>(List.copyOf(declarations), notes);
    }

    private void named(ServiceEvent event, String path) {
        for (String name : event.recipients()) {
            // A county-wide notice may leave a group without anyone; that is no mistake.
            if (packet.group(name).isEmpty() && recipients.stream().noneMatch(r -> r.group().equals(name) || r.id().equals(name))) {
                error(path + ".recipients", "nobody is called «" + name + "»; name a group ("
                        + packet.groups().stream().map(Packet.Group::id).collect(Collectors.joining(", ")) + ") or one recipient's id");
            }
        }
    }

    private void reachable(String path, LedgerRow row) {
        if (row.method().addressed() && row.envelope().isEmpty()) {
            error(path, row.name() + " has no address, but is served by " + row.method().words().toLowerCase(java.util.Locale.ROOT)
                    + "; add an address or choose another method");
        }
        if (row.method() == ServiceMethod.ELECTRONIC_MAIL && row.email().isEmpty()) {
            error(path, row.name() + " has no e-mail address, but is served by electronic mail; choose another method");
        }
    }

    /** A record that fits no piece is about something that was served otherwise than the matter now says. */
    private void unplaced(Ledger.Unplaced record) {
        String who = recipients.stream().filter(r -> r.id().equals(record.dispatch().recipient())).map(Recipient::name).findFirst()
                .orElse("«" + record.dispatch().recipient() + "»");
        error("service[" + record.event() + "].dispatches[" + record.index() + "]", record.dispatch().to()
                .map(to -> "this event sends nothing to " + who + " at " + to + "; compare the address with the one that was used")
                .orElse("this event sends no piece to " + who + " that this record could be about; give its address in «to», or delete the "
                        + "record"));
    }

    private List<PacketDocument> documents(ServiceEvent event, List<Recipient> these, String path) {
        List<String> groups = these.stream().map(Recipient::group).distinct().toList();
        Set<List<PacketDocument>> sets = groups.stream().map(this::documents).collect(Collectors.toSet());
        if (sets.size() > 1) {
            error(path, "the recipients of this service event get different documents; make one service event for each group");
        }
        // Never more than every one of them may have, or a paper for one group would be declared served on another.
        List<PacketDocument> all = documents.stream().filter(document -> groups.stream().allMatch(document::mayReach)).toList();
        if (event.documents().isEmpty()) {
            return all;
        }
        for (String id : event.documents().get()) {
            if (all.stream().noneMatch(document -> document.id().equals(id))) {
                error(path + ".documents", "the packet does not give these recipients a document «" + id + "»; they get "
                        + all.stream().map(PacketDocument::id).collect(Collectors.joining(", ")));
            }
        }
        return all.stream().filter(document -> event.documents().get().contains(document.id())).toList();
    }

    /** What the packet gives to the members of a group. */
    private List<PacketDocument> documents(String group) {
        return documents.stream().filter(document -> document.mayReach(group)).toList();
    }

    private void error(String where, String message) {
        notes.add(Note.error(where, message));
    }
}
