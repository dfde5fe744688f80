package whereas.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.matter.Agency.Office;
import whereas.matter.Counties;

/**
 * A public prosecutor's office as lists name it, in one of the many ways.
 *
 * @param jurisdiction the county or the city, spelled as the directory spells it; empty when the name has none that is known
 * @param county the county of the jurisdiction
 * @param doubts what is wrong with the name, each as one sentence
 */
public record OfficeName(Office office, Optional<String> jurisdiction, Optional<String> county, List<String> doubts) {
    /** The cities that a statewide notice goes to, 27 CCR 25903(c)(3), with their counties. */
    private static final Map<String, String> CITIES = Map.of("Los Angeles", "Los Angeles", "San Diego", "San Diego",
            "San Francisco", "San Francisco", "San Jose", "Santa Clara");
    /** Words of an office's name or of the building that lists put into it. */
    private static final Set<String> BESIDE = Set.of("district", "city", "attorney", "attorneys", "office", "offices", "of", "the",
            "county", "state",
            "california", "ca", "courthouse", "hall", "justice", "civic", "center", "and", "for", "consumer", "environmental", "protection",
            "division", "unit", "section", "prosecutor", "prop", "proposition", "65", "s", "hon", "attn");

    private static final Pattern ATTORNEY = Pattern.compile("(?i)\\battorney");

    public OfficeName {
        doubts = List.copyOf(doubts);
    }

    /**
     * Reads a name; empty when it is not that of a district attorney or city attorney.
     *
     * @param city the city of the address, which tells the county of an office whose name does not
     */
    public static Optional<OfficeName> of(String name, Optional<String> city) {
        if (!ATTORNEY.matcher(name).find()) {
            return Optional.empty();
        }
        List<String> words = words(name);
        boolean district = Collections.indexOfSubList(words, List.of("district", "attorney")) >= 0
                || Collections.indexOfSubList(words, List.of("district", "attorneys")) >= 0;
        boolean ofCity = Collections.indexOfSubList(words, List.of("city", "attorney")) >= 0
                || Collections.indexOfSubList(words, List.of("city", "attorneys")) >= 0;
        if (district == ofCity) {
            return Optional.empty();
        }
        List<String> known = district ? Counties.OF_CALIFORNIA : List.copyOf(CITIES.keySet());
        Optional<String> named = known.stream().filter(place -> Collections.indexOfSubList(words, words(place)) >= 0)
                .max(Comparator.comparing(String::length));
        return Optional.of(district ? district(words, named, city) : city(words, named));
    }

    private static OfficeName district(List<String> words, Optional<String> named, Optional<String> city) {
        List<String> others = others(words, named);
        if (named.isPresent()) {
            return new OfficeName(Office.DISTRICT_ATTORNEY, named, named, beside(others));
        }
        if (!others.isEmpty()) {
            String place = String.join(" ", others);
            return new OfficeName(Office.DISTRICT_ATTORNEY, Optional.empty(), Optional.empty(), List.of("there is no county «"
                    + capital(place)
                    + "» in California, so there is no such district attorney; find out whom the list means"));
        }
        Optional<String> seat = city.flatMap(CountySeats::county);
        return new OfficeName(Office.DISTRICT_ATTORNEY, seat, seat, List.of(seat.isPresent()
                ? "the name of the county is missing; it was taken for " + seat.get() + ", whose seat is " + city.orElseThrow()
                : "the name of the county is missing; fill it in"));
    }

    private static OfficeName city(List<String> words, Optional<String> named) {
        List<String> others = others(words, named);
        if (named.isPresent()) {
            return new OfficeName(Office.CITY_ATTORNEY, named, named.map(CITIES::get), beside(others));
        }
        return new OfficeName(Office.CITY_ATTORNEY, Optional.empty(), Optional.empty(), List.of(others.isEmpty()
                ? "the name of the city is missing; fill it in"
                : "«" + capital(String.join(" ", others)) + "» is none of the cities of more than 750,000 whose attorneys are served: "
                        + String.join(", ", CITIES.keySet().stream().sorted().toList())));
    }

    private static List<String> others(List<String> words, Optional<String> place) {
        List<String> others = new ArrayList<>(words);
        place.ifPresent(found -> {
            List<String> parts = words(found);
            int at = Collections.indexOfSubList(others, parts);
            others.subList(at, at + parts.size()).clear();
        });
        others.removeIf(BESIDE::contains);
        return others;
    }

    private static List<String> beside(List<String> others) {
        return others.isEmpty() ? List.of() : List.of("«" + capital(String.join(" ", others))
                + "» stands beside the office's name and does not belong to it");
    }

    private static String capital(String words) {
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            text.append(text.isEmpty() ? "" : " ").append(word.length() <= 2 ? word.toUpperCase(Locale.ROOT)
                    : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b|['’](?=\\s|$)", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
