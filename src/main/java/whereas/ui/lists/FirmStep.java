package whereas.ui.lists;

import whereas.assembly.FirmFacts;
import whereas.result.Refused;
import whereas.store.Store;

/**
 * A change of what belongs to the whole firm, which can be taken back and done again.
 *
 * @param title what the import is called
 * @param isBack whether it takes an import back
 */
record FirmStep(String title, FirmFacts before, FirmFacts after, boolean isBack) {
    boolean isChange() {
        return !before.agencies().equals(after.agencies()) || !before.chemicals().equals(after.chemicals());
    }

    /** The step that takes this one back. */
    FirmStep inverse() {
        return new FirmStep(title, after, before, !isBack);
    }

    /**
     * Does it in the store, where every earlier state stays on record.
     *
     * @throws Refused when the store no longer holds what this step starts from
     */
    void run(Store store) {
        boolean agencies = !before.agencies().equals(after.agencies());
        boolean chemicals = !before.chemicals().equals(after.chemicals());
        if (agencies && !store.agencies().equals(before.agencies()) || chemicals && !store.chemicals().equals(before.chemicals())) {
            throw new Refused(title, "this was changed again since, and that would be lost; take the later change back first");
        }
        if (agencies) {
            store.replaceAgencies(after.agencies());
        }
        if (chemicals) {
            store.replaceChemicals(after.chemicals());
        }
    }
}
