package whereas.ui.facts;

import java.util.Optional;
import whereas.matter.Attorney;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** The attorney who signs. */
public final class AttorneyInput extends GroupInput<Attorney> {
    private final TextInput<String> name = part("name", TextInput.required("Attorney who signs"));
    private final TextInput<Optional<String>> barNumber = part("barNumber", TextInput.optional("State Bar number"));
    private final TextInput<Optional<String>> telephone = part("telephone", TextInput.optional("Telephone"));
    private final TextInput<Optional<String>> email = part("email", TextInput.optional("E-mail"));

    public AttorneyInput() {
        super("Attorney");
    }

    public TextInput<String> name() {
        return name;
    }

    public TextInput<Optional<String>> barNumber() {
        return barNumber;
    }

    public TextInput<Optional<String>> telephone() {
        return telephone;
    }

    public TextInput<Optional<String>> email() {
        return email;
    }

    @Override
    protected Attorney make() {
        return new Attorney(name.value().orElseThrow(), barNumber.value().orElseThrow(), telephone.value().orElseThrow(),
                email.value().orElseThrow());
    }

    @Override
    protected void render(Attorney shown) {
        name.show(shown.name());
        barNumber.show(shown.barNumber());
        telephone.show(shown.telephone());
        email.show(shown.email());
    }
}
