package whereas.check.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whereas.filing.PrescribedWords;
import whereas.intake.ChemicalTable;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.CountryCodes;

/** What papers are held against: the firm's directory, its list of chemicals, and prescribed words. */
public final class Registers {
    private final AgencyDirectory agencies;
    private final ChemicalTable chemicals;
    private final List<String> appendixA;
    private final List<String> appendixNotes;
    private final Optional<PrescribedWords> words;
    private final CountryCodes countries;
    private final Map<String, Agency> offices = new HashMap<>();

    /**
     * @param appendixA the paragraphs of the summary of 27 CCR 25903, Appendix A; empty when the program has none
     * @param appendixNotes its footnotes
     * @param words the forms and lists of words that regulations prescribe for trade filings, when the program has them
     */
    public Registers(AgencyDirectory agencies, ChemicalTable chemicals, List<String> appendixA, List<String> appendixNotes,
            Optional<PrescribedWords> words, CountryCodes countries) {
        this.agencies = agencies;
        this.chemicals = chemicals;
        this.appendixA = List.copyOf(appendixA);
        this.appendixNotes = List.copyOf(appendixNotes);
        this.words = words;
        this.countries = countries;
        agencies.agencies().forEach(agency -> offices.putIfAbsent(key(agency.office().name(), agency.jurisdiction()), agency));
    }

    public AgencyDirectory agencies() {
        return agencies;
    }

    public ChemicalTable chemicals() {
        return chemicals;
    }

    public List<String> appendixA() {
        return appendixA;
    }

    public List<String> appendixNotes() {
        return appendixNotes;
    }

    public Optional<PrescribedWords> words() {
        return words;
    }

    public CountryCodes countries() {
        return countries;
    }

    /** The directory's entry for an office. */
    public Optional<Agency> agency(Office office) {
        return office.place().map(place -> offices.get(key(office.kind().name(), place)));
    }

    private static String key(String kind, String place) {
        return kind + " " + place.toLowerCase(Locale.ROOT);
    }
}
