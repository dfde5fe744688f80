package whereas.matter;

import java.util.List;
import java.util.Optional;

/**
 * A country whose exports the proceeding is about.
 *
 * @param name the short name, such as Vietnam
 * @param formalName the name as the documents print it, such as «the Socialist Republic of Vietnam»; empty where the short one is used
 * @param duties what is asked for or in force against it
 * @param cases the numbers that the Department of Commerce has assigned; at most one for each duty
 * @param nonMarketEconomy whether the Department treats it as a nonmarket economy
 */
public record ExportingCountry(String name, Optional<String> formalName, List<Duty> duties, List<CaseNumber> cases, boolean nonMarketEconomy) {
    public ExportingCountry {
        duties = List.copyOf(duties);
        cases = List.copyOf(cases);
    }

    /** The name as the documents print it. */
    public String printed() {
        return formalName.orElse(name);
    }

    public Optional<CaseNumber> number(Duty duty) {
        return cases.stream().filter(number -> number.duty() == duty).findFirst();
    }
}
