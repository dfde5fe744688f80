package whereas.check;

import java.util.ArrayList;
import java.util.List;
import whereas.matter.CountryCodes;
import whereas.matter.TradeMatter;
import whereas.result.Note;

/** What in a trade matter contradicts itself, is missing, or departs from the rules of filing. */
public final class TradeFindings {
    private TradeFindings() {
    }

    /** Every finding, with the path of the field that it is about. */
    public static List<Note> of(TradeMatter matter, CountryCodes codes) {
        List<Note> notes = new ArrayList<>();
        SubmissionFindings.add(notes, matter);
        CaseFindings.add(notes, matter, codes);
        IndexFindings.add(notes, matter);
        CertifierFindings.add(notes, matter);
        return List.copyOf(notes);
    }
}
