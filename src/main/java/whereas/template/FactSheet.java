package whereas.template;

import java.util.Map;

/**
 * Facts whose names are all known: a template that asks for another name has an error. A known fact that is still missing is
 * an empty {@link java.util.Optional}.
 *
 * @param noun what holds the facts, as a message names it, such as «the packet's answers»
 */
public record FactSheet(String noun, Map<String, ?> facts) {
}
