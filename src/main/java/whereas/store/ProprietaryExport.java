package whereas.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The record of an export that showed business proprietary information.
 *
 * @param at when it was made, to the microsecond
 * @param by the person who was logged on to the computer
 * @param matter the matter's title as it was then
 * @param revision the matter's revision in the store; empty when its facts came from a file
 * @param version the version that was written, such as bpi
 * @param manifestSha256 the hash of the manifest in the folder, which has the hash of each file
 */
public record ProprietaryExport(Instant at, String by, String matter, Optional<String> revision, String version, boolean draft, String folder,
                                String manifestSha256) {
}
