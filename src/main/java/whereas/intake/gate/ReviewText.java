package whereas.intake.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whereas.intake.PartyText;
import whereas.intake.format.ListContent;
import whereas.result.Note;
import whereas.result.Result;

/** A reviewed list as plain text for a person: what was read, what was unsure, and what an import would do. */
public final class ReviewText {
    private ReviewText() {
    }

    /** The text, which ends with a line break. */
    public static String write(ListContent content, Review<?, ?> review) {
        List<String> lines = new ArrayList<>();
        if (!(content instanceof ListContent.Parties)) {
            lines.add(content.file() + ": " + kind(content) + ", " + counts(review));
            section(lines, "Notes:", review.notes().stream().map(Note::toString).toList());
        }
        if (content instanceof ListContent.Parties parties) {
            review.notes().stream().filter(note -> !parties.notes().contains(note)).forEach(note -> section(lines, "Not compared:",
                    List.of(note.toString())));
        }
        section(lines, "Against what the firm has (" + counts(review) + "):", review.items().stream().filter(ReviewText::isWorthALine)
                .map(item -> ReviewJson.status(item) + ": " + item.sentence()).toList());
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return content instanceof ListContent.Parties parties ? PartyText.write(new Result<>(parties.list(), parties.notes())) + text
                : text;
    }

    /** That something is new shows already where it is listed. */
    private static boolean isWorthALine(GateItem<?> item) {
        return !(item instanceof GateItem.New<?> fresh) || !fresh.note().isEmpty() || !fresh.entry().doubts().isEmpty();
    }

    private static String kind(ListContent content) {
        return switch (content) {
            case ListContent.Parties _ -> "a list of parties";
            case ListContent.Agencies _ -> "a directory of prosecutors";
            case ListContent.Products _ -> "a list of products";
            case ListContent.Chemicals chemicals -> "the list of chemicals" + chemicals.reading().list().edition().map(date -> " of "
                    + date).orElse("")
                    + ", in force: " + chemicals.reading().list().current().size() + ", taken off: "
                    + (chemicals.reading().list().rows().size() - chemicals.reading().list().current().size());
        };
    }

    /** «3 new, 1 changed». */
    static String counts(Review<?, ?> review) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        review.items().forEach(item -> counts.merge(ReviewJson.status(item), 1, Integer::sum));
        return counts.isEmpty() ? "nothing" : counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void section(List<String> lines, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(heading);
            sentences.forEach(sentence -> lines.add("    " + sentence));
        }
    }
}
