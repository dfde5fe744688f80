package whereas.template;

/**
 * Something wrong with markup.
 *
 * @param offset where in the markup, in characters from its start
 */
record MarkupProblem(int offset, String message) {
}
