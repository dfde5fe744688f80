package whereas.matter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One act of service: by whom, how, on whom, of what, when and from where.
 *
 * @param recipients names of recipient groups of the packet, or ids of single recipients
 * @param documents ids of the packet's documents; empty means all those that the packet gives these recipients. It may
 *     narrow that set, never widen it
 * @param until the end of the time in which the acts were done, when they took longer than a moment
 * @param deposit where the envelopes were left; needed for mail and for nothing else
 * @param except ids of those of the named groups whom this event does not serve, since another does
 * @param dispatches what is recorded of its pieces, such as article numbers and receipts
 */
public record ServiceEvent(ServiceMethod method, List<String> recipients, Optional<List<String>> documents, LocalDate date,
                           LocalTime time, Optional<LocalTime> until, Optional<Deposit> deposit, String server,
                           Optional<List<String>> except, Optional<List<Dispatch>> dispatches) {
    /** A place of deposit, such as «a United States Postal Service office» in Los Angeles, Los Angeles County, CA. */
    public record Deposit(String place, String city, String county, String state) {
    }

    public ServiceEvent {
        recipients = List.copyOf(recipients);
        documents = documents.map(List::copyOf);
        except = except.map(List::copyOf);
        dispatches = dispatches.map(List::copyOf);
        if (method.mailed() && deposit.isEmpty()) {
            throw new IllegalArgumentException("service by mail needs its place of deposit (field «deposit»)");
        }
        if (!method.mailed() && deposit.isPresent()) {
            throw new IllegalArgumentException("only service by mail has a place of deposit; delete the field «deposit»");
        }
        if (until.isPresent() && until.get().isBefore(time)) {
            throw new IllegalArgumentException("the time of service ends before it begins");
        }
        Set<List<Object>> pieces = new HashSet<>();
        for (Dispatch dispatch : dispatches.orElse(List.of())) {
            if (!pieces.add(List.of(dispatch.recipient(), dispatch.to()))) {
                throw new IllegalArgumentException("two dispatches are for one piece, to " + dispatch.recipient()
                        + dispatch.to().map(address -> " at " + address).orElse("") + "; make one of them");
            }
        }
    }

    /** An event that serves all members of its groups, and of whose pieces nothing is recorded. */
    public ServiceEvent(ServiceMethod method, List<String> recipients, Optional<List<String>> documents, LocalDate date, LocalTime time,
                        Optional<LocalTime> until, Optional<Deposit> deposit, String server) {
        this(method, recipients, documents, date, time, until, deposit, server, Optional.empty(), Optional.empty());
    }

    /** The same event for other recipients. */
    public ServiceEvent serving(List<String> others, List<String> butNot, List<Dispatch> records) {
        return new ServiceEvent(method, others, documents, date, time, until, deposit, server,
                butNot.isEmpty() ? Optional.empty() : Optional.of(butNot), records.isEmpty() ? Optional.empty() : Optional.of(records));
    }

    /** The same event with other records of its pieces; those that record nothing are left out. */
    public ServiceEvent recording(List<Dispatch> records) {
        return serving(recipients, except.orElse(List.of()), records.stream().filter(record -> !record.isBlank()).toList());
    }
}
