package whereas.ui.facts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import whereas.matter.Chemical;
import whereas.matter.Product;
import whereas.matter.Violator;

/** The allegations against many violators: there are check boxes only for those in view. */
final class AllegationRows extends ListView<Violator> {
    private static final double ROW = 30;
    private static final double HEIGHT = 420;
    private final AllegationsInput input;
    private final Product product;
    private final List<ColumnConstraints> columns;

    /** @param columns how wide the names and the boxes are */
    AllegationRows(AllegationsInput input, Product product, List<ColumnConstraints> columns) {
        this.input = input;
        this.product = product;
        this.columns = columns;
        setFixedCellSize(ROW);
        setPrefHeight(HEIGHT);
        setAccessibleText("Allegations");
        setCellFactory(_ -> new Cell());
        getItems().setAll(input.violators());
    }

    private final class Cell extends ListCell<Violator> {
        private final Label name = new Label();
        private final List<CheckBox> boxes = new ArrayList<>();
        private final GridPane row = new GridPane();

        private Cell() {
            setPrefWidth(0);
            row.getStyleClass().add("allegations");
            row.getColumnConstraints().setAll(columns);
            row.add(name, 0, 0);
            for (Chemical chemical : input.chemicals()) {
                CheckBox box = new CheckBox();
                box.setOnAction(_ -> input.allege(List.of(product), List.of(chemical), List.of(getItem()), box.isSelected()));
                boxes.add(box);
                row.add(box, boxes.size(), 0);
                GridPane.setHalignment(box, HPos.CENTER);
            }
        }

        @Override
        protected void updateItem(Violator violator, boolean empty) {
            super.updateItem(violator, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                name.setText(violator.name());
                for (int i = 0; i < boxes.size(); i++) {
                    Chemical chemical = input.chemicals().get(i);
                    boxes.get(i).setSelected(input.isAlleged(product, chemical, violator));
                    boxes.get(i).setAccessibleText(violator.name() + ", " + chemical.name() + ", " + product.name());
                }
            }
        }
    }
}
