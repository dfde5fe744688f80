package whereas.ui.preview;

/**
 * A document in which a fact stands.
 *
 * @param places how often
 */
public record DocumentUse(String id, String title, long places) {
}
