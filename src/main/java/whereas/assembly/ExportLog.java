package whereas.assembly;

import java.nio.file.Path;
import java.util.Optional;
import whereas.result.Refused;

/** Takes a record of every export that shows proprietary information. */
public interface ExportLog {
    /** For packets without proprietary information: it refuses all others, for no such export may go unrecorded. */
    ExportLog NONE = (packet, _, _, _) -> {
        throw new Refused(packet.matter().title(), "this packet shows proprietary information, and its export can be logged nowhere; open the store first");
    };

    /**
     * Records that a version is about to be written, so that it is on record even where writing fails halfway.
     *
     * @param revision the matter's revision in the store; empty when it came from a file
     * @param folder where the version is written
     * @param manifestSha256 the hash of the version's manifest, which has the hash of each file
     * @throws Refused when it cannot be recorded; then nothing is written
     */
    void exported(Assembled packet, Optional<String> revision, Path folder, String manifestSha256);
}
