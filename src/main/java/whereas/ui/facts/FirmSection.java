package whereas.ui.facts;

import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.Row;
import whereas.ui.form.Section;

/** The firm and the attorney who signs. */
final class FirmSection {
    private FirmSection() {
    }

    static Section of(FactsViewModel facts) {
        FirmInput firm = facts.input().firm();
        AttorneyInput attorney = facts.input().attorney();
        return new Section("Firm and attorney",
                new Row().with(44, Fields.text(firm.name())).with(24, Fields.text(firm.telephone())).with(32, Fields.text(firm.email())),
                new AddressFields(firm.address(), false), FieldBox.problem(firm),
                new Row().with(36, Fields.text(attorney.name())).with(20, Fields.text(attorney.barNumber()))
                        .with(20, Fields.text(attorney.telephone()))
                        .with(24, Fields.text(attorney.email())),
                FieldBox.problem(attorney)).confirming(firm, attorney);
    }
}
