package whereas.document;

import java.util.List;
import java.util.Optional;

/**
 * What every page of a document says of its confidentiality.
 *
 * @param lines at the top of every page, the first one too
 * @param watermark pale words across every page
 */
public record PageMarks(List<String> lines, Optional<String> watermark) {
    public static final PageMarks NONE = new PageMarks(List.of(), Optional.empty());

    public PageMarks {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && watermark.isEmpty();
    }
}
