package whereas.writer.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import whereas.writer.ZipWriter;

/** Makes templates/reference.docx from its parts under src/test/resources/reference: run it after changing one of them. */
final class ShippedReference {
    static final Path FILE = Path.of("templates/reference.docx");
    private static final Path PARTS = Path.of("src/test/resources/reference");

    private ShippedReference() {
    }

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, bytes());
    }

    static byte[] bytes() throws IOException {
        ZipWriter zip = new ZipWriter();
        try (var files = Files.walk(PARTS)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    zip.add(PARTS.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return zip.finish();
    }
}
