package whereas.intake.gate;

import whereas.matter.ListedChemical;

/** What becomes of one row when a newer list of chemicals takes the place of the present one. */
public record ChemicalAction(Kind kind, ListedChemical row) {
    /** Whether a row comes, changes or goes. */
    public enum Kind { COMES, CHANGES, GOES }
}
