package whereas.intake;

import java.util.List;

/**
 * The text of a file in reading order. What stands side by side on one line is divided by tabs.
 *
 * @param file its name
 * @param pages how many pages it has; 0 where the file does not tell
 */
public record FileText(String file, List<FileLine> lines, int pages) {
    public FileText {
        lines = List.copyOf(lines);
    }
}
