package whereas.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of matters shows of one.
 *
 * @param kind the practice, such as prop65
 * @param packet the id of its packet
 * @param date the date that its documents carry
 * @param revision the number of the latest revision, counted from 1; the next save is based on it
 * @param savedAt when that revision was saved
 * @param archived whether the firm has put the matter away
 */
public record StoredMatter(long id, String title, String kind, String packet, LocalDate date, int revision, Instant savedAt,
                           boolean archived, Course course) {
    /** A matter that has only been written. */
    public StoredMatter(long id, String title, String kind, String packet, LocalDate date, int revision, Instant savedAt, boolean archived) {
        this(id, title, kind, packet, date, revision, savedAt, archived, Course.NEW);
    }
}
