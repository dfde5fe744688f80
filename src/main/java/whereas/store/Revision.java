package whereas.store;

import java.time.Instant;

/**
 * One saved state of a matter.
 *
 * @param number counted from 1 within the matter
 * @param savedBy who saved it
 * @param reason why, in a few words
 */
public record Revision(int number, Instant savedAt, String savedBy, String reason) {
}
