package whereas.matter;

import java.util.Optional;

/** The law firm that sends the packet, as its letterhead shows it. */
public record Firm(String name, Address address, String telephone, Optional<String> email) {
}
