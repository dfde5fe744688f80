package whereas.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.document.Document;
import whereas.packet.PacketDocument;
import whereas.result.Note;

/**
 * One document of a matter that is being edited, as a draft whose text has marks that lead to the facts it came from.
 *
 * @param documents all documents that the packet has with these facts
 * @param shown which of them this is; empty when there is none
 * @param draft empty for a ready file that goes along, and where the errors of a template leave nothing
 * @param paths where the facts stand in the matter, by the numbers of the marks: {@code violators[0].name}
 * @param read texts that others were made from, such as the names in «A, B, and C», with where they stand
 * @param errors what is wrong with the packet's templates
 */
public record LiveDocument(List<PacketDocument> documents, Optional<PacketDocument> shown, Optional<Document> draft, List<String> paths,
                           Map<String, String> read, List<Note> errors) {
    public LiveDocument {
        documents = List.copyOf(documents);
        paths = List.copyOf(paths);
        read = Map.copyOf(read);
        errors = List.copyOf(errors);
    }
}
