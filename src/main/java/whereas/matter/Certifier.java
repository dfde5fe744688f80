package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import whereas.json.Kind;

/** Those who sign one certification of 19 CFR 351.303(g) together: one person or several. */
public sealed interface Certifier {
    /** The names of those who sign. */
    List<String> names();

    /**
     * Persons of a company who are officially responsible for presenting its facts: 351.303(g)(1)(i).
     *
     * @param certifiesFor the companies whose information they certify; empty for those that employ them
     */
    @Kind("company")
    record Company(List<Employee> persons, List<String> certifiesFor) implements Certifier {
        public Company {
            persons = List.copyOf(persons);
            certifiesFor = List.copyOf(certifiesFor);
        }

        @Override
        public List<String> names() {
            return persons.stream().map(Employee::name).toList();
        }
    }

    /** Officials of a foreign government: 351.303(g)(1)(ii). */
    @Kind("government")
    record Government(List<Officer> persons, String country) implements Certifier {
        public Government {
            persons = List.copyOf(persons);
        }

        @Override
        public List<String> names() {
            return persons.stream().map(Officer::name).toList();
        }
    }

    /**
     * Legal counsel or other representatives: 351.303(g)(2).
     *
     * @param party the company, government or other party that they represent
     */
    @Kind("representative")
    record Representative(List<Agent> persons, Role role, String party, Capacity capacity) implements Certifier {
        public Representative {
            persons = List.copyOf(persons);
        }

        @Override
        public List<String> names() {
            return persons.stream().map(Agent::name).toList();
        }
    }

    /** @param signed the day of signature, once it is known; else the form leaves a blank for it */
    record Employee(String name, Optional<String> title, Optional<String> company, Optional<LocalDate> signed) {
    }

    /** @param signed the day of signature, once it is known */
    record Officer(String name, Optional<String> title, Optional<LocalDate> signed) {
    }

    /** @param signed the day of signature, once it is known */
    record Agent(String name, Optional<String> firm, Optional<LocalDate> signed) {
    }

    /** The form's first choice of a representative, in its order. */
    enum Role { COUNSEL_TO, REPRESENTATIVE_OF }

    /** The form's second choice of a representative, in its order. */
    enum Capacity { COUNSEL, ADVISER_PREPARER_OR_REVIEWER }
}
