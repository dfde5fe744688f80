package whereas.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/** The folders that templates are read from, the most important one first. Nothing outside of them is ever read. */
final class TemplateFolders {
    private static final long LARGEST = 1 << 20;

    private final List<Path> roots;
    private final Path last;

    TemplateFolders(List<Path> roots) {
        this.roots = roots.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.last = this.roots.isEmpty() ? null : this.roots.getLast();
    }

    /** A file as it is now; one that was changed since is not equal to it. */
    record Version(Path root, Path file, FileTime modified, long size) {
    }

    /** The file of this name in the first folder that has it; the name's parts are joined by slashes. */
    Optional<Version> find(String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        for (Path root : roots) {
            try {
                Path file = root.resolve(name);
                // A failing readAttributes costs an exception, and the firm's folder, the first one, lacks most files.
                if (root == last || Files.isRegularFile(file)) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    if (attributes.isRegularFile()) {
                        return Optional.of(new Version(root, file, attributes.lastModifiedTime(), attributes.size()));
                    }
                }
            } catch (IOException | InvalidPathException _) {
                // It is not in this folder; the next one may have it.
            }
        }
        return Optional.empty();
    }

    /**
     * The text of a file.
     *
     * @throws IOException with a message for the user when it is not a text of UTF-8, too large, or leads out of its folder
     */
    String read(Version version) throws IOException {
        Path real = version.file().toRealPath();
        if (!real.startsWith(version.root().toRealPath())) {
            throw new IOException("it is a link that leads out of the folder " + version.root() + "; put the file itself there");
        }
        if (Files.size(real) > LARGEST) {
            throw new IOException("it is larger than a megabyte, too large for a template");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(real))).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("it is not a text in UTF-8; save it again with that encoding", e);
        }
    }

    @Override
    public String toString() {
        return String.join(" or ", roots.stream().map(Path::toString).toList());
    }

    /** Whether a name has none of the parts by which it could lead out of its folder. */
    private static boolean isPlain(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? '/' : name.charAt(i);
            if (c == '\\' || c == ':' || c < ' ') {
                return false;
            }
            if (c == '/') {
                String part = name.substring(start, i);
                if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }
}
