package whereas.ui.facts;

import whereas.matter.ServiceEvent;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** Where envelopes were left for the mail. */
public final class DepositInput extends GroupInput<ServiceEvent.Deposit> {
    private final TextInput<String> place = part("place", TextInput.required("Place of deposit"));
    private final TextInput<String> city = part("city", TextInput.required("City"));
    private final TextInput<String> county = part("county", TextInput.required("County"));
    private final TextInput<String> state = part("state", TextInput.required("State"));

    public DepositInput() {
        super("Place of deposit");
    }

    public TextInput<String> place() {
        return place;
    }

    public TextInput<String> city() {
        return city;
    }

    public TextInput<String> county() {
        return county;
    }

    public TextInput<String> state() {
        return state;
    }

    @Override
    protected ServiceEvent.Deposit make() {
        return new ServiceEvent.Deposit(place.value().orElseThrow(), city.value().orElseThrow(), county.value().orElseThrow(),
                state.value().orElseThrow());
    }

    @Override
    protected void render(ServiceEvent.Deposit shown) {
        place.show(shown.place());
        city.show(shown.city());
        county.show(shown.county());
        state.show(shown.state());
    }
}
