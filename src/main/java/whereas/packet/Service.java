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
        List<Declaration> declarations = new ArrayList<>();
        Set<Recipient> served = new LinkedHashSet<>();
        for (int i = 0; i < matter.service().size(); i++) {
            ServiceEvent event = matter.service().get(i);
            String path = "service[" + i + "]";
            List<Recipient> these = recipients(event, path);
            for (Recipient recipient : these) {
                if (!served.add(recipient)) {
                    error(path, recipient.name() + " is served a second time here; take it out of one of the service events");
                }
                reachable(path, event.method(), recipient);
            }
            declarations.add(new Declaration(event, servers.get(event.server()), these, documents(event, these, path)));
        }
        recipients.stream().filter(recipient -> !served.contains(recipient)).forEach(recipient ->
                error("service", recipient.name() + " is not served by any service event; add it to one"));
        return new Result<>(List.copyOf(declarations), notes);
    }

    private List<Recipient> recipients(ServiceEvent event, String path) {
        Set<Recipient> found = new LinkedHashSet<>();
        for (String name : event.recipients()) {
            List<Recipient> named = recipients.stream().filter(r -> r.group().equals(name) || r.id().equals(name)).toList();
            // A county-wide notice may leave a group without anyone; that is no mistake.
            if (named.isEmpty() && packet.group(name).isEmpty()) {
                error(path + ".recipients", "nobody is called «" + name + "»; name a group ("
                        + packet.groups().stream().map(Packet.Group::id).collect(Collectors.joining(", ")) + ") or one recipient's id");
            }
            found.addAll(named);
        }
        return List.copyOf(found);
    }

    private void reachable(String path, ServiceMethod method, Recipient recipient) {
        if ((method.mailed() || method == ServiceMethod.PERSONAL_DELIVERY) && recipient.envelopes().isEmpty()) {
            error(path, recipient.name() + " has no address, but is served by " + method.words().toLowerCase(java.util.Locale.ROOT)
                    + "; add an address or choose another method");
        }
        if (method == ServiceMethod.ELECTRONIC_MAIL && recipient.email().isEmpty()) {
            error(path, recipient.name() + " has no e-mail address, but is served by electronic mail; choose another method");
        }
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
