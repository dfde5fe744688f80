package whereas.check.paper;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A manner of service as papers describe it. */
public enum Manner {
    CERTIFIED_MAIL("certified mail", "certified (?:first[- ]class )?mail|return receipt"),
    FIRST_CLASS_MAIL("first-class mail", "first[- ]class (?:u\\.?s\\.? )?mail|(?<!certified |priority |express |registered "
            + "|electronic |e-)\\bmailing\\b|\\bu\\.?s\\.? mail\\b|priority mail"),
    EXPRESS_MAIL("overnight delivery", "express mail|overnight|fedex|federal express"),
    PERSONAL_DELIVERY("personal delivery", "personal(?:ly)? (?:deliver|serv)|by hand|hand[- ]deliver"),
    ELECTRONIC_MAIL("e-mail", "\\be-?mail|electronic mail|electronic (?:service )?address|electronic service"),
    ELECTRONIC_FILING("electronic filing", "electronic(?:ally)? fil|filing electronically|\\bupload|oag\\.ca\\.gov|website of the|website");

    private final String words;
    private final Pattern pattern;

    Manner(String words, String pattern) {
        this.words = words;
        this.pattern = Phrase.of(pattern);
    }

    public String words() {
        return words;
    }

    public boolean mailed() {
        return this == CERTIFIED_MAIL || this == FIRST_CLASS_MAIL || this == EXPRESS_MAIL;
    }

    /** The manners that some words name. */
    public static Set<Manner> in(Quotation words) {
        Set<Manner> found = EnumSet.noneOf(Manner.class);
        for (Manner manner : values()) {
            if (words.says(manner.pattern)) {
                found.add(manner);
            }
        }
        // Certified mail is often called certified first-class mail; that is one manner.
        if (found.contains(CERTIFIED_MAIL) && words.says(Phrase.of("certified first[- ]class mail"))) {
            found.remove(FIRST_CLASS_MAIL);
        }
        return found;
    }
}
