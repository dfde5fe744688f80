package whereas.ui.facts;

import whereas.ui.form.Fields;
import whereas.ui.form.Row;
import whereas.ui.form.Section;

/** Title and date. */
final class MatterSection {
    private MatterSection() {
    }

    static Section of(FactsViewModel facts) {
        Prop65Input input = facts.input();
        return new Section("Matter", new Row().with(64, Fields.text(input.title())).with(36, Fields.date(input.date())),
                Fields.area(input.remark(), 3), Fields.remark("A remark is for the firm's own eyes; it is printed nowhere."))
                .confirming(input.date());
    }
}
