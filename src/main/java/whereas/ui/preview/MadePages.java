package whereas.ui.preview;

import java.util.Map;
import java.util.Optional;
import whereas.assembly.LiveDocument;
import whereas.writer.pdf.PrintedPages;

/**
 * A document that was drafted and laid out.
 *
 * @param pages empty where there is nothing to lay out
 * @param drawn pictures of the pages that are in view, by their numbers
 */
record MadePages(LiveDocument live, Optional<PrintedPages> pages, Map<Integer, PrintedPages.Picture> drawn) {
}
