package whereas.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the headings of lists are called, in the many ways in which offices spell them. */
final class HeadingWords {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** Asked in this order: the first rule that has one of its words in the heading decides. */
    private static final List<Map.Entry<Meaning, Set<String>>> RULES = List.of(
            entry(Meaning.REMARK, Set.of("anomaly", "anomalies", "problem", "problems", "issue", "issues", "query", "doubt", "doubts")),
            entry(Meaning.EMAIL, Set.of("email", "emails", "mail address", "e mail", "electronic mail", "e service")),
            entry(Meaning.PHONE, Set.of("phone", "telephone", "tel", "mobile", "cell")),
            entry(Meaning.ZIP, Set.of("zip", "zipcode", "zip4", "postal", "postcode", "postalcode", "plz")),
            entry(Meaning.CITY, Set.of("city", "town", "municipality")),
            entry(Meaning.STATE, Set.of("state", "province", "st")),
            entry(Meaning.COUNTRY, Set.of("country", "nation")),
            entry(Meaning.STREET, Set.of("address", "addresses", "address1", "address2", "address3", "addr", "addr1", "addr2", "street",
                    "street1", "street2", "line 1", "line 2", "line 3", "line1", "line2", "suite", "unit", "po box", "mailing",
                            "location")),
            entry(Meaning.ADDRESSEE, Set.of("attention", "attn", "addressee", "contact", "officer", "ceo", "president", "care of",
                    "attorney", "counsel", "salutation")),
            entry(Meaning.ROLE, Set.of("role", "roles", "type", "capacity", "activity", "activities", "relationship", "category", "kind")),
            entry(Meaning.NAME, Set.of("name", "names", "company", "companies", "entity", "entities", "party", "parties", "violator",
                    "violators", "defendant", "defendants", "respondent", "respondents", "organization", "organisation", "business",
                    "recipient", "recipients", "firm", "corporation", "client", "vendor", "supplier", "retailer", "manufacturer",
                    "distributor", "importer", "who", "office", "agency", "label")));
    /** Headings that speak of a name or an address but of none that a document needs. */
    private static final Set<String> NOT_MEANT = Set.of("state of incorporation", "state of formation", "incorporation state",
            "file name", "filename", "product name", "user name", "username", "street type", "address type", "email type", "phone type",
            "trade name", "dba", "d b a", "doing business as", "zip file", "party number", "party id", "company id", "entity number",
            "contact date", "method", "county");
    private static final Set<String> BLOCK = Set.of("name and address", "name address", "names and addresses", "party and address",
            "recipient and address", "addressee and address", "address block", "envelope", "address label");
    private static final Set<String> FIRST = Set.of("first name", "firstname", "given name", "first");
    private static final Set<String> LAST = Set.of("last name", "lastname", "surname", "family name", "last", "middle name");

    private HeadingWords() {
    }

    /** What a heading says the column is; empty when it says nothing that is known. */
    static Optional<Meaning> meaning(String heading) {
        String words = words(heading);
        if (words.isEmpty() || NOT_MEANT.contains(words)) {
            return Optional.empty();
        }
        if (BLOCK.contains(words)) {
            return Optional.of(Meaning.BLOCK);
        }
        if (has(words, Set.of("agent", "registered agent", "process"))) {
            return Optional.of(has(words, wordsOf(Meaning.STREET)) || has(words, Set.of("city", "state", "zip"))
                    ? Meaning.AGENT_ADDRESS : Meaning.AGENT_NAME);
        }
        if (has(words, Set.of("city")) && has(words, wordsOf(Meaning.STATE))) {
            return Optional.of(has(words, wordsOf(Meaning.STREET)) ? Meaning.ADDRESS : Meaning.CITY_STATE_ZIP);
        }
        if (isPersonalName(heading)) {
            return Optional.of(Meaning.NAME);
        }
        return RULES.stream().filter(rule -> has(words, rule.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** Whether the heading asks for a part of a person's name. */
    static boolean isPersonalName(String heading) {
        return FIRST.contains(words(heading)) || LAST.contains(words(heading));
    }

    /** Whether the heading asks for a bare «name», which beside a column of companies is that of a person there. */
    static boolean isBareName(String heading) {
        return Set.of("name", "full name", "person").contains(words(heading));
    }

    private static Set<String> wordsOf(Meaning meaning) {
        return RULES.stream().filter(rule -> rule.getKey() == meaning).findFirst().orElseThrow().getValue();
    }

    private static boolean has(String words, Set<String> any) {
        String padded = " " + words + " ";
        return any.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private static String words(String heading) {
        String apart = CAMEL.matcher(Cells.shown(heading)).replaceAll(" ");
        return OTHER.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
