package whereas.ui.preview;

/**
 * What of a document is in view.
 *
 * @param first the first page, from 0
 * @param last the last page
 * @param scale pixels of the screen to the point
 */
public record PageView(int first, int last, double scale) {
}
