package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An alleged violator: one legal person, once, however many addresses it is served at.
 *
 * @param id the word by which allegations and service events refer to it
 * @param addressee the officer whom the envelopes address: 27 CCR 25903(c)(4); empty for a natural person
 * @param activities what it is alleged to have done with the products
 */
public record Violator(String id, String name, String addressee, List<Activity> activities, List<Address> addresses,
                       Optional<Agent> agent) {
    /** What a business does with a product. */
    public enum Activity {
        MANUFACTURED, IMPORTED, PACKAGED, DISTRIBUTED, SOLD, OFFERED_FOR_SALE;

        /** The past participle as it stands in a sentence. */
        public String words() {
            return this == OFFERED_FOR_SALE ? "offered for sale" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The agent for service of process that the Secretary of State's register names. */
    public record Agent(String name, Address address) {
    }

    public Violator {
        activities = List.copyOf(activities);
        addresses = List.copyOf(addresses);
    }

    /** One envelope for each address, and one for the agent. */
    public List<Envelope> envelopes() {
        List<Envelope> envelopes = new ArrayList<>();
        // A natural person needs no officer, and an empty line on an envelope helps nobody.
        List<String> named = addressee.isBlank() ? List.of(name) : List.of(addressee, name);
        addresses.forEach(address -> envelopes.add(new Envelope(named, address)));
        agent.ifPresent(a -> envelopes.add(new Envelope(List.of(a.name(), "Agent for Service of Process for " + name), a.address())));
        return List.copyOf(envelopes);
    }
}
