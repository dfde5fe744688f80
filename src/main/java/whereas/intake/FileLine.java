package whereas.intake;

/**
 * One line of a file's text.
 *
 * @param number the line of a text file or of a PDF's text, or the paragraph of a Word file, from 1
 * @param page the page it stands on, from 1; 0 where the file does not tell
 */
public record FileLine(int number, int page, String text) {
}
