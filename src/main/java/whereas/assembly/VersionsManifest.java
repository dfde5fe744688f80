package whereas.assembly;

import java.util.List;
import whereas.proprietary.Version;

/** What an export of several versions holds: each in its folder, with the hash of the manifest there. It names no fact of the matter. */
public record VersionsManifest(String program, String packet, List<Entry> versions) {
    /** One version. */
    public record Entry(Version version, String folder, String manifestSha256) {
    }

    public VersionsManifest {
        versions = List.copyOf(versions);
    }
}
