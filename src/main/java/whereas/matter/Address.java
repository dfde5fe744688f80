package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postal address. In the United States it has a two-letter state and a ZIP code; elsewhere it names its country. One of which
 * nothing is known yet has nothing at all.
 *
 * @param street the lines above the city: street, suite, building, care-of
 * @param country empty for the United States
 */
public record Address(List<String> street, String city, Optional<String> state, Optional<String> zip, Optional<String> country) {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    /** The address of somebody whose address is not known yet. */
    public static final Address UNKNOWN = new Address(List.of(), "", Optional.empty(), Optional.empty(), Optional.empty());

    public Address {
        street = List.copyOf(street);
        boolean unknown = street.isEmpty() && city.isEmpty() && state.isEmpty() && zip.isEmpty();
        if (country.isEmpty() && !unknown) {
            if (state.filter(s -> STATE.matcher(s).matches()).isEmpty()) {
                throw new IllegalArgumentException("an address in the United States needs a state of two capital letters, such as CA");
            }
            if (zip.filter(z -> ZIP.matcher(z).matches()).isEmpty()) {
                throw new IllegalArgumentException("an address in the United States needs a ZIP code such as 90221 or 90221-1234");
            }
        }
    }

    /** An address in the United States. */
    public static Address us(List<String> street, String city, String state, String zip) {
        return new Address(street, city, Optional.of(state), Optional.of(zip), Optional.empty());
    }

    public boolean inCalifornia() {
        return country.isEmpty() && state.filter("CA"::equals).isPresent();
    }

    /** The last line but the country's: city, state and postal code. */
    public String cityLine() {
        String region = (state.orElse("") + " " + zip.orElse("")).strip();
        return region.isEmpty() ? city : city + ", " + region;
    }

    /** The address as the lines of an envelope. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(street);
        lines.add(cityLine());
        country.ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** The address on one line. */
    public String oneLine() {
        return String.join(", ", lines());
    }
}
