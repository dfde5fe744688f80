package whereas.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.document.Document;

/**
 * A document whose text has marks that lead to the facts it came from, for a preview; see {@link whereas.document.FactMarks}.
 *
 * @param document empty when the errors of its template leave none
 * @param paths where the facts stand, by the numbers of the marks
 * @param read texts that were taken to make others from, such as the names in «A, B, and C», with where they stand
 */
public record Traced(Optional<Document> document, List<String> paths, Map<String, String> read) {
    public Traced {
        paths = List.copyOf(paths);
        read = Map.copyOf(read);
    }
}
