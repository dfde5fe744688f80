package whereas.store;

import java.time.Instant;

/**
 * A change of the directory that was made.
 *
 * @param what what was changed, in a few words: «Merge 2 spellings of Khee Trading, Inc.»
 * @param undone whether it was taken back
 */
public record DirectoryStep(long id, Instant madeAt, String madeBy, String what, boolean undone) {
}
