package whereas.ui.facts;

import java.util.Optional;
import whereas.matter.Firm;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** The law firm. */
public final class FirmInput extends GroupInput<Firm> {
    private final TextInput<String> name = part("name", TextInput.required("Name of the firm"));
    private final AddressInput address = part("address", new AddressInput("Address of the firm"));
    private final TextInput<String> telephone = part("telephone", TextInput.required("Telephone"));
    private final TextInput<Optional<String>> email = part("email", TextInput.optional("E-mail"));

    public FirmInput() {
        super("Firm");
    }

    public TextInput<String> name() {
        return name;
    }

    public AddressInput address() {
        return address;
    }

    public TextInput<String> telephone() {
        return telephone;
    }

    public TextInput<Optional<String>> email() {
        return email;
    }

    @Override
    protected Firm make() {
        return new Firm(name.value().orElseThrow(), address.value().orElseThrow(), telephone.value().orElseThrow(), email.value().orElseThrow());
    }

    @Override
    protected void render(Firm shown) {
        name.show(shown.name());
        address.show(shown.address());
        telephone.show(shown.telephone());
        email.show(shown.email());
    }
}
