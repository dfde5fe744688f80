package whereas.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four kinds of place that Code of Civil Procedure 1013(a) tells apart, as a place of mailing or of address. */
public enum Place {
    CALIFORNIA("California"),
    /** Elsewhere in the United States, its district and territories included. */
    OTHER_STATE("another state"),
    /** The address confidentiality program of the Secretary of State, called Safe at Home. Only an address. */
    CONFIDENTIAL_ADDRESS("the address confidentiality program"),
    ABROAD("abroad");

    private static final Set<String> STATES = Stream.of(("AL AK AZ AR CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN "
            + "MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP")
            .split(" ")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .flatMap(code -> names(Locale.of("", code))).collect(Collectors.toUnmodifiableSet());

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** The place in words: "another state". */
    public String words() {
        return words;
    }

    /**
     * Reads a place as people write it: a state's postal code, {@code safe-at-home}, {@code abroad}, or a country by
     * name, three-letter code, or a two-letter code that is not also a state's ({@code CA} is always California).
     */
    public static Optional<Place> of(String text) {
        String place = text.strip().toUpperCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return switch (place) {
            case "CA", "CALIFORNIA", "CALIF." -> Optional.of(CALIFORNIA);
            case "SAFE AT HOME", "CONFIDENTIAL ADDRESS", "SAH" -> Optional.of(CONFIDENTIAL_ADDRESS);
            case "OTHER STATE", "US", "USA", "UNITED STATES" -> Optional.of(OTHER_STATE);
            // Military mail travels abroad; the longer time is the safe one.
            case "ABROAD", "AA", "AE", "AP" -> Optional.of(ABROAD);
            default -> STATES.contains(place) ? Optional.of(OTHER_STATE)
                    : COUNTRIES.contains(place) ? Optional.of(ABROAD) : Optional.empty();
        };
    }

    /** The places as a user may write them, for messages. */
    public static String examples() {
        return "a state such as CA or TX, safe-at-home, or a country such as Mexico";
    }

    private static Stream<String> names(Locale country) {
        return Arrays.asList(country.getCountry(), country.getISO3Country(), country.getDisplayCountry(Locale.US)).stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('-', ' '));
    }
}
