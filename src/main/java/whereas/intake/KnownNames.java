package whereas.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names that are there already, to be compared with those of a list. */
public final class KnownNames<T> {
    private final List<T> all;
    private final Map<String, T> byKey = new HashMap<>();
    private final NearNames<T> near = new NearNames<>();

    private KnownNames(List<T> all) {
        this.all = all;
    }

    public static <T> KnownNames<T> of(Collection<T> things, Function<T, String> name) {
        KnownNames<T> known = new KnownNames<>(List.copyOf(things));
        List<T> reversed = new ArrayList<>(known.all).reversed();
        reversed.forEach(thing -> known.byKey.put(new PartyName(name.apply(thing)).key(), thing));
        known.all.forEach(thing -> known.near.add(NameForms.of(name.apply(thing)), thing));
        return known;
    }

    public List<T> all() {
        return all;
    }

    /** The first that has the same name, but for case, punctuation, accents and the spelling of «Inc.». */
    public Optional<T> same(String name) {
        return Optional.ofNullable(byKey.get(new PartyName(name).key()));
    }

    /** Why a name may be another's that is not quite the same, in words that follow the name; empty when it is like none. */
    public Optional<String> near(String name) {
        NameForms forms = NameForms.of(name);
        return near.candidates(forms).stream().flatMap(other -> forms.nearTo(other.name()).stream()).findFirst();
    }
}
