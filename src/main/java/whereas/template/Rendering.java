package whereas.template;

import java.util.List;
import java.util.Optional;
import whereas.document.Document;

/**
 * What became of a template.
 *
 * @param document the document; empty when the errors leave none
 * @param officialTexts the official texts that stand in it
 */
public record Rendering(Optional<Document> document, List<OfficialText> officialTexts) {
    public Rendering {
        officialTexts = List.copyOf(officialTexts);
    }
}
