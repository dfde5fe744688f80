package whereas.matter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One act of service: by whom, how, on whom, of what, when and from where.
 *
 * @param recipients names of recipient groups of the packet, or ids of single recipients
 * @param documents ids of the packet's documents; empty means all those that the packet gives these recipients. It may
 *     narrow that set, never widen it
 * @param until the end of the time in which the acts were done, when they took longer than a moment
 * @param deposit where the envelopes were left; needed for mail and for nothing else
 */
public record ServiceEvent(ServiceMethod method, List<String> recipients, Optional<List<String>> documents, LocalDate date,
                           LocalTime time, Optional<LocalTime> until, Optional<Deposit> deposit, String server) {
    /** A place of deposit, such as «a United States Postal Service office» in Los Angeles, Los Angeles County, CA. */
    public record Deposit(String place, String city, String county, String state) {
    }

    public ServiceEvent {
        recipients = List.copyOf(recipients);
        documents = documents.map(List::copyOf);
        if (method.mailed() && deposit.isEmpty()) {
            throw new IllegalArgumentException("service by mail needs its place of deposit (field «deposit»)");
        }
        if (!method.mailed() && deposit.isPresent()) {
            throw new IllegalArgumentException("only service by mail has a place of deposit; delete the field «deposit»");
        }
        if (until.isPresent() && until.get().isBefore(time)) {
            throw new IllegalArgumentException("the time of service ends before it begins");
        }
    }
}
