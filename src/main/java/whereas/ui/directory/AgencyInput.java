package whereas.ui.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.ui.facts.AddressInput;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.GroupInput;
import whereas.ui.input.ListInput;
import whereas.ui.input.TextInput;

/** An office of the directory. A change of how to reach it takes its mark of having been verified away. */
public final class AgencyInput extends GroupInput<Agency> {
    private final ChoiceInput<Agency.Delivery> delivery = part("delivery", new ChoiceInput<>("Takes notices by", List.of(Agency.Delivery.values())));
    private final TextInput<Optional<String>> email = part("email", TextInput.optional("E-mail"));
    private final ListInput<Address, AddressInput> address = part("address", ListInput.noneOrOne("Address", () -> new AddressInput("Address")));
    private final Agency shown;
    private final String user;
    private final LocalDate today;

    /** @param user who changes it, which is said in its source */
    AgencyInput(Agency shown, String user, LocalDate today) {
        super(shown.name());
        this.shown = shown;
        this.user = user;
        this.today = today;
        show(shown);
    }

    public ChoiceInput<Agency.Delivery> delivery() {
        return delivery;
    }

    public TextInput<Optional<String>> email() {
        return email;
    }

    public ListInput<Address, AddressInput> address() {
        return address;
    }

    @Override
    protected Agency make() {
        Optional<Address> where = address.value().orElseThrow().stream().findFirst();
        boolean same = delivery.value().orElseThrow() == shown.delivery() && email.value().orElseThrow().equals(shown.email()) && where.equals(shown.address());
        return new Agency(shown.id(), shown.office(), shown.jurisdiction(), shown.county(), delivery.value().orElseThrow(), where,
                email.value().orElseThrow(), same ? shown.source() : "changed by " + user, same ? shown.asOf() : today, same && shown.verified());
    }

    @Override
    protected void render(Agency agency) {
        delivery.show(agency.delivery());
        email.show(agency.email());
        address.show(agency.address().stream().toList());
    }
}
