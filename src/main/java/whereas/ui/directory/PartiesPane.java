package whereas.ui.directory;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import whereas.assembly.FirmParty;
import whereas.ui.form.Fields;
import whereas.ui.form.Section;

/** The parties by name with their search, and beside them what is known of the chosen one. */
final class PartiesPane extends ListAndDetail {
    private static final double LIST = 0.36;
    private final DirectoryViewModel directory;
    private final ListView<FirmParty> list;

    PartiesPane(DirectoryViewModel directory) {
        this.directory = directory;
        CustomTextField search = Fields.search("party-search", "Search names, addresses, matters", "Search the parties", directory.searchProperty());
        list = new ListView<>(directory.found());
        list.setId("parties");
        list.setAccessibleText("Parties");
        list.setCellFactory(_ -> new PartyCell());
        list.setPlaceholder(Fields.remark("No party has all these words."));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FirmParty>) _ -> show());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label count = Fields.remark("");
        count.textProperty().bind(Bindings.size(directory.found()).asString("%d parties. Choose several (Ctrl or Shift) to merge them."));
        arrange(LIST, search, list, count);
        show();
    }

    private void show() {
        List<FirmParty> chosen = list.getSelectionModel().getSelectedItems().stream().filter(party -> party != null).toList();
        if (chosen.isEmpty()) {
            beside(Fields.remark("Choose a party to see where it stood before."));
        } else if (chosen.size() > 1) {
            beside(new MergeBox(directory, chosen, List.of()));
        } else {
            beside(about(chosen.getFirst()), own(chosen.getFirst()));
        }
    }

    private Node about(FirmParty party) {
        Section section = new Section(party.name(), Fields.remark(roles(party)));
        if (party.spellings().size() > 1) {
            section.getChildren().addAll(Section.subheading("Also written"),
                    wrapped(String.join("\n", party.spellings().subList(1, party.spellings().size()))));
        }
        if (!party.addresses().isEmpty()) {
            section.getChildren().addAll(Section.subheading("Addresses"),
                    wrapped(party.addresses().stream().map(address -> address.oneLine()).collect(Collectors.joining("\n"))));
        }
        section.getChildren().add(Section.subheading("Matters"));
        party.appearances().forEach(one -> {
            Hyperlink open = new Hyperlink(directory.sentence(one));
            open.setWrapText(true);
            open.setMnemonicParsing(false);
            open.getStyleClass().add("appearance");
            open.setOnAction(_ -> directory.open(one));
            section.getChildren().add(open);
        });
        if (party.appearances().isEmpty()) {
            section.getChildren().add(Fields.remark("It stands in no matter."));
        }
        return section;
    }

    private Node own(FirmParty party) {
        TextField email = new TextField(party.email().orElse(""));
        email.setAccessibleText("E-mail");
        email.setId("party-email");
        TextArea note = new TextArea(party.note().orElse(""));
        note.setAccessibleText("Note");
        note.setId("party-note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        Button keep = new Button("_Keep");
        keep.setId("keep-party");
        keep.disableProperty().bind(email.textProperty().isEqualTo(party.email().orElse("")).and(note.textProperty().isEqualTo(party.note().orElse(""))));
        keep.setOnAction(_ -> directory.keep(party, email.getText(), note.getText()));
        return new Section("What the firm keeps itself", label("E-mail"), email, label("Note"), note, keep);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    static String roles(FirmParty party) {
        String words = party.roles().stream().map(FirmParty::words).collect(Collectors.joining(", "));
        return words.isEmpty() ? "in no matter" : words;
    }

    /** A party with its roles and when it was last noticed. */
    private final class PartyCell extends ListCell<FirmParty> {
        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox lines = new VBox(2, name, about);

        PartyCell() {
            setPrefWidth(0);
            name.getStyleClass().add("list-title");
            about.getStyleClass().add("remark");
        }

        @Override
        protected void updateItem(FirmParty party, boolean empty) {
            super.updateItem(party, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                name.setText(party.name());
                int matters = (int) party.appearances().stream().map(FirmParty.Appearance::matter).distinct().count();
                about.setText(roles(party) + (matters == 1 ? ", 1 matter" : ", " + matters + " matters"));
                setAccessibleText(name.getText() + ", " + about.getText());
            }
        }
    }
}
