package whereas.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import whereas.proprietary.Version;

/**
 * What an export holds: every file with its SHA-256, and what it was made from. It has no time of its own, so that the
 * same facts give the same manifest.
 *
 * @param matter the matter's title
 * @param matterSha256 the hash of the matter's facts as JSON, as far as this version knows them: a hash of all of them would let
 *     anybody try which proprietary figure fits
 * @param revision the number of the matter's revision in the store; empty when it came from a file
 * @param version which version of a submission the files are; empty where its practice has no versions
 */
public record Manifest(String program, String packet, String matter, String matterSha256, Optional<String> revision, Optional<Version> version, boolean draft,
                       String referenceDocumentSha256, List<Entry> files, List<String> remarks) {
    /** @param template the template that made the file, with its hash; empty for the other files */
    public record Entry(String file, String sha256, Optional<String> template, Optional<String> templateSha256) {
    }

    public Manifest {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
