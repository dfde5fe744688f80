package whereas.calendar;

import java.util.List;

/**
 * What must be known of a 60-day notice under Proposition 65 to date the first day to sue.
 *
 * @param services every copy served, on violators and agencies alike; at least one
 * @param specialCompliance whether the notice alleges one of the exposures that a violator may cure
 */
public record NoticeQuestion(List<Service> services, boolean specialCompliance) {
    public NoticeQuestion {
        services = List.copyOf(services);
    }
}
