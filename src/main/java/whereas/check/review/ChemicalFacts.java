package whereas.check.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.intake.ChemicalTable;
import whereas.matter.Chemical;
import whereas.matter.Prop65Matter;

/** Chemicals of a matter beside the list: the same name, number, days and harms. */
final class ChemicalFacts {
    private static final Basis LIST = Basis.secondary("27 CCR 27001");
    private static final Rule MISSPELT = Rule.warning("chemical-misspelt", Family.FACTS, LIST, "Write the name as the list has it.");
    private static final Rule NUMBER = Rule.warning("chemical-number-differs", Family.FACTS, LIST, "Compare the CAS number with the list.");
    private static final Rule LISTED = Rule.warning("listing-date-differs", Family.FACTS, LIST, "Compare the day and the harm with the list.");
    private static final Rule ACRYLAMIDE = Rule.warning("acrylamide-in-food", Family.FACTS,
            Basis.secondary("the injunction of the E.D. Cal. of March 29, 2021, affirmed by the 9th Cir. on March 17, 2022"),
            "Find out whether new suits over a cancer warning for acrylamide in food are enjoined.");
    private static final int SHORTEST = 4;

    private final ChemicalTable list;
    private final List<Finding> findings = new ArrayList<>();

    private ChemicalFacts(ChemicalTable list) {
        this.list = list;
    }

    static List<Finding> of(Prop65Matter matter, ChemicalTable list) {
        ChemicalFacts facts = new ChemicalFacts(list);
        for (int i = 0; i < matter.chemicals().size(); i++) {
            facts.chemical("chemicals[" + i + "]", matter.chemicals().get(i));
        }
        return facts.findings;
    }

    private void chemical(String path, Chemical chemical) {
        Optional<Chemical> known = list.find(chemical.name());
        if (known.isEmpty()) {
            near(chemical.name()).ifPresent(name -> add(MISSPELT, path + ".name", chemical.name(), "«" + chemical.name()
                    + "» is not among the known chemicals; «" + name + "» is."));
        }
        known.or(() -> chemical.cas().flatMap(list::find)).ifPresent(listed -> compare(path, chemical, listed));
        if (chemical.name().equalsIgnoreCase("Acrylamide") && chemical.endpoints().contains(Chemical.Endpoint.CANCER)) {
            add(ACRYLAMIDE, path + ".listings", chemical.name(), "A federal court enjoined new suits over cancer warnings for acrylamide in food "
                    + "in 2021; what became of it was not checked.");
        }
    }

    private void compare(String path, Chemical chemical, Chemical listed) {
        if (chemical.cas().isPresent() && listed.cas().isPresent() && !chemical.cas().equals(listed.cas())) {
            add(NUMBER, path + ".cas", chemical.cas().get(), "The list has the CAS number " + listed.cas().get() + " for " + listed.name() + ".");
        }
        for (int i = 0; i < chemical.listings().size(); i++) {
            Chemical.Listing listing = chemical.listings().get(i);
            boolean same = listing.endpoints().stream().allMatch(harm -> listed.listings().stream()
                    .anyMatch(other -> other.listed().equals(listing.listed()) && other.endpoints().contains(harm)));
            if (!same) {
                add(LISTED, path + ".listings[" + i + "]", listing.listed().toString(), chemical.name() + " was not listed on "
                        + listing.listed() + " for each of these harms; the list has "
                        + String.join(", ", listed.listings().stream().map(other -> other.listed().toString()).distinct().toList()) + ".");
            }
        }
    }

    private Optional<String> near(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        // Short names in capitals, such as DEHP and DINP, are chemicals of their own.
        return plain.length() < SHORTEST || name.equals(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : list.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.chemical().name()), entry.aliases().stream()))
                .filter(other -> slip(plain, other.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** One letter more, less or another, or two exchanged; in a long name two slips. */
    private static boolean slip(String name, String listed) {
        int distance = new LevenshteinDistance(2).apply(name, listed);
        return distance == 1 || distance == 2 && (name.length() > 2 * SHORTEST
                || name.chars().sorted().boxed().toList().equals(listed.chars().sorted().boxed().toList()));
    }

    private void add(Rule rule, String path, String quote, String message) {
        findings.add(rule.broken(new Place(path, "", 0, 0, quote), message));
    }
}
