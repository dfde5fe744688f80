package whereas.store;

import java.util.List;
import java.util.Optional;

/**
 * What the firm itself keeps on a party, beside what its matters say.
 *
 * @param name the spelling that holds
 * @param spellings further spellings under which matters have the same party
 * @param email where it can be reached
 * @param note for the firm's own eyes
 */
public record PartyRecord(String name, List<String> spellings, Optional<String> email, Optional<String> note) {
    public PartyRecord {
        spellings = List.copyOf(spellings);
    }
}
