package whereas.template;

/**
 * Something wrong with markup.
 *
 * @param offset where in the markup, in characters from its start
 * @param fatal whether nothing behind it could be read
 */
record MarkupProblem(int offset, String message, boolean fatal) {
}
