package whereas.template;

import java.time.Duration;

/**
 * How far one template may go before it is stopped.
 *
 * @param time how long it may take
 * @param characters how much markup it may print
 */
public record Limits(Duration time, int characters) {
    /** Far more than any filing needs, and little enough for a computer in an office. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), 32_000_000);
}
