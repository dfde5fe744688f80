package whereas.ui.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.ui.input.GroupInput;
import whereas.ui.input.ListInput;
import whereas.ui.input.SetInput;
import whereas.ui.input.TextInput;

/** An alleged violator. */
public final class ViolatorInput extends GroupInput<Violator> {
    private final TextInput<String> name = part("name", TextInput.required("Name"));
    private final TextInput<String> addressee = part("addressee", TextInput.required("Addressee"));
    private final SetInput<Violator.Activity> activities = part("activities", new SetInput<>("What it did with the products",
            List.of(Violator.Activity.values())));
    private final ListInput<Address, AddressInput> addresses = part("addresses",
            new ListInput<>("Addresses", () -> new AddressInput("Address")));
    private final ListInput<Violator.Agent, AgentInput> agent = part("agent",
            ListInput.noneOrOne("Agent for service of process", AgentInput::new));
    private final UnaryOperator<String> freshId;

    /** @param freshId makes the id of a new violator from its name */
    public ViolatorInput(UnaryOperator<String> freshId) {
        super("Alleged violator");
        this.freshId = freshId;
    }

    public TextInput<String> name() {
        return name;
    }

    public TextInput<String> addressee() {
        return addressee;
    }

    public SetInput<Violator.Activity> activities() {
        return activities;
    }

    public ListInput<Address, AddressInput> addresses() {
        return addresses;
    }

    /** None or one. */
    public ListInput<Violator.Agent, AgentInput> agent() {
        return agent;
    }

    @Override
    protected Violator make() {
        String id = value().map(Violator::id).orElseGet(() -> freshId.apply(name.value().orElseThrow()));
        return new Violator(id, name.value().orElseThrow(), addressee.value().orElseThrow(), activities.value().orElseThrow(),
                addresses.value().orElseThrow(), agent.value().orElseThrow().stream().findFirst());
    }

    @Override
    protected void render(Violator shown) {
        name.show(shown.name());
        addressee.show(shown.addressee());
        activities.show(shown.activities());
        addresses.show(shown.addresses());
        agent.show(shown.agent().stream().toList());
    }
}
