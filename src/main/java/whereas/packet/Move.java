package whereas.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.matter.Dispatch;
import whereas.matter.Matter;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.result.Refused;

/**
 * The move of one recipient to another manner of service. Nobody else is moved; who served, on which day and when stays as it
 * was, and what was recorded of the recipient's pieces goes, since those are not sent.
 *
 * @param email the address for electronic mail, where it is not the one that the recipient is known by
 * @param consent how it is known that the recipient consented to electronic mail, where the directory does not say so
 * @param deposit the place of deposit for mail, where it is not that of the recipient's or the server's other mail
 */
public record Move(ServiceMethod method, Optional<String> email, Optional<String> consent, Optional<ServiceEvent.Deposit> deposit) {
    /** A move for which everything is known. */
    public static Move to(ServiceMethod method) {
        return new Move(method, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Move toEmail(String address, Optional<String> consent) {
        return new Move(ServiceMethod.ELECTRONIC_MAIL, Optional.of(address), consent, Optional.empty());
    }

    /**
     * The matter in which the recipient is served by this method: in an event like its own, which it shares with those of its
     * group that were moved in the same way.
     *
     * @throws Refused when the recipient is not served by exactly one event, or when what the method needs is not known
     */
    public Matter of(Matter matter, List<Recipient> recipients, String id) {
        Recipient recipient = recipient(recipients, id);
        int from = eventOf(matter, recipients, recipient);
        ServiceEvent source = matter.service().get(from);
        if (source.method() == method) {
            return matter;
        }
        ServiceEvent like = new ServiceEvent(method, List.of(id), source.documents(), source.date(), source.time(), source.until(),
                depositFor(matter, source, recipient), source.server(), Optional.empty(), Optional.empty());
        List<ServiceEvent> events = new ArrayList<>(matter.service());
        int to = -1;
        for (int i = 0; i < events.size(); i++) {
            if (i != from && isLike(events.get(i), like, recipient, recipients)) {
                to = i;
            }
        }
        if (to < 0) {
            to = from + 1;
            events.add(to, like.serving(List.of(), List.of(), List.of()));
        }
        return moved(matter, events, recipients, recipient, from, to);
    }

    /**
     * The matter in which the recipient is served by another of its events.
     *
     * @throws Refused when the recipient cannot be served in that event's manner
     */
    public static Matter toEvent(Matter matter, List<Recipient> recipients, String id, int event) {
        Recipient recipient = recipient(recipients, id);
        int from = eventOf(matter, recipients, recipient);
        return from == event ? matter : to(matter.service().get(event).method()).moved(matter, new ArrayList<>(matter.service()), recipients,
                recipient, from, event);
    }

    private Matter moved(Matter matter, List<ServiceEvent> events, List<Recipient> recipients, Recipient recipient, int from, int to) {
        ServiceEvent source = events.get(from);
        // Only what is sent in the same manner is still the piece that was recorded.
        List<Dispatch> kept = source.method() != events.get(to).method() ? List.of() : source.dispatches().orElse(List.of()).stream()
                .filter(one -> one.recipient().equals(recipient.id())).toList();
        reachable(recipient, kept);
        ServiceEvent left = without(source, recipient);
        events.set(to, with(events.get(to), recipient, kept));
        events.set(from, left);
        if (Ledger.served(left, recipients).isEmpty()) {
            events.remove(from);
        }
        return matter.withService(events);
    }

    private static Recipient recipient(List<Recipient> recipients, String id) {
        return recipients.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refused("service", "nobody who is served is called «" + id + "»"));
    }

    private static int eventOf(Matter matter, List<Recipient> recipients, Recipient recipient) {
        List<Integer> events = Ledger.of(matter, recipients).rows().stream().filter(row -> row.recipient().equals(recipient)).map(LedgerRow::event)
                .distinct().toList();
        if (events.size() != 1) {
            throw new Refused("service", recipient.name() + (events.isEmpty() ? " is not served by any service event; add it to one first"
                    : " is served by several service events; take it out of all but one first"));
        }
        return events.getFirst();
    }

    private void reachable(Recipient recipient, List<Dispatch> kept) {
        if (method.addressed() && recipient.envelopes().isEmpty()) {
            throw new Refused("service", recipient.name() + " has no address, so it cannot be served by " + words() + "; add its address first");
        }
        if (method == ServiceMethod.ELECTRONIC_MAIL && email.or(recipient::email).isEmpty()
                && kept.stream().noneMatch(one -> one.email().isPresent())) {
            throw new Refused("service", "no e-mail address of " + recipient.name() + " is known; type the one that it takes papers at");
        }
    }

    private String words() {
        return method.words().toLowerCase(Locale.ROOT);
    }

    /** That of the mail to the recipient's group, else of the server's, else of any. */
    private Optional<ServiceEvent.Deposit> depositFor(Matter matter, ServiceEvent source, Recipient recipient) {
        if (!method.mailed()) {
            return Optional.empty();
        }
        List<ServiceEvent> mailed = matter.service().stream().filter(event -> event.deposit().isPresent()).toList();
        Stream<ServiceEvent> near = Stream.of(mailed.stream().filter(event -> event.recipients().contains(recipient.group())),
                mailed.stream().filter(event -> event.server().equals(source.server())), mailed.stream()).flatMap(events -> events);
        return Optional.of(deposit.or(source::deposit).or(() -> near.flatMap(event -> event.deposit().stream()).findFirst())
                .orElseThrow(() -> new Refused("service", "service by " + words() + " needs its place of deposit, and the matter has none yet; "
                        + "make a service event by mail first")));
    }

    /** Whether an event is one that such recipients were moved to, or from, and no other recipient's. */
    private static boolean isLike(ServiceEvent event, ServiceEvent like, Recipient recipient, List<Recipient> recipients) {
        return event.serving(List.of(), List.of(), List.of()).equals(like.serving(List.of(), List.of(), List.of()))
                && Ledger.served(event, recipients).stream().allMatch(one -> one.group().equals(recipient.group()));
    }

    private static ServiceEvent without(ServiceEvent event, Recipient recipient) {
        List<String> named = event.recipients().stream().filter(name -> !name.equals(recipient.id())).toList();
        List<String> except = new ArrayList<>(event.except().orElse(List.of()));
        if (named.contains(recipient.group()) && !except.contains(recipient.id())) {
            except.add(recipient.id());
        }
        return event.serving(named, except, event.dispatches().orElse(List.of()).stream()
                .filter(one -> !one.recipient().equals(recipient.id())).toList());
    }

    private ServiceEvent with(ServiceEvent event, Recipient recipient, List<Dispatch> kept) {
        List<String> named = new ArrayList<>(event.recipients());
        List<String> except = new ArrayList<>(event.except().orElse(List.of()));
        boolean member = named.contains(recipient.group());
        except.remove(recipient.id());
        if (!member && !named.contains(recipient.id())) {
            named.add(recipient.id());
        }
        List<Dispatch> records = new ArrayList<>(event.dispatches().orElse(List.of()));
        records.addAll(kept);
        Dispatch record = new Dispatch(recipient.id(), Optional.empty(), email, consent, Optional.empty(), Optional.empty(), Optional.empty());
        if (!record.isBlank()) {
            records.add(record);
        }
        return event.serving(named, except, records);
    }
}
