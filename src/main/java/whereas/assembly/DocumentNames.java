package whereas.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names under which a packet's documents are compared: their titles, numbered where several have one, or their file's name. */
final class DocumentNames {
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private DocumentNames(Assembled packet) {
        for (AssembledDocument document : packet.documents()) {
            String title = switch (document) {
                case AssembledDocument.Written written -> written.of().title();
                case AssembledDocument.Attached attached -> attached.file().getFileName().toString();
            };
            String name = title;
            for (int number = 2; ids.putIfAbsent(name, document.of().id()) != null; number++) {
                name = title + " (" + number + ")";
            }
            names.put(document.number(), name);
        }
    }

    static DocumentNames of(Assembled packet) {
        return new DocumentNames(packet);
    }

    String name(AssembledDocument document) {
        return names.get(document.number());
    }

    /** The id of the document with this name. */
    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
