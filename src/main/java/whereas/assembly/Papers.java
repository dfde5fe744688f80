package whereas.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.ReviewedPacket;
import whereas.intake.FileTextReader;
import whereas.result.Refused;

/**
 * The papers of a packet that are found in a file.
 *
 * @param kinds each once, in the order of a packet
 */
public record Papers(Set<PaperKind> kinds) {
    /** No paper of a packet is as long as this, and a longer list need not be searched for them. */
    private static final long LONGEST = 20_000_000;
    private static final long LONGEST_TEXT = 1_000_000;
    private static final Set<PaperKind> LISTS_TOO = EnumSet.of(PaperKind.PROOF_OF_SERVICE, PaperKind.APPENDIX_A, PaperKind.APPENDIX_B,
            PaperKind.OTHER);

    public Papers {
        kinds = Set.copyOf(kinds);
    }

    /** Looks into a file; one that cannot be read has none. */
    public static Papers in(Path file) {
        if (!mayHave(file)) {
            return new Papers(Set.of());
        }
        try {
            Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
            ReviewedPacket.of(List.of(FileTextReader.read(file).value()), List.of()).papers().stream().map(Paper::kind).forEach(kinds::add);
            kinds.remove(PaperKind.OTHER);
            return new Papers(kinds);
        } catch (Refused unreadable) {
            return new Papers(Set.of());
        }
    }

    /** Whether the file is plainly papers, and no list: a proof of service by itself may be either. */
    public boolean isPacket() {
        return !LISTS_TOO.containsAll(kinds);
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** What they are, in words. */
    public List<String> words() {
        return kinds.stream().sorted().map(PaperKind::words).toList();
    }

    private static boolean isWord(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") != null && Files.size(file) <= LONGEST;
        }
    }

    private static boolean mayHave(Path file) {
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            return start.startsWith("PK") ? isWord(file) : Files.size(file) <= (start.startsWith("%PDF") ? LONGEST : LONGEST_TEXT);
        } catch (IOException e) {
            return false;
        }
    }
}
