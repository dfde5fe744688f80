package whereas.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;

/** A template asked for a name that does not exist. It is an error everywhere, even before «??». */
final class UnknownFact extends TemplateModelException {
    private final String name;
    private final String words;

    UnknownFact(String name, String holder, Collection<String> known) {
        this(name, "there is no fact \"" + name + "\" in " + holder
                + Nearest.to(name, known).map(near -> " (did you mean \"" + near + "\"?)").orElse("")
                + (known.isEmpty() ? "" : "; it has " + String.join(", ", known)));
    }

    private UnknownFact(String name, String words) {
        super(words);
        this.name = name;
        this.words = words;
    }

    /** What is wrong, without FreeMarker's own additions. */
    String words() {
        return words;
    }

    /** The name that was asked for. */
    String name() {
        return name;
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
