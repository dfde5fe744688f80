package whereas.check.paper;

import java.util.List;
import java.util.Optional;
import whereas.filing.PrescribedWords;
import whereas.intake.ChemicalTable;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.CountryCodes;

/**
 * What papers are held against: the firm's directory, its list of chemicals, and prescribed words.
 *
 * @param appendixA the paragraphs of the summary of 27 CCR 25903, Appendix A; empty when the program has none
 * @param appendixNotes its footnotes
 * @param words the forms and lists of words that regulations prescribe for trade filings, when the program has them
 */
public record Registers(AgencyDirectory agencies, ChemicalTable chemicals, List<String> appendixA, List<String> appendixNotes,
                        Optional<PrescribedWords> words, CountryCodes countries) {
    public Registers {
        appendixA = List.copyOf(appendixA);
        appendixNotes = List.copyOf(appendixNotes);
    }

    /** The directory's entry for an office. */
    public Optional<Agency> agency(Office office) {
        return agencies.agencies().stream().filter(agency -> office.kind().name().equals(agency.office().name())
                && office.place().filter(agency.jurisdiction()::equalsIgnoreCase).isPresent()).findFirst();
    }
}
