package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A street and a city that were written one behind the other, with no comma between them. */
record StreetAndCity(String street, String city) {
    private static final String UNIT_WORDS =
            "(?:(?:suite|ste|unit|apt|apartment|room|rm|floor|fl|bldg|building|space|spc|dept)\\b\\.?\\s*#?|#)\\s*";
    private static final String UNIT_PATTERN =
            "(?:" + UNIT_WORDS + "(?:[a-z]?-?\\d[\\w-]*|[a-z]\\b)|\\d+(?:st|nd|rd|th)\\s+(?:floor|fl)\\b\\.?)";
    private static final Pattern UNIT = Pattern.compile("(?i)^" + UNIT_PATTERN);
    private static final Pattern UNITS = Pattern.compile("(?i)^(?:" + UNIT_PATTERN + "[\\s,]*)+");
    private static final Pattern BOX = Pattern.compile("(?i)^(?:p\\.?\\s*o\\.?|post\\s+office)\\s*(?:box|drawer)\\s*#?\\s*[\\w-]+\\s*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(\\d|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b).*");
    private static final Pattern COMPASS = Pattern.compile("(?i)([NS][EW]?|[EW])\\.?");
    private static final Set<String> STREETS = Set.of("street", "st", "avenue", "ave", "av", "boulevard", "blvd", "road", "rd", "drive",
            "dr", "lane", "ln", "court", "ct", "place", "pl", "way", "circle", "cir", "parkway", "pkwy", "highway", "hwy", "terrace",
            "ter", "trail", "trl", "square", "sq", "loop", "plaza", "plz", "expressway", "expy", "alley", "aly", "turnpike", "tpke");
    /** Those of them with which no city's name begins; a city may be called Circle Pines. */
    private static final Set<String> NEVER_A_CITY = Set.of("street", "avenue", "ave", "av", "boulevard", "blvd", "road", "rd", "drive",
            "dr", "lane", "ln", "parkway", "pkwy", "highway", "hwy");

    /** Whether a part of an address begins as a line of its own does: with a number, a unit or a post office box. */
    static boolean beginsLikeStreet(String text) {
        return NUMBER.matcher(text).matches() || BOX.matcher(text).find() || UNIT.matcher(text).find();
    }

    /** Whether a part of an address is only a unit within the building before it. */
    static boolean isUnit(String text) {
        return UNITS.matcher(text + " ").replaceFirst("").isBlank();
    }

    static boolean isBox(String text) {
        return BOX.matcher(text).find();
    }

    /** Whether a text is nothing but a word for a street and perhaps a unit, as the end of a street that was broken. */
    static boolean isStreetWord(String text) {
        String[] words = text.split("[\\s.,]+", 2);
        return STREETS.contains(words[0].toLowerCase(Locale.ROOT)) && (words.length == 1 || words[1].isBlank() || isUnit(words[1]));
    }

    /** Whether a text that begins with a number has a word for a street or an ordinal behind it. */
    static boolean hasStreetWord(String text) {
        return Pattern.compile("[\\s.,]+").splitAsStream(text).skip(1).map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> STREETS.contains(word) || word.equals("broadway") || word.matches("\\d+(?:st|nd|rd|th)"));
    }

    /** Finds the one place at which the city can begin; empty when there is none, or more than one. */
    static Optional<StreetAndCity> split(String text) {
        for (Pattern opening : List.of(BOX, UNITS)) {
            Matcher matcher = opening.matcher(text);
            if (matcher.find()) {
                return at(text, matcher.end());
            }
        }
        List<StreetAndCity> found = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(text);
        boolean named = false;
        boolean afterStreet = false;
        for (int index = 0; word.find(); index++) {
            String plain = word.group().replaceAll("[.,]$", "").toLowerCase(Locale.ROOT);
            boolean street = STREETS.contains(plain);
            boolean saint = afterStreet && plain.equals("st");
            if (street && named && !saint) {
                if (afterStreet && NEVER_A_CITY.contains(plain)) {
                    // «Forest Square Road»: only the last of several words for a street closes its name.
                    found.removeLast();
                }
                at(text, unitsAfter(text, word.end())).ifPresent(found::add);
                afterStreet = !found.isEmpty() && found.getLast().street().startsWith(text.substring(0, word.end()).strip());
            } else {
                afterStreet = false;
            }
            named |= index > 0 && !COMPASS.matcher(word.group()).matches();
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The end of «N. Ste 211» and the like behind a street's name. */
    private static int unitsAfter(String text, int from) {
        int at = skipSpace(text, from);
        Matcher compass = Pattern.compile("(?i)^([NS][EW]?|[EW])\\.?(?=[\\s,])").matcher(text.substring(at));
        if (compass.find()) {
            at = skipSpace(text, at + compass.end());
        }
        Matcher units = UNITS.matcher(text.substring(at));
        return units.find() ? at + units.end() : at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && " ,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<StreetAndCity> at(String text, int index) {
        String street = text.substring(0, index).replaceAll("[\\s,]+$", "");
        String city = text.substring(index).strip();
        return street.isEmpty() || city.isEmpty() || NUMBER.matcher(city).matches() ? Optional.empty()
                : Optional.of(new StreetAndCity(street, city));
    }
}
