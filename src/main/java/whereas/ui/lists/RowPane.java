package whereas.ui.lists;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import whereas.intake.PartyRole;
import whereas.intake.RoleGuess;
import whereas.intake.gate.FieldChange;
import whereas.matter.Address;
import whereas.ui.form.Fields;
import whereas.ui.form.Section;
import whereas.ui.form.Words;

/** One row at the gate in full: what would change field by field, what was read, what it is taken for, and how it stands in the file. */
final class RowPane extends ScrollPane {
    private static final int RAW_LINES = 4;
    private final VBox content = new VBox(8);

    RowPane(GateViewModel gate, GateTable table) {
        content.getStyleClass().add("gate-row");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> show(gate, row));
        show(gate, table.getSelectionModel().getSelectedItem());
    }

    private void show(GateViewModel gate, GateRow row) {
        content.getChildren().clear();
        if (row == null) {
            content.getChildren().add(Fields.remark("Select a row to see all of it."));
            return;
        }
        Label name = wrapped(row.name());
        name.getStyleClass().add("list-title");
        content.getChildren().add(name);
        // What differs stands field by field below.
        String remarks = row.fields().isEmpty() ? row.remarks() : String.join("\n", row.item().entry().doubts());
        if (!remarks.isEmpty()) {
            content.getChildren().add(wrapped(remarks));
        }
        if (!row.fields().isEmpty()) {
            content.getChildren().addAll(Section.subheading("Differs from " + row.comparedWith()), fields(row.fields()));
        }
        row.party().filter(party -> party.isReadable()).ifPresent(party -> {
            List<String> read = new java.util.ArrayList<>();
            party.addressee().ifPresent(person -> read.add("to: " + person));
            party.addresses().stream().map(Address::oneLine).forEach(read::add);
            read.addAll(party.emails());
            read.addAll(party.phones());
            party.agent().ifPresent(agent -> read.add("agent: " + agent.name() + ", " + agent.address().oneLine()));
            if (!read.isEmpty()) {
                content.getChildren().addAll(Section.subheading("Was read as"), wrapped(String.join("\n", read)));
            }
            content.getChildren().addAll(Section.subheading("Is taken for"), role(gate, row, party.role()),
                    Fields.remark("because " + party.role().reason()));
        });
        if (!row.item().entry().raw().isEmpty()) {
            TextArea raw = new TextArea(row.item().entry().raw().replace("\t", "  |  "));
            raw.setEditable(false);
            raw.setWrapText(true);
            raw.setPrefRowCount(RAW_LINES);
            raw.setAccessibleText("The row as it stands in the file");
            raw.getStyleClass().add("raw");
            content.getChildren().addAll(Section.subheading("As it stands in the file, " + row.where()), raw);
        }
    }

    private static Node role(GateViewModel gate, GateRow row, RoleGuess guess) {
        ComboBox<PartyRole> roles = new ComboBox<>(FXCollections.observableArrayList(PartyRole.values()));
        roles.setConverter(new Words<>(role -> role.words()));
        roles.setPromptText("it is not plain what");
        roles.setValue(guess.role().orElse(null));
        roles.setId("role");
        roles.setAccessibleText("What the party is");
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.setOnAction(_ -> gate.is(row, roles.getValue()));
        return roles;
    }

    private static GridPane fields(List<FieldChange> changes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("field-changes");
        grid.addRow(0, Fields.remark(""), Fields.remark("now"), Fields.remark("in the list"));
        for (FieldChange change : changes) {
            Label after = wrapped(change.after().isEmpty() ? "nothing" : change.after());
            after.getStyleClass().add("field-after");
            Label field = Fields.remark(change.field());
            field.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), field, wrapped(change.before().isEmpty() ? "nothing" : change.before()), after);
        }
        return grid;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
