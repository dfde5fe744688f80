package whereas.ui.facts;

import whereas.matter.Violator;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** An agent for service of process. */
public final class AgentInput extends GroupInput<Violator.Agent> {
    private final TextInput<String> name = part("name", TextInput.required("Name of the agent"));
    private final AddressInput address = part("address", new AddressInput("Address of the agent"));

    public AgentInput() {
        super("Agent for service of process");
    }

    public TextInput<String> name() {
        return name;
    }

    public AddressInput address() {
        return address;
    }

    @Override
    protected Violator.Agent make() {
        return new Violator.Agent(name.value().orElseThrow(), address.value().orElseThrow());
    }

    @Override
    protected void render(Violator.Agent shown) {
        name.show(shown.name());
        address.show(shown.address());
    }
}
