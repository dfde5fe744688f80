package whereas.ui.facts;

import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.Row;
import whereas.ui.form.Section;

/** Who gives the notice. */
final class NoticingPartySection {
    private NoticingPartySection() {
    }

    static Section of(FactsViewModel facts) {
        NoticingPartyInput party = facts.input().noticingParty();
        ResponsibleIndividualInput responsible = party.responsible();
        return new Section("Noticing party",
                new Row().with(70, Fields.text(party.name())).with(30, Fields.text(party.shortName(), "CPA")),
                Fields.text(party.description(), "a California limited liability company"),
                FieldBox.problem(party),
                Section.subheading("Responsible individual"),
                new Row().with(40, Fields.text(responsible.name())).with(30, Fields.text(responsible.title()))
                        .with(30, Fields.text(responsible.telephone())),
                new AddressFields(responsible.address(), false), FieldBox.problem(responsible)).confirming(party);
    }
}
