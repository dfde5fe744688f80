package whereas.intake;

/** What a party is in a matter. */
public enum PartyRole {
    VIOLATOR("alleged violator"),
    AGENT("agent for service of process"),
    DISTRICT_ATTORNEY("district attorney"),
    CITY_ATTORNEY("city attorney"),
    PETITIONER("petitioner"),
    CERTIFIER("certifier");

    private final String words;

    PartyRole(String words) {
        this.words = words;
    }

    /** The role in words for a sentence: «an agent for service of process». */
    public String withArticle() {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** The role in words for a list. */
    public String words() {
        return words;
    }
}
