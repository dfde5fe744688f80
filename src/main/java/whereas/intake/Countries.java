package whereas.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names of countries as the last line of an address has them. */
final class Countries {
    private static final Set<String> UNITED_STATES = Set.of("us", "usa", "u s", "u s a", "united states", "united states of america");
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            NAMES.put(words(name), name);
        }
        for (String also : new String[] {"UK", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain", "Korea",
            "Republic of Korea", "R.O.K.", "P.R. China", "PR China", "PRC", "People's Republic of China", "Hong Kong", "Macau",
            "Taiwan R.O.C.", "Viet Nam", "Türkiye", "Turkey", "The Netherlands", "Holland", "Czech Republic", "Czechia", "UAE",
            "U.A.E.", "Russia", "Russian Federation", "Ivory Coast", "Burma", "Republic of China"}) {
            NAMES.put(words(also), also);
        }
        UNITED_STATES.forEach(NAMES::remove);
    }

    private Countries() {
    }

    static boolean isUnitedStates(String text) {
        return UNITED_STATES.contains(words(text));
    }

    /** The country as it was written, when the text names a country other than the United States. */
    static Optional<String> abroad(String text) {
        return NAMES.containsKey(words(text)) ? Optional.of(text.strip()) : Optional.empty();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
