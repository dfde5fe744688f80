package whereas.check.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.matter.Counties;

/**
 * A prosecutor's office as a list of service names it.
 *
 * @param place the county or city; empty where the entry names none that there is
 * @param named what stands in the place's stead: a name that is no county, or nothing
 * @param rest words of the label that belong neither to the office nor to the place
 */
public record Office(Kind kind, Optional<String> place, String named, String rest, Addressee entry) {
    /** Which office it is. */
    public enum Kind { ATTORNEY_GENERAL, DISTRICT_ATTORNEY, CITY_ATTORNEY }

    /** The cities of more than 750,000 people by the census of 2020. */
    public static final List<String> CITIES = List.of("Los Angeles", "San Diego", "San Francisco", "San Jose");
    private static final Pattern WORDS = Phrase.of("\\b(?:the|office|offices|of|for|district attorneys?(?:'s)?|city "
            + "attorneys?(?:'s)?|city prosecutor(?:'s)?|city and county|county|city|attorney|deputy|assistant"
            + "|chief|courthouse|civic center|hall of "
                    + "justice|department|division|unit|consumer|environmental|protection|fraud|prosecution|attn|and|criminal|justice|government center|administration|building|program coordinator|c/o)\\b");
    private static final List<String> COUNTIES = Counties.OF_CALIFORNIA.stream().sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final Pattern ATTORNEY_GENERAL = Phrase.of("attorney general");
    private static final Pattern CITY_ATTORNEY = Phrase.of("city (?:attorney|prosecutor)");
    private static final Pattern DISTRICT_ATTORNEY = Phrase.of("district att?orney|\\bDA'?s? office\\b");
    private static final Map<String, Pattern> PLACES = Stream.concat(COUNTIES.stream(), CITIES.stream()).distinct().collect(Collectors.toMap(
            Function.identity(), place -> Pattern.compile("(?<![\\w])" + place.replace(" ", "\\s+") + "(?!\\w)", Pattern.CASE_INSENSITIVE)));
    private static final List<Pattern> NAMED = Stream.of("(?:district|city) attorney(?:'s)?(?: office)?,? (?:of|for) (?:the )?(?:county of |city of "
            + ")?((?-i:[A-Z][\\w.']*(?: [A-Z][\\w.']*){0,2}))",
            "(?:county|city) of ((?-i:[A-Z][\\w.']*(?: [A-Z][\\w.']*){0,2}))",
            "((?-i:[A-Z][\\w.']*(?: [A-Z][\\w.']*){0,2})) county", "((?-i:[A-Z][\\w.']*(?: [A-Z][\\w.']*){0,2})) city attorney",
            "^((?-i:[A-Z][\\w']*(?: [A-Z][\\w']*){0,2})) district attorney",
            "district attorney(?:'s)?(?: office)?,? ((?-i:[A-Z][\\w.']*(?: [A-Z][\\w.']*){0,2}))$").map(Phrase::of).toList();

    /** The office that an entry names; empty where it names none. */
    static Optional<Office> of(Addressee entry) {
        String label = entry.label();
        Kind kind;
        if (ATTORNEY_GENERAL.matcher(label).find()) {
            kind = Kind.ATTORNEY_GENERAL;
        } else if (CITY_ATTORNEY.matcher(label).find()) {
            kind = Kind.CITY_ATTORNEY;
        } else if (DISTRICT_ATTORNEY.matcher(label).find()) {
            kind = Kind.DISTRICT_ATTORNEY;
        } else {
            return Optional.empty();
        }
        Optional<String> place = COUNTIES.stream().filter(county -> says(label, county)).findFirst();
        if (kind == Kind.CITY_ATTORNEY) {
            place = place.filter(CITIES::contains).or(() -> CITIES.stream().filter(city -> says(label, city)).findFirst());
        }
        String without = place.map(p -> Pattern.compile("\\b" + p.replace(" ", "\\s+") + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(label).replaceFirst(" ")).orElse(label);
        String rest = WORDS.matcher(without).replaceAll(" ").replaceAll("[^\\w' ]", " ").replaceAll("(?<!\\w)'s?\\b|'", " ")
                .replaceAll("\\s+", " ").strip();
        return Optional.of(new Office(kind, place, place.isPresent() ? "" : named(label), rest, entry));
    }

    private static boolean says(String label, String place) {
        return PLACES.get(place).matcher(label).find();
    }

    /** What a label says the office is of. */
    private static String named(String label) {
        for (Pattern pattern : NAMED) {
            Matcher m = pattern.matcher(label);
            if (m.find() && !m.group(1).matches("(?i)county|office|the|district.*|attorney.*")) {
                return m.group(1);
            }
        }
        return "";
    }

    /** The county that a misspelt name may mean. */
    public Optional<String> near() {
        return near(named);
    }

    static Optional<String> near(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.length() < 4 ? Optional.empty()
                : COUNTIES.stream().filter(county -> new LevenshteinDistance(plain.length() > 6 ? 2 : 1).apply(plain, county
                        .toLowerCase(Locale.ROOT)) > 0).findFirst();
    }

    /** «District Attorney of Yolo County», «City Attorney of San Jose». */
    public String words() {
        return switch (kind) {
            case ATTORNEY_GENERAL -> "Attorney General";
            case DISTRICT_ATTORNEY -> "District Attorney of " + place.map(p -> p + " County").orElse("an unnamed county");
            case CITY_ATTORNEY -> "City Attorney of " + place.orElse("an unnamed city");
        };
    }
}
