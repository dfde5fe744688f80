package whereas.matter;

import java.util.Optional;

/** The attorney who signs. */
public record Attorney(String name, Optional<String> barNumber, Optional<String> telephone, Optional<String> email) {
}
