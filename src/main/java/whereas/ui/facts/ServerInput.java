package whereas.ui.facts;

import java.util.Optional;
import java.util.function.UnaryOperator;
import whereas.matter.Server;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** Someone who serves the papers and declares it. */
public final class ServerInput extends GroupInput<Server> {
    private final TextInput<String> name = part("name", TextInput.required("Name of the server"));
    private final AddressInput address = part("address", new AddressInput("Address of the server"));
    private final TextInput<String> county = part("county", TextInput.required("County of home or work"));
    private final TextInput<Optional<String>> email = part("email", TextInput.optional("E-mail address used to serve"));
    private final TextInput<String> signsAt = part("signsAt", TextInput.required("Signs at (city, state)"));
    private final UnaryOperator<String> freshId;

    /** @param freshId makes the id of a new server from its name */
    public ServerInput(UnaryOperator<String> freshId) {
        super("Server");
        this.freshId = freshId;
    }

    public TextInput<String> name() {
        return name;
    }

    public AddressInput address() {
        return address;
    }

    public TextInput<String> county() {
        return county;
    }

    public TextInput<Optional<String>> email() {
        return email;
    }

    public TextInput<String> signsAt() {
        return signsAt;
    }

    @Override
    protected Server make() {
        String id = value().map(Server::id).orElseGet(() -> freshId.apply(name.value().orElseThrow()));
        return new Server(id, name.value().orElseThrow(), address.value().orElseThrow(), county.value().orElseThrow(),
                email.value().orElseThrow(),
                signsAt.value().orElseThrow());
    }

    @Override
    protected void render(Server shown) {
        name.show(shown.name());
        address.show(shown.address());
        county.show(shown.county());
        email.show(shown.email());
        signsAt.show(shown.signsAt());
    }
}
