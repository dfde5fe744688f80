package whereas.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Files of every format, changed at random: whatever comes of them, it is a review or a refusal with its reasons, and it comes soon. */
class FuzzTest {
    private static final Path SEEDS = Path.of("src/test/resources/lists/fuzz");
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Pieces that break readers more often than random bytes do. */
    private static final List<String> PIECES = List.of("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "&#0;", "&b;", "]]>", "<", ">", "\"", "''", "\0",
            "99999999999999999999", "-1", "=1+1", "\t\t\t\t\t\t\t\t", "\n\n\n", "BEGIN:VCARD\n", "END:VCARD\n", "CA 90012", "a@b.co", "\uFEFF", "\uD800", "r=\"ZZZ1\"",
            "s=\"4096\"", "t=\"s\"", "1e308", "NaN", "/Kids [1 0 R]", "endobj", "stream\n", "%PDF-", "\r", "PO Box ", "District Attorney ", "[".repeat(3000), "a ".repeat(2000));

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void aDamagedFileIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS)) {
            seeds = files.sorted().toList();
        }
        Path seed = seeds.get(random.nextInt(seeds.size()));
        byte[] bytes = changed(Files.readAllBytes(seed), random, changes);
        assertTimeoutPreemptively(SOON, () -> ListFuzz.read(seed.getFileName().toString(), bytes), seed::toString);
    }

    /** Kept from long runs of {@link ListFuzz}: files that reached code which no other had. */
    @Test
    void whatLongFuzzingFoundIsReadOrRefused() throws IOException {
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of("src/test/resources/lists/found.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                assertTimeoutPreemptively(SOON, () -> ListFuzz.read("list", bytes), entry::getName);
                files++;
            }
        }
        assertThat(files).isPositive();
    }

    /** Zips are changed inside as often as outside; changes outside seldom get past the checksums. */
    private static byte[] changed(byte[] bytes, Random random, int changes) {
        if (bytes[0] != 'P' || bytes[1] != 'K' || random.nextInt(4) == 0) {
            return mutated(bytes, random, changes);
        }
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            List<String> names = List.copyOf(parts.keySet());
            String main = Optional.of(names.get(random.nextInt(names.size()))).orElseThrow();
            parts.put(main, mutated(parts.get(main), random, changes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random, int changes) {
        byte[] changed = bytes;
        for (int i = 0; i < changes && changed.length > 1; i++) {
            int at = random.nextInt(changed.length);
            int length = random.nextInt(Math.min(200, changed.length - at) + 1);
            byte[] head = Arrays.copyOf(changed, at);
            byte[] cut = Arrays.copyOfRange(changed, at, at + length);
            byte[] tail = Arrays.copyOfRange(changed, at + length, changed.length);
            changed = switch (random.nextInt(6)) {
                case 0 -> {
                    byte[] flipped = changed.clone();
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                    yield flipped;
                }
                case 1 -> head;
                case 2 -> joined(head, tail);
                case 3 -> joined(head, cut, cut, cut, tail);
                default -> joined(head, PIECES.get(random.nextInt(PIECES.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8), cut, tail);
            };
        }
        return changed;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
