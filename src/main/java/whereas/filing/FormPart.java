package whereas.filing;

import java.util.List;

/** A piece of a form. */
sealed interface FormPart {
    /** Words that are printed as they stand. */
    record Words(String text) implements FormPart {
    }

    /** @param name what the form prints in the parentheses, such as PRINTED NAME AND TITLE */
    record Blank(String name) implements FormPart {
        /** The alternatives that the blank itself names: ANTIDUMPING and COUNTERVAILING for ANTIDUMPING OR COUNTERVAILING. */
        List<String> alternatives() {
            return List.of(name.split(" OR "));
        }
    }

    /** One of the options is printed. */
    record Choice(String name, List<List<FormPart>> options) implements FormPart {
    }
}
