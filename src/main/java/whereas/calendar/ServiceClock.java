package whereas.calendar;

import java.time.LocalDate;
import whereas.result.Verification;

/**
 * Counts a period that runs from service: the day of service excluded (Code of Civil Procedure 12), then the extension
 * for method and place (1013, 1010.6), then one move off a holiday at the end (12a).
 */
final class ServiceClock {
    static final CaliforniaJudicialHolidays COURT = new CaliforniaJudicialHolidays();
    /** Sections 1013 and 1010.6 were read; that they lengthen a notice given before any suit was not found in a text. */
    private static final Verification LENGTHENS = Verification.MEMORY;

    private ServiceClock() {}

    /** The last day of a period of so many days from this service. */
    static Reckoning after(Service service, int days) {
        Reckoning counted = begun(service).plusDays(days);
        return extended(service, counted).orNext(COURT);
    }

    /** The authority for the extension, to stand behind that for the period; empty for personal service. */
    static String citation(Method method) {
        return switch (method) {
            case PERSONAL -> "";
            case MAIL -> "; Code Civ. Proc. 1013(a)";
            case OVERNIGHT -> "; Code Civ. Proc. 1013(c)";
            case FAX -> "; Code Civ. Proc. 1013(e)";
            case ELECTRONIC -> "; Code Civ. Proc. 1010.6(a)(3)(B)";
        };
    }

    private static Reckoning begun(Service service) {
        LocalDate date = service.date();
        if (service.method() != Method.ELECTRONIC || COURT.isOpen(date)) {
            return Reckoning.from(date);
        }
        return Reckoning.from(date, "Served electronically on " + Dates.weekday(date, date)).orNext(COURT);
    }

    private static Reckoning extended(Service service, Reckoning counted) {
        return switch (service.method()) {
            case PERSONAL -> counted;
            case MAIL -> mailed(service, counted);
            case OVERNIGHT, FAX, ELECTRONIC -> arguable(
                    counted.plusOpenDays(2, COURT, "for " + service.method().words()));
        };
    }

    private static Reckoning mailed(Service service, Reckoning counted) {
        if (service.from() == Place.ABROAD || service.to() == Place.ABROAD) {
            return arguable(counted.plusDays(20, "for mail from or to a place abroad"));
        }
        if (service.to() == Place.CONFIDENTIAL_ADDRESS) {
            return arguable(counted.plusDays(12, "for mail to the address confidentiality program"));
        }
        if (service.from() == Place.OTHER_STATE || service.to() == Place.OTHER_STATE) {
            return arguable(counted.plusDays(10, "for mail from or to another state"));
        }
        return arguable(counted.plusDays(5, "for mail within California"));
    }

    private static Reckoning arguable(Reckoning longer) {
        return new Reckoning(longer.day(), longer.verified().weakest(LENGTHENS), longer.steps());
    }
}
