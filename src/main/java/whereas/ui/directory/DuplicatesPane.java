package whereas.ui.directory;

import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import whereas.assembly.FirmParties;
import whereas.assembly.FirmParty;
import whereas.ui.form.Fields;

/** Groups of parties that may be one, and beside them the way to make them so. */
final class DuplicatesPane extends ListAndDetail {
    private static final double LIST = 0.4;

    DuplicatesPane(DirectoryViewModel directory) {
        ListView<FirmParties.Duplicates> list = new ListView<>(directory.duplicates());
        list.setId("duplicates");
        list.setAccessibleText("Parties that may be one");
        list.setPlaceholder(Fields.remark("No parties are written much alike or stand at one address."));
        list.setCellFactory(_ -> new GroupCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, group) -> beside(group == null
                ? Fields.remark("Choose a group to see why they may be one.") : new MergeBox(directory, group.parties(), group.reasons())));
        beside(Fields.remark("Choose a group to see why they may be one."));
        VBox.setVgrow(list, Priority.ALWAYS);
        arrange(LIST, list, Fields.remark("They are told apart until you merge them; nothing is merged by itself."));
    }

    /** The names of a group. */
    private static final class GroupCell extends ListCell<FirmParties.Duplicates> {
        private static final double SIDES = 30;
        private final Text names = new Text();
        private final Text why = new Text();
        private final VBox lines = new VBox(3, names, why);

        GroupCell() {
            setPrefWidth(0);
            names.getStyleClass().add("matter-title");
            why.getStyleClass().add("cell-text");
            names.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
            why.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(FirmParties.Duplicates group, boolean empty) {
            super.updateItem(group, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                names.setText(group.parties().stream().map(FirmParty::name).collect(Collectors.joining("\n")));
                why.setText(group.reasons().getFirst() + (group.reasons().size() > 1 ? " and more" : ""));
                setAccessibleText(names.getText() + ". " + why.getText());
            }
        }
    }
}
