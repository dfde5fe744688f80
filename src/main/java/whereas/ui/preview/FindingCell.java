package whereas.ui.preview;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A finding in a list: how grave, what, where, in which words, under which law, and what would mend it. */
final class FindingCell extends ListCell<FindingItem> {
    private static final double SIDES = 48;
    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");
    private final Label grade = new Label();
    private final Label where = new Label();
    private final Text message = text("finding-message");
    private final Text quote = text("finding-quote");
    private final Text mend = text("finding-mend");
    private final Text basis = text("finding-basis");
    private final Text reason = text("finding-reason");
    private final VBox content;

    FindingCell() {
        setPrefWidth(0);
        grade.getStyleClass().add("grade");
        grade.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().add("remark");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        content = new VBox(new HBox(8, grade, where), message, quote, mend, basis, reason);
        content.getStyleClass().add("finding");
        listViewProperty().addListener((_, _, list) -> {
            if (list != null) {
                for (Text text : new Text[] {message, quote, mend, basis, reason}) {
                    text.wrappingWidthProperty().bind(list.widthProperty().subtract(SIDES));
                }
            }
        });
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    @Override
    protected void updateItem(FindingItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : content);
        if (empty) {
            setAccessibleText("");
            return;
        }
        String severity = item.severity().name().toLowerCase(Locale.ROOT);
        grade.setText(item.accepted().isPresent() ? "accepted" : severity);
        grade.getStyleClass().setAll("label", "grade", item.accepted().isPresent() ? "grade-accepted" : "grade-" + severity);
        pseudoClassStateChanged(ACCEPTED, item.accepted().isPresent());
        where.setText(item.place());
        message.setText(item.message());
        show(quote, item.quote().isBlank() ? "" : "“" + item.quote() + "”");
        show(mend, item.mend());
        show(basis, item.basis());
        show(reason, item.accepted().map(words -> "Accepted: " + words).orElse(""));
        setAccessibleText(grade.getText() + ": " + item.message());
    }

    private static void show(Text text, String words) {
        text.setText(words);
        text.setVisible(!words.isEmpty());
    }
}
