package whereas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.matter.Agency.Office;

/**
 * What a party probably is, and what that rests on.
 *
 * @param role empty when nothing tells
 * @param reason in words that follow «because»
 */
public record RoleGuess(Optional<PartyRole> role, String reason) {
    /** Asked in this order. */
    private static final List<Map.Entry<Pattern, PartyRole>> WORDS = List.of(
            Map.entry(Pattern.compile("(?i)\\bagent\\b"), PartyRole.AGENT),
            Map.entry(Pattern.compile("(?i)\\bdistrict attorney|\\bd\\.?a\\.?\\b"), PartyRole.DISTRICT_ATTORNEY),
            Map.entry(Pattern.compile("(?i)\\bcity (?:attorney|prosecutor)"), PartyRole.CITY_ATTORNEY),
            Map.entry(Pattern.compile("(?i)\\bpetitioner|\\bdomestic (?:producer|industry)"), PartyRole.PETITIONER),
            Map.entry(Pattern.compile("(?i)\\bcertif(?:ier|ying|ies)|\\bsignator"), PartyRole.CERTIFIER),
            Map.entry(Pattern.compile("(?i)\\bviolator|\\bnoticed part|\\bdefendant|\\brespondent"), PartyRole.VIOLATOR));
    /** Companies whose business is to be the agent of others. */
    private static final Pattern AGENTS = Pattern.compile("(?i)\\b(?:c\\.?\\s?t\\.? corporation system|corporation service company"
            + "|csc[ -]+lawyers incorporating"
            + "|registered agents?|cogency global|incorp services|national registered agents|legalzoom|northwest registered|paracorp"
                    + "|agent for service)\\b.*");

    /** What a person chose; else guesses from the list's own word, then from the name, then from the person that is written to. */
    public static RoleGuess of(ImportedParty party) {
        if (party.chosenRole().isPresent()) {
            return new RoleGuess(party.chosenRole(), "it was chosen");
        }
        for (String word : party.roles()) {
            for (Map.Entry<Pattern, PartyRole> entry : WORDS) {
                if (entry.getKey().matcher(word).find()) {
                    return new RoleGuess(Optional.of(entry.getValue()), "the list says «" + Cells.shown(word) + "»");
                }
            }
        }
        Optional<OfficeName> office = party.isReadable() ? OfficeName.of(party.name(), Optional.empty()) : Optional.empty();
        if (office.isPresent()) {
            return new RoleGuess(Optional.of(office.get().office() == Office.DISTRICT_ATTORNEY ? PartyRole.DISTRICT_ATTORNEY
                    : PartyRole.CITY_ATTORNEY),
                    "its name says so");
        }
        if (AGENTS.matcher(party.name()).find()) {
            return new RoleGuess(Optional.of(PartyRole.AGENT), "its name is that of a company that serves as agent for others");
        }
        if (!Activities.of(party.roles()).isEmpty()) {
            return new RoleGuess(Optional.of(PartyRole.VIOLATOR), "the list calls it «" + Cells.shown(String.join(", ", party.roles()))
                    + "»");
        }
        return byKind(party);
    }

    private static RoleGuess byKind(ImportedParty party) {
        PartyName name = new PartyName(party.name());
        String words = party.name().toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(?:law (?:firm|group|offices?|corporation)|attorneys? at law|attorney general)\\b.*")) {
            return new RoleGuess(Optional.empty(), "it is a law firm or office, and nothing says whom it acts for");
        }
        if (party.isReadable() && name.isOrganization() && party.addressee().filter(RoleGuess::isOfficer).isPresent()) {
            return new RoleGuess(Optional.of(PartyRole.VIOLATOR), "it is a company whose «" + party.addressee().get() + "» is written to");
        }
        if (party.isReadable() && name.hasLegalForm()) {
            return new RoleGuess(Optional.of(PartyRole.VIOLATOR), "it is a company, and the list says nothing else of it");
        }
        return new RoleGuess(Optional.empty(), "neither the list nor its name tells");
    }

    private static boolean isOfficer(String addressee) {
        return addressee.toLowerCase(Locale.ROOT)
                .matches(".*\\b(?:president|ceo|chief executive officer|manager|managing member|general counsel|owner)\\b.*");
    }

    /** Whether the party is a public prosecutor. */
    public boolean isProsecutor() {
        return role.equals(Optional.of(PartyRole.DISTRICT_ATTORNEY)) || role.equals(Optional.of(PartyRole.CITY_ATTORNEY));
    }
}
