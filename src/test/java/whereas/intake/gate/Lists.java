package whereas.intake.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import whereas.intake.ListFile;
import whereas.intake.PartyList;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.intake.format.ListReader;

/** Lists as somebody would drop them. */
final class Lists {
    private Lists() {
    }

    static PartyList parties(String text) {
        return ((ListContent.Parties) content(text)).list();
    }

    static RawTable table(String text) {
        return ListReader.read(ListFile.of("list.csv", text.getBytes(UTF_8)), Watch.NONE).value();
    }

    static ListContent content(String text) {
        return ListContent.read(ListFile.of("list.csv", text.getBytes(UTF_8)), ListContent.Memory.NONE, Watch.NONE);
    }

    /** The items of a review, one to a line, with a mark before those that are proposed. */
    static String text(Review<?, ?> review) {
        StringBuilder text = new StringBuilder();
        review.items().forEach(item -> text.append(item.isProposed() ? "+ " : item.action().isPresent() ? "? " : "- ").append(item.sentence()).append('\n'));
        return text.toString();
    }
}
