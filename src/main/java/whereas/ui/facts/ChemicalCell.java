package whereas.ui.facts;

import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import whereas.intake.ChemicalTable;

/** A chemical of the table in a list that stays as narrow as its field, though some have names beyond all width. */
final class ChemicalCell extends ListCell<ChemicalTable.Entry> {
    private static final double WIDTH = 440;
    private final StringConverter<ChemicalTable.Entry> words;

    ChemicalCell(StringConverter<ChemicalTable.Entry> words) {
        this.words = words;
        setPrefWidth(WIDTH);
    }

    @Override
    protected void updateItem(ChemicalTable.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(empty ? null : words.toString(entry));
    }
}
