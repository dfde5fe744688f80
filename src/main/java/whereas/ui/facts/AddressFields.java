package whereas.ui.facts;

import javafx.scene.layout.VBox;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.Row;

/** The fields of an address. */
public final class AddressFields extends VBox {
    /** @param within whether something around the fields shows what is wrong with the address as a whole */
    public AddressFields(AddressInput address, boolean within) {
        getStyleClass().add("group");
        getChildren().addAll(Fields.area(address.street(), 2),
                new Row().with(34, Fields.text(address.city())).with(12, Fields.text(address.state(), "CA"))
                        .with(22, Fields.text(address.zip(), "90017"))
                        .with(32, Fields.text(address.country())));
        if (!within) {
            getChildren().add(FieldBox.problem(address));
        }
    }
}
