package whereas.filing;

import java.util.List;

/**
 * One form, with the regulation's own marks: a blank stands (IN CAPITALS), and one of the options in { } is printed.
 *
 * @param paragraph where 351.303 has it
 * @param person the part of the first sentence that names persons and what employs them
 * @param choices names for the choices that the text gives, in their order
 * @param several what the form says of certifications by several persons
 */
public record CertificationForm(Id id, String paragraph, String title, String person, List<String> choices, String text, String several) {
    /** Who certifies. */
    public enum Id { COMPANY, GOVERNMENT, REPRESENTATIVE }

    static final String FIRST_WORD = "I, ";

    public CertificationForm {
        choices = List.copyOf(choices);
        if (!text.startsWith(FIRST_WORD + person)) {
            throw new IllegalArgumentException("the form does not begin with «I» and the persons; put the shipped text back");
        }
        FormReader.read(text, choices);
    }

    /** The part that names persons, in pieces. */
    List<FormPart> personParts() {
        return FormReader.read(person, List.of());
    }

    /** All that follows the persons, in pieces. */
    List<FormPart> parts() {
        return FormReader.read(text.substring(FIRST_WORD.length() + person.length()), choices);
    }
}
