package whereas.ui.directory;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.ui.facts.AddressFields;
import whereas.ui.facts.AddressInput;
import whereas.ui.form.Buttons;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Section;

/** The prosecutors with their search, and beside them the fields of the chosen one. */
final class AgenciesPane extends ListAndDetail {
    private static final double LIST = 0.58;
    private final AgenciesViewModel agencies;

    AgenciesPane(AgenciesViewModel agencies) {
        this.agencies = agencies;
        CustomTextField search = Fields.search("agency-search", "Search the prosecutors", "Search the prosecutors", agencies.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        Button save = Buttons.of(Material2OutlinedAL.GET_APP, "Save as _CSV…", agencies::export);
        TableView<Agency> table = new TableView<>(agencies.found());
        table.setId("agencies");
        table.setAccessibleText("Prosecutors");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("No office has all these words."));
        table.getColumns().add(column("Office", 240, Agency::name));
        table.getColumns().add(column("Reached at", 300, AgenciesPane::reached));
        table.getColumns().add(column("Verified", 80, agency -> agency.verified() ? "yes" : "no"));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, agency) -> show(agency));
        VBox.setVgrow(table, Priority.ALWAYS);
        arrange(LIST, new HBox(8, search, save), table, undoBar());
        show(null);
    }

    private void show(Agency agency) {
        beside(agency == null ? Fields.remark("Choose an office to correct it. A whole new list can be dropped on the window.")
                : fields(agency));
    }

    private Node fields(Agency agency) {
        AgencyInput input = agencies.edit(agency);
        ListBox<Address, AddressInput> address = new ListBox<>(input.address(), one -> new AddressFields(one, true), _ -> true);
        Button add = address.adder("Add an address");
        add.disableProperty().bind(input.address().valueProperty().map(there -> !there.isEmpty()));
        Button keep = new Button("_Keep");
        keep.setId("keep-agency");
        keep.getStyleClass().add(Styles.ACCENT);
        keep.disableProperty().bind(input.valueProperty().isEqualTo(agency));
        keep.setOnAction(_ -> agencies.save(input));
        Button verify = Buttons.of(Material2OutlinedAL.CHECK, "_Verified today", () -> agencies.verify(agency));
        verify.setId("verify-agency");
        verify.disableProperty().bind(input.valueProperty().isNotEqualTo(agency));
        Label mark = Fields.remark(AgenciesViewModel.mark(agency));
        mark.setId("agency-mark");
        return new Section(agency.name(), mark, Fields.choice(input.delivery(), way -> way == Agency.Delivery.MAIL ? "mail" : "e-mail"),
                Fields.text(input.email()), address, new HBox(add), FieldBox.problem(input), new HBox(8, keep, verify),
                Fields.remark("Verified means compared with the office's own statement. A change takes the mark away."));
    }

    private HBox undoBar() {
        Label did = new Label();
        did.textProperty().bind(agencies.undoableProperty());
        did.setMinWidth(0);
        did.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(did, Priority.ALWAYS);
        Button undo = new Button("Undo");
        undo.setId("undo-agency");
        undo.setOnAction(_ -> agencies.undo());
        HBox bar = new HBox(8, did, undo);
        bar.getStyleClass().add("undo-bar");
        bar.visibleProperty().bind(Bindings.isNotEmpty(agencies.undoableProperty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static String reached(Agency agency) {
        return agency.delivery() == Agency.Delivery.EMAIL ? agency.email().orElse("") : agency.address().map(Address::oneLine).orElse("");
    }

    private static TableColumn<Agency, String> column(String heading, double width, Function<Agency, String> text) {
        TableColumn<Agency, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
