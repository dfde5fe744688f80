package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trade remedy proceeding before the Department of Commerce and the International Trade Commission.
 *
 * @param commissionNumbers the Commission's numbers, as far as they are assigned
 * @param office the office of the Department that conducts it, such as «AD/CVD Operations, Office IV»
 */
public record Proceeding(Merchandise merchandise, List<ExportingCountry> countries, Segment segment, List<CommissionNumber> commissionNumbers,
                         Optional<String> office) {
    public Proceeding {
        countries = List.copyOf(countries);
        commissionNumbers = List.copyOf(commissionNumbers);
    }

    /** The duties that any country faces. */
    public List<Duty> duties() {
        return Stream.of(Duty.values()).filter(duty -> !countries(duty).isEmpty()).toList();
    }

    public boolean antidumping() {
        return duties().contains(Duty.ANTIDUMPING);
    }

    public boolean countervailing() {
        return duties().contains(Duty.COUNTERVAILING);
    }

    /** The countries that face a duty, in the proceeding's order. */
    public List<ExportingCountry> countries(Duty duty) {
        return countries.stream().filter(country -> country.duties().contains(duty)).toList();
    }

    /** How many proceedings the Department counts: one for each duty against each country. */
    public int count() {
        return countries.stream().mapToInt(country -> country.duties().size()).sum();
    }

    /** The Department's numbers: those of the antidumping cases, then the others, in the order of the countries. */
    public List<CaseNumber> cases() {
        List<CaseNumber> cases = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            countries.forEach(country -> country.number(duty).ifPresent(cases::add));
        }
        return List.copyOf(cases);
    }

    /** The Commission's numbers in the order of the statute's sections, with a blank for a number not assigned yet: «701-TA-__». */
    public List<String> commissionCases() {
        return Stream.of(Duty.COUNTERVAILING, Duty.ANTIDUMPING).filter(duties()::contains)
                .map(duty -> commissionNumbers.stream().filter(number -> number.duty() == duty).map(CommissionNumber::words).findFirst()
                        .orElse(duty.section() + "-TA-__")).toList();
    }
}
