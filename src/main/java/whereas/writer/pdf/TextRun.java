package whereas.writer.pdf;

/**
 * A part of a line on a page, all in points from the page's upper left corner.
 *
 * @param page counted from 0
 * @param line grows from one line of the document to the next, so that the runs of one line are known
 */
public record TextRun(int page, int line, double x, double y, double width, double height, String text) {
    /** How far the first characters reach into the run; exact but for letters of bold and italic faces, which differ a little. */
    public double reach(int characters) {
        double whole = Advances.of(text, text.length());
        return whole == 0 ? 0 : width * Advances.of(text, characters) / whole;
    }
}
