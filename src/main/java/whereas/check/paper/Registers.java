package whereas.check.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.intake.ChemicalTable;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;

/**
 * What a review holds papers against: the firm's directory, its list of chemicals, and prescribed words.
 *
 * @param appendixA the paragraphs of the summary of 27 CCR 25903, Appendix A; empty when the program has none
 * @param forms the certification forms of 19 CFR 351.303(g), as the regulation prints them, by the kind of paper
 * @param categories the words of 19 CFR 351.105(c)(1) to (11), in their order
 * @param countries the names of countries by the code in Commerce's case numbers
 */
public record Registers(AgencyDirectory agencies, ChemicalTable chemicals, List<String> appendixA, Map<PaperKind, String> forms,
                        List<String> categories, Map<String, String> countries) {
    /** Nothing to hold papers against: only what they say themselves, and the law that the rules know. */
    public static final Registers EMPTY = new Registers(new AgencyDirectory(List.of()), new ChemicalTable(List.of()), List.of(), Map.of(), List.of(), Map.of());

    public Registers {
        appendixA = List.copyOf(appendixA);
        forms = Map.copyOf(forms);
        categories = List.copyOf(categories);
        countries = Map.copyOf(countries);
    }

    /** The directory's entry for an office. */
    public Optional<Agency> agency(Office office) {
        return agencies.agencies().stream().filter(agency -> office.kind().name().equals(agency.office().name())
                && office.place().filter(agency.jurisdiction()::equalsIgnoreCase).isPresent()).findFirst();
    }
}
