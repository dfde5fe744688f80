package whereas.ui.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.matter.Address;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** A postal address. */
public final class AddressInput extends GroupInput<Address> {
    private final TextInput<List<String>> street = part("street", TextInput.lines("Street"));
    private final TextInput<String> city = part("city", TextInput.required("City"));
    private final TextInput<Optional<String>> state = part("state", capitals("State"));
    private final TextInput<Optional<String>> zip = part("zip", TextInput.optional("ZIP or postal code"));
    private final TextInput<Optional<String>> country = part("country", TextInput.optional("Country (if abroad)"));

    public AddressInput(String label) {
        super(label);
    }

    private static TextInput<Optional<String>> capitals(String label) {
        TextInput<Optional<String>> input = new TextInput<>(label, state -> state.orElse(""),
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed.length() == 2 ? typed.toUpperCase(Locale.US) : typed));
        input.show(Optional.empty());
        return input;
    }

    public TextInput<List<String>> street() {
        return street;
    }

    public TextInput<String> city() {
        return city;
    }

    public TextInput<Optional<String>> state() {
        return state;
    }

    public TextInput<Optional<String>> zip() {
        return zip;
    }

    public TextInput<Optional<String>> country() {
        return country;
    }

    @Override
    protected Address make() {
        return new Address(street.value().orElseThrow(), city.value().orElseThrow(), state.value().orElseThrow(), zip.value().orElseThrow(),
                country.value().orElseThrow());
    }

    @Override
    protected void render(Address shown) {
        street.show(shown.street());
        city.show(shown.city());
        state.show(shown.state());
        zip.show(shown.zip());
        country.show(shown.country());
    }
}
