package whereas.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.matter.Address;

/** What two writings of one address have in common: case, punctuation, abbreviations and the last four digits do not count. */
record AddressKey(String text) {
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("street", "st"), Map.entry("avenue", "ave"),
            Map.entry("av", "ave"), Map.entry("boulevard", "blvd"), Map.entry("road", "rd"), Map.entry("drive", "dr"),
            Map.entry("lane", "ln"), Map.entry("court", "ct"), Map.entry("place", "pl"), Map.entry("circle", "cir"),
            Map.entry("parkway", "pkwy"), Map.entry("highway", "hwy"), Map.entry("terrace", "ter"), Map.entry("square", "sq"),
            Map.entry("north", "n"), Map.entry("south", "s"), Map.entry("east", "e"), Map.entry("west", "w"),
            Map.entry("suite", "#"), Map.entry("ste", "#"), Map.entry("unit", "#"), Map.entry("apartment", "#"), Map.entry("apt", "#"),
            Map.entry("room", "#"), Map.entry("rm", "#"), Map.entry("floor", "fl"), Map.entry("building", "bldg"),
            Map.entry("saint", "st"), Map.entry("mount", "mt"), Map.entry("fort", "ft"));

    private static final Pattern BOX = Pattern.compile("\\bp\\.?\\s*o\\.?\\s*box\\b|\\bpost office box\\b");
    private static final Pattern SILENT = Pattern.compile("[.'’]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final Pattern NUMBERS = Pattern.compile("(# )+");

    static AddressKey of(Address address) {
        String zip = address.zip().map(z -> address.country().isEmpty() ? z.substring(0, 5) : z).orElse("");
        return new AddressKey(Stream.of(String.join(" ", address.street()), address.city(), address.state().orElse(""), zip,
                address.country().orElse("")).map(AddressKey::plain).collect(Collectors.joining("|")));
    }

    private static String plain(String text) {
        String boxes = BOX.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("pobox");
        String words = OTHER.matcher(SILENT.matcher(boxes).replaceAll("").replace("#", " # ")).replaceAll(" ").strip();
        return NUMBERS.matcher(Stream.of(words.split(" ")).map(word -> SHORT.getOrDefault(word, word)).collect(Collectors.joining(" ")))
                .replaceAll("# ");
    }
}
