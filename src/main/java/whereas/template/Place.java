package whereas.template;

import freemarker.template.Template;

/**
 * A passage of a template.
 *
 * @param name the template's name, as messages print it
 * @param from the offset at which the passage begins
 * @param caller the place in the document's own template that used this one; empty when it is that template itself
 */
record Place(String name, Source source, int from, int to, String caller) {
    /** Templates carry their text under this key, as FreeMarker keeps it only in pieces. */
    static final String SOURCE = "whereas.source";

    static Place start(Template template) {
        return new Place(template.getName(), source(template), 0, 0, "");
    }

    static Place of(Template template, int line, int column, int endLine, int endColumn, String caller) {
        Source source = source(template);
        int from = source.offset(line, column);
        return new Place(template.getName(), source, from, Math.max(from, source.offset(endLine, endColumn + 1)), caller);
    }

    /** The text of a template; null for one that the program brings along, and for the empty one, which FreeMarker does not keep. */
    static Source source(Template template) {
        return template == null ? null : (Source) template.getCustomAttribute(SOURCE);
    }

    Place narrowed(int newFrom, int newTo) {
        return new Place(name, source, newFrom, newTo, caller);
    }

    /** The template with its line, for a note. */
    String where() {
        return name + " line " + source.line(from);
    }

    /** A message that tells the words in which the problem stands. */
    String in(String message) {
        return message + ", in: " + source.sentence(from, to) + caller;
    }
}
