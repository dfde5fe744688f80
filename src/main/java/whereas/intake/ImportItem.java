package whereas.intake;

import java.util.List;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.Violator;

/** What an import would do about one party of a list. */
public sealed interface ImportItem {
    ImportedParty party();

    /** Whether it is done unless somebody objects. */
    boolean isProposed();

    /** What would be done, or why nothing would, in one sentence. */
    String sentence();

    /**
     * A violator that the matter does not have.
     *
     * @param violator as it will be added, but for its id, which may get a number
     */
    record New(ImportedParty party, Violator violator) implements ImportItem {
        @Override
        public boolean isProposed() {
            return true;
        }

        @Override
        public String sentence() {
            return "«" + party.name() + "» is new, with " + count(violator.addresses());
        }
    }

    /**
     * Addresses, and perhaps an agent, that a violator of the matter lacks.
     *
     * @param violator the id of the violator
     */
    record AddsAddress(ImportedParty party, String violator, List<Address> addresses, Optional<Violator.Agent> agent)
            implements ImportItem {
        public AddsAddress {
            addresses = List.copyOf(addresses);
        }

        @Override
        public boolean isProposed() {
            return true;
        }

        @Override
        public String sentence() {
            String agents = agent.map(a -> "the agent " + a.name()).orElse("");
            return "«" + party.name() + "» is in the matter and gets "
                    + (addresses.isEmpty() ? agents : count(addresses) + " more" + (agents.isEmpty() ? "" : " and " + agents));
        }
    }

    /**
     * A party that the matter has already, or may have.
     *
     * @param violator the id of the violator that it is, or resembles
     * @param added the violator that is added when this is chosen, because the two only resemble each other; empty when they are one
     */
    record Duplicate(ImportedParty party, String violator, Optional<Violator> added, String reason) implements ImportItem {
        /** Whether it is the same party for certain, so that choosing it adds nothing. */
        public boolean isExact() {
            return added.isEmpty();
        }

        @Override
        public boolean isProposed() {
            return false;
        }

        @Override
        public String sentence() {
            return "«" + party.name() + "» " + reason;
        }
    }

    /** Rows that name no party; nothing can be added for them. */
    record Unreadable(ImportedParty party, String reason) implements ImportItem {
        @Override
        public boolean isProposed() {
            return false;
        }

        @Override
        public String sentence() {
            return party.lines() + ": " + reason;
        }
    }

    private static String count(List<Address> addresses) {
        return addresses.size() == 1 ? "1 address" : addresses.size() + " addresses";
    }
}
