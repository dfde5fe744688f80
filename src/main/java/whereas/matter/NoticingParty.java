package whereas.matter;

/**
 * The person who gives the notice of violation.
 *
 * @param shortName the defined term used after the first mention, such as CPA
 * @param description what the party is, to follow its name after a comma, such as «a California limited liability company»
 */
public record NoticingParty(String name, String shortName, String description, ResponsibleIndividual responsible) {
    /** Whether the party is a person who gives notice in his or her own name, and so is the responsible individual too. */
    public boolean individual() {
        return name.equals(responsible.name());
    }
}
