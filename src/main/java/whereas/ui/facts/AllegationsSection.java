package whereas.ui.facts;

import static javafx.scene.layout.Region.USE_COMPUTED_SIZE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Chemical;
import whereas.matter.Product;
import whereas.matter.Violator;
import whereas.ui.form.Buttons;
import whereas.ui.form.Confirmation;
import whereas.ui.form.Fields;
import whereas.ui.form.Section;
import whereas.ui.form.Words;

/** A grid of violators and chemicals for the chosen product, with a check box for each allegation. */
final class AllegationsSection {
    private static final double NAMES = 200;
    private static final double CHEMICAL = 130;
    private static final double LEAST = 84;
    private static final int MOST = 60;
    private final AllegationsInput input;
    private final ComboBox<Product> product = new ComboBox<>();
    private final VBox grid = new VBox();
    private final List<Runnable> looks = new ArrayList<>();
    private List<Object> axes = List.of();

    private AllegationsSection(AllegationsInput input) {
        this.input = input;
        product.setConverter(new Words<>(Product::label));
        product.setMaxWidth(Double.MAX_VALUE);
        product.setAccessibleText("Product whose allegations are shown");
        product.visibleProperty().bind(Bindings.size(product.getItems()).greaterThan(1));
        product.managedProperty().bind(product.visibleProperty());
        product.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                build();
            }
        });
        input.versionProperty().addListener((_, _, _) -> look());
        look();
    }

    static Section of(FactsViewModel facts) {
        AllegationsInput input = facts.input().allegations();
        AllegationsSection section = new AllegationsSection(input);
        Button all = Buttons.of(Material2OutlinedAL.CHECK, "_Allege all of it", () -> section.allegeAll(true));
        Button none = Buttons.of(Material2OutlinedAL.CLOSE, "Allege nothing", () -> section.allegeAll(false));
        return new Section("Allegations",
                Fields.remark("Who exposed people to which chemical in which product. Only violators who are alleged to have done "
                + "so are named in the notice and served."), section.product, section.grid, new FlowPane(8, 8, all, none),
                new Confirmation(input));
    }

    private void allegeAll(boolean yes) {
        input.allege(input.products(), input.chemicals(), input.violators(), yes);
    }

    private void look() {
        List<Object> now = List.of(input.products(), input.chemicals(), input.violators());
        if (!now.equals(axes)) {
            axes = now;
            Optional<String> chosen = Optional.ofNullable(product.getValue()).map(Product::id);
            product.getItems().setAll(input.products());
            product.setValue(input.products().stream().filter(one -> chosen.filter(one.id()::equals).isPresent()).findFirst()
                    .orElse(input.products().isEmpty() ? null : input.products().getFirst()));
            build();
        }
        looks.forEach(Runnable::run);
    }

    private void build() {
        looks.clear();
        grid.getChildren().setAll(product.getValue() == null || input.chemicals().isEmpty() || input.violators().isEmpty()
                ? Fields.remark("Add violators, products and chemicals first.") : grid(product.getValue()));
        looks.forEach(Runnable::run);
    }

    private Node grid(Product product) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("allegations");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(NAMES);
        grid.getColumnConstraints().add(names);
        input.chemicals().forEach(_ -> grid.getColumnConstraints().add(new ColumnConstraints(LEAST, USE_COMPUTED_SIZE, CHEMICAL)));
        List<Chemical> chemicals = input.chemicals();
        for (int c = 0; c < chemicals.size(); c++) {
            CheckBox head = check(chemicals.get(c).name(), product, List.of(chemicals.get(c)), input.violators());
            head.setText(chemicals.get(c).name());
            head.setMaxWidth(CHEMICAL);
            head.setTooltip(new Tooltip(chemicals.get(c).name()));
            grid.add(head, c + 1, 0);
            GridPane.setHalignment(head, HPos.CENTER);
        }
        if (input.violators().size() > MOST) {
            AllegationRows rows = new AllegationRows(input, product, grid.getColumnConstraints());
            looks.add(rows::refresh);
            return new VBox(8, Section.subheading(product.label()), grid, rows);
        }
        for (int v = 0; v < input.violators().size(); v++) {
            Violator violator = input.violators().get(v);
            Label name = new Label(violator.name());
            grid.add(name, 0, v + 1);
            for (int c = 0; c < chemicals.size(); c++) {
                CheckBox box = check(violator.name() + ", " + chemicals.get(c).name() + ", " + product.name(), product,
                        List.of(chemicals.get(c)), List.of(violator));
                name.setLabelFor(box);
                grid.add(box, c + 1, v + 1);
                GridPane.setHalignment(box, HPos.CENTER);
            }
        }
        return new VBox(8, Section.subheading(product.label()), grid);
    }

    /** A check box for one or several allegations; between yes and no when only some of them are made. */
    private CheckBox check(String meaning, Product product, List<Chemical> chemicals, List<Violator> violators) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(meaning);
        box.setOnAction(_ -> input.allege(List.of(product), chemicals, violators, box.isSelected()));
        looks.add(() -> {
            long made = violators.stream().filter(violator -> chemicals
                    .stream().allMatch(chemical -> input.isAlleged(product, chemical, violator))).count();
            box.setIndeterminate(made > 0 && made < violators.size());
            box.setSelected(made == violators.size());
        });
        return box;
    }
}
