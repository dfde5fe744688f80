package whereas.ui.facts;

import java.util.Optional;
import whereas.matter.ResponsibleIndividual;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** The responsible individual within the noticing party. */
public final class ResponsibleIndividualInput extends GroupInput<ResponsibleIndividual> {
    private final TextInput<String> name = part("name", TextInput.required("Name"));
    private final TextInput<Optional<String>> title = part("title", TextInput.optional("Title"));
    private final AddressInput address = part("address", new AddressInput("Address"));
    private final TextInput<String> telephone = part("telephone", TextInput.required("Telephone"));

    public ResponsibleIndividualInput() {
        super("Responsible individual");
    }

    public TextInput<String> name() {
        return name;
    }

    public TextInput<Optional<String>> title() {
        return title;
    }

    public AddressInput address() {
        return address;
    }

    public TextInput<String> telephone() {
        return telephone;
    }

    @Override
    protected ResponsibleIndividual make() {
        return new ResponsibleIndividual(name.value().orElseThrow(), title.value().orElseThrow(), address.value().orElseThrow(),
                telephone.value().orElseThrow());
    }

    @Override
    protected void render(ResponsibleIndividual shown) {
        name.show(shown.name());
        title.show(shown.title());
        address.show(shown.address());
        telephone.show(shown.telephone());
    }
}
