package whereas.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.matter.CaseNumber;
import whereas.matter.CommissionNumber;
import whereas.matter.CountryCodes;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Proceeding;
import whereas.matter.TradeMatter;
import whereas.result.Note;
import whereas.result.Verification;

/** What is wrong with the countries and case numbers of a proceeding. */
final class CaseFindings {
    private final List<Note> notes;
    private final TradeMatter matter;
    private final CountryCodes codes;
    private final Set<CaseNumber> used = new HashSet<>();

    private CaseFindings(List<Note> notes, TradeMatter matter, CountryCodes codes) {
        this.notes = notes;
        this.matter = matter;
        this.codes = codes;
    }

    static void add(List<Note> notes, TradeMatter matter, CountryCodes codes) {
        CaseFindings findings = new CaseFindings(notes, matter, codes);
        Proceeding proceeding = matter.proceeding();
        if (proceeding.countries().isEmpty()) {
            findings.error("proceeding.countries", "the proceeding is about no country; add at least one");
        }
        for (int i = 0; i < proceeding.countries().size(); i++) {
            findings.country("proceeding.countries[" + i + "]", proceeding.countries().get(i));
        }
        findings.commission(proceeding);
        if (!matter.submission().petition() && proceeding.office().isEmpty()) {
            findings.error("proceeding.office", "the caption names the Department's office that conducts the proceeding, except for a "
                    + "petition "
                    + "(19 CFR 351.303(d)(2)(iv)); add it");
        }
    }

    private void country(String path, ExportingCountry country) {
        if (country.duties().isEmpty()) {
            error(path + ".duties", country.name() + " faces neither an antidumping nor a countervailing duty; add the kind that is meant");
        }
        Set<Duty> numbered = new HashSet<>();
        for (int j = 0; j < country.cases().size(); j++) {
            CaseNumber number = country.cases().get(j);
            String where = path + ".cases[" + j + "]";
            if (!numbered.add(number.duty())) {
                error(where, country.name() + " has two " + number.duty().words() + " case numbers; delete the wrong one");
            }
            if (!used.add(number)) {
                error(where, "the case number " + number + " stands twice; each country and duty has one of its own");
            }
            if (!country.duties().contains(number.duty())) {
                error(where, number + " is the number of " + article(number.duty()) + " case, but no " + number.duty().words()
                        + " duty is named for "
                        + country.name() + "; add the duty or mend the number");
            }
            code(where, country, number);
        }
        if (!matter.submission().petition()) {
            country.duties().stream().filter(duty -> !numbered.contains(duty)).forEach(duty -> error(path + ".cases", "the " + duty.words()
                    + " case number of " + country.name() + " is missing; the caption needs it, except for a petition (19 CFR "
                            + "351.303(d)(2)(i))"));
        }
    }

    private void code(String where, ExportingCountry country, CaseNumber number) {
        Optional<CountryCodes.Country> meant = codes.ofCode(number.country());
        Optional<CountryCodes.Country> named = codes.named(country.name());
        if (meant.isPresent() && meant.equals(named)) {
            return;
        }
        if (meant.isEmpty() && named.isEmpty()) {
            notes.add(Note.warning(where, "neither the country code " + number.country() + " of " + number + " nor the name "
                    + country.name()
                    + " is in the list of country codes; check the number"));
            return;
        }
        String message = meant.map(other -> number + " is a case number of " + other.name() + " (" + number.country() + "), not of "
                + country.name())
                .orElse(number + " has the country code " + number.country() + ", which is not known for any country")
                + named.map(own -> ", whose code is " + own.code()).orElse("") + "; mend the number or the country";
        boolean sure = meant.filter(CaseFindings::known).isPresent() || named.filter(CaseFindings::known).isPresent();
        notes.add(sure ? Note.error(where, message) : Note.warning(where, message + " (the codes were not verified)"));
    }

    private static boolean known(CountryCodes.Country country) {
        return country.verified() != Verification.MEMORY;
    }

    private void commission(Proceeding proceeding) {
        Set<Duty> seen = new HashSet<>();
        for (int i = 0; i < proceeding.commissionNumbers().size(); i++) {
            CommissionNumber number = proceeding.commissionNumbers().get(i);
            String where = "proceeding.commissionNumbers[" + i + "]";
            if (!seen.add(number.duty())) {
                error(where, "the Commission's " + number.duty().words()
                        + " numbers stand twice; write those in a row as one, such as 731-TA-1374-1376");
            }
            if (!proceeding.duties().contains(number.duty())) {
                error(where, number + " is " + article(number.duty())
                        + " investigation of the Commission, but the proceeding names no such duty; "
                        + "mend the number or the duties");
            }
        }
    }

    private static String article(Duty duty) {
        return (duty == Duty.ANTIDUMPING ? "an " : "a ") + duty.words();
    }

    private void error(String where, String message) {
        notes.add(Note.error(where, message));
    }
}
