package whereas.ui.facts;

import java.util.List;
import whereas.matter.Counties;
import whereas.matter.Venue;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.GroupInput;
import whereas.ui.input.SetInput;

/** Where the violations are alleged. The counties that were chosen are kept while the choice is statewide. */
public final class VenueInput extends GroupInput<Venue> {
    private final ChoiceInput<Boolean> statewide = part("statewide", ChoiceInput.startingWith("Where", true, List.of(true, false)));
    private final SetInput<String> counties = part("counties", new SetInput<>("Counties", Counties.OF_CALIFORNIA));

    public VenueInput() {
        super("Venue");
    }

    public ChoiceInput<Boolean> statewide() {
        return statewide;
    }

    public SetInput<String> counties() {
        return counties;
    }

    @Override
    protected Venue make() {
        boolean everywhere = statewide.value().orElseThrow();
        return new Venue(everywhere, everywhere ? List.of() : counties.value().orElseThrow());
    }

    @Override
    protected void render(Venue shown) {
        statewide.show(shown.statewide());
        counties.show(shown.counties());
    }
}
