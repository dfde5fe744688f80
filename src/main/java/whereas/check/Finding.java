package whereas.check;

import whereas.check.paper.Place;

/**
 * Something that is wrong, or may be.
 *
 * @param rule what is broken
 * @param place where
 * @param message what is wrong, in one sentence
 */
public record Finding(Rule rule, Place place, String message) {
    public String id() {
        return rule.id();
    }

    public Severity severity() {
        return rule.severity();
    }
}
