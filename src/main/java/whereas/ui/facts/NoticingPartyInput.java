package whereas.ui.facts;

import whereas.matter.NoticingParty;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** The person who gives the notice. */
public final class NoticingPartyInput extends GroupInput<NoticingParty> {
    private final TextInput<String> name = part("name", TextInput.required("Name"));
    private final TextInput<String> shortName = part("shortName", TextInput.required("Short name"));
    private final TextInput<String> description = part("description", TextInput.required("Description"));
    private final ResponsibleIndividualInput responsible = part("responsible", new ResponsibleIndividualInput());

    public NoticingPartyInput() {
        super("Noticing party");
    }

    public TextInput<String> name() {
        return name;
    }

    public TextInput<String> shortName() {
        return shortName;
    }

    public TextInput<String> description() {
        return description;
    }

    public ResponsibleIndividualInput responsible() {
        return responsible;
    }

    @Override
    protected NoticingParty make() {
        return new NoticingParty(name.value().orElseThrow(), shortName.value().orElseThrow(), description.value().orElseThrow(),
                responsible.value().orElseThrow());
    }

    @Override
    protected void render(NoticingParty shown) {
        name.show(shown.name());
        shortName.show(shown.shortName());
        description.show(shown.description());
        responsible.show(shown.responsible());
    }
}
