package whereas.check;

/** What kind of question a rule asks. */
public enum Family {
    /** Do the papers of one packet agree? */
    CONSISTENCY,
    /** Is everything there that the law asks for? */
    COMPLETENESS,
    /** Are prescribed words the prescribed ones? */
    CONFORMITY,
    /** Is everyone served once, in an allowed manner, at an address that can be right? */
    SERVICE,
    /** Can the facts be true? */
    FACTS,
    /** Do caption, categories and catch-all of the proprietary index agree? */
    INDEX,
    /** Does a sentence say what it means to say? */
    WORDING
}
