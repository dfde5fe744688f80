package whereas.matter;

import java.util.ArrayList;
import java.util.List;

/** What stands on one envelope: the lines that name the addressee, and the address. */
public record Envelope(List<String> addressee, Address address) {
    public Envelope {
        addressee = List.copyOf(addressee);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(addressee);
        lines.addAll(address.lines());
        return List.copyOf(lines);
    }
}
