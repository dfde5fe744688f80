package whereas.ui.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.intake.ChemicalTable;
import whereas.matter.Chemical;
import whereas.ui.form.Buttons;
import whereas.ui.form.Confirmation;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Section;
import whereas.ui.form.Words;
import whereas.ui.fx.Dialogs;
import whereas.ui.input.DateText;
import whereas.ui.input.FixedInput;

/** The chemicals, which come from the table of listed ones. */
final class ChemicalsSection {
    private ChemicalsSection() {
    }

    static Section of(FactsViewModel facts, Dialogs dialogs) {
        ListBox<Chemical, FixedInput<Chemical>> chemicals = new ListBox<>(facts.input().chemicals(), ChemicalsSection::entry,
                chemical -> Removal.confirmed(dialogs, chemical.value().map(Chemical::name).orElse(""), facts.uses(chemical)));
        SearchableComboBox<ChemicalTable.Entry> table = new SearchableComboBox<>(facts.chemicalTable());
        table.setPromptText("Search the table of listed chemicals");
        table.setAccessibleText("Listed chemical to add");
        table.setMaxWidth(Double.MAX_VALUE);
        table.setConverter(new Words<>(entry -> (entry.isListed() ? "" : "Taken off the list: ")
                + Stream.concat(Stream.concat(Stream.of(entry.chemical().name()), entry.chemical().cas().stream()), entry.aliases().stream())
                        .collect(Collectors.joining(" · "))));
        table.setCellFactory(_ -> new ChemicalCell(table.getConverter()));
        Button add = Buttons.of(Material2OutlinedAL.ADD, "Add the _chemical", () -> {
            ChemicalTable.Entry chosen = table.getValue();
            if (chosen.isListed() || dialogs.confirm("Add " + chosen.chemical().name() + "?", "It was taken off the list; what needs a warning now "
                    + "does not include it.", List.of(), "Add it all the same")) {
                facts.add(chosen.chemical());
            }
            table.setValue(null);
        });
        add.disableProperty().bind(table.valueProperty().isNull());
        HBox.setHgrow(table, Priority.ALWAYS);
        Label edition = Fields.remark("");
        edition.setId("chemical-edition");
        edition.textProperty().bind(facts.chemicalEditionProperty());
        return new Section("Chemicals", chemicals, new HBox(8, table, add), edition).confirming(facts.input().chemicals());
    }

    private static Node entry(FixedInput<Chemical> input) {
        Label name = new Label();
        name.getStyleClass().add("list-title");
        Label listed = Fields.remark("");
        Runnable show = () -> input.value().ifPresent(chemical -> {
            name.setText(chemical.name() + chemical.cas().map(cas -> "  (CAS " + cas + ")").orElse(""));
            listed.setText("Known to cause " + chemical.harm() + " · listed " + listings(chemical.listings()));
        });
        input.valueProperty().addListener((_, _, _) -> show.run());
        show.run();
        VBox entry = new VBox(2, name, listed, new Confirmation(input));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static String listings(List<Chemical.Listing> listings) {
        return listings.stream().map(listing -> DateText.of(listing.listed())).distinct().collect(Collectors.joining(" and "));
    }
}
