package whereas.matter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chemical on the Proposition 65 list.
 *
 * @param name the name as the notice prints it
 * @param cas the registry number; the list gives none for metals
 * @param listings one for each time the chemical, or a further endpoint of it, came onto the list
 */
public record Chemical(String id, String name, Optional<String> cas, List<Listing> listings) {
    /** The kinds of harm for which a chemical can be listed. */
    public enum Endpoint { CANCER, DEVELOPMENTAL, FEMALE_REPRODUCTIVE, MALE_REPRODUCTIVE }

    /** An entry of the list: 27 CCR 27001. */
    public record Listing(List<Endpoint> endpoints, LocalDate listed) {
        public Listing {
            endpoints = List.copyOf(endpoints);
        }
    }

    public Chemical {
        listings = List.copyOf(listings);
    }

    public Set<Endpoint> endpoints() {
        Set<Endpoint> all = EnumSet.noneOf(Endpoint.class);
        listings.forEach(listing -> all.addAll(listing.endpoints()));
        return all;
    }

    /** The name as it stands inside a sentence: cadmium for Cadmium, but DEHP for DEHP. */
    public String inSentence() {
        boolean word = name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** The harm in the words of Health and Safety Code 25249.8 and the safe harbor warnings. */
    public String harm() {
        return Harm.of(endpoints());
    }
}
