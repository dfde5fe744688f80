package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A public prosecutor whom a notice is served on.
 *
 * @param id such as district-attorney-alpine
 * @param jurisdiction the county of a district attorney, or the city of a city attorney
 * @param county the county that the jurisdiction is, or lies in
 * @param delivery how this office takes notices
 * @param source where address and method come from
 * @param asOf the day for which the source is good
 * @param verified whether they were compared with the office's own statement
 */
public record Agency(String id, Office office, String jurisdiction, String county, Delivery delivery, Optional<Address> address,
                     Optional<String> email, String source, LocalDate asOf, boolean verified) {
    /** The two kinds of local prosecutor that the rule names. */
    public enum Office { DISTRICT_ATTORNEY, CITY_ATTORNEY }

    /** How an office takes notices; by e-mail only when it has consented. */
    public enum Delivery { MAIL, EMAIL }

    public Agency {
        if (delivery == Delivery.MAIL && address.isEmpty()) {
            throw new IllegalArgumentException("an office that is served by mail needs an address");
        }
        if (delivery == Delivery.EMAIL && email.isEmpty()) {
            throw new IllegalArgumentException("an office that is served by e-mail needs an e-mail address");
        }
    }

    /** The office's name in the one form used everywhere. */
    public String name() {
        return office == Office.DISTRICT_ATTORNEY ? "District Attorney of " + jurisdiction + " County"
                : "City Attorney of " + jurisdiction;
    }

    /** The envelope for an office that has an address. */
    public Optional<Envelope> envelope() {
        return address.map(a -> new Envelope(List.of(office == Office.DISTRICT_ATTORNEY ? "District Attorney" : "City Attorney",
                office == Office.DISTRICT_ATTORNEY ? jurisdiction + " County" : "City of " + jurisdiction), a));
    }
}
