package whereas.matter;

/**
 * The person who gives the notice of violation.
 *
 * @param shortName the defined term used after the first mention, such as CPA
 * @param description what the party is, to follow its name after a comma, such as «a California limited liability company»
 */
public record NoticingParty(String name, String shortName, String description, ResponsibleIndividual responsible) {
}
