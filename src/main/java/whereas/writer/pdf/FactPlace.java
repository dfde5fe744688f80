package whereas.writer.pdf;

/**
 * Where on a page some words of a fact stand, in points from the page's upper left corner.
 *
 * @param fact where the fact stands in the matter, such as {@code violators[0].name}; empty for a gap whose fact is not known
 * @param page counted from 0
 * @param gap whether the fact is missing and these are the words that say so
 */
public record FactPlace(String fact, int page, double x, double y, double width, double height, boolean gap) {
    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
