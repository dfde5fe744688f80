package whereas.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import whereas.document.Document;
import whereas.result.Note;
import whereas.result.Result;

/** A folder of templates on the disk, with the engine that reads it. */
final class Folder {
    private final Path root;
    private final Templates templates;

    Folder(Path root) {
        this(root, Limits.USUAL);
    }

    Folder(Path root, Limits limits) {
        this.root = root;
        this.templates = new Templates(List.of(root), limits);
    }

    static Limits impatient() {
        return new Limits(Duration.ofMillis(200), 2_000_000_000);
    }

    Path write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Templates templates() {
        return templates;
    }

    Result<Rendering> render(String name, Map<String, ?> facts) {
        return templates.render(name, facts);
    }

    /** Fills a body as the template t.ftl; the body begins on its line 2. */
    Result<Rendering> body(String body, Map<String, ?> facts) {
        write("t.ftl", "<document title=\"T\" author=\"A\">\n" + body + "\n</document>");
        return render("t.ftl", facts);
    }

    /** The outline of a body that must have nothing wrong. */
    String outline(String body, Map<String, ?> facts) {
        Result<Rendering> result = body(body, facts);
        if (!result.notes().isEmpty()) {
            throw new AssertionError(result.notes().toString());
        }
        return Outline.of(document(result));
    }

    static Document document(Result<Rendering> result) {
        return result.value().document().orElseThrow(() -> new AssertionError(result.notes().toString()));
    }

    static List<String> messages(Result<?> result) {
        return result.notes().stream().map(Note::toString).toList();
    }
}
