package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.json.Kind;

/** Who brings the petition or, later in a proceeding, the domestic party for whom a submission is made. */
public sealed interface Petitioner {
    /** The names of those who petition, each once. */
    List<String> names();

    /** The domestic companies, whether they petition themselves or through their committee. */
    List<Company> companies();

    /**
     * A domestic company.
     *
     * @param shortName the defined term used after the first mention
     */
    record Company(String name, Optional<String> shortName, List<Standing> standing) {
        public Company {
            standing = List.copyOf(standing);
        }
    }

    /** One company, or several that petition together. */
    @Kind("companies")
    record Companies(List<Company> companies) implements Petitioner {
        public Companies {
            companies = List.copyOf(companies);
        }

        @Override
        public List<String> names() {
            return companies.stream().map(Company::name).toList();
        }
    }

    /**
     * A committee or association.
     *
     * @param shortName the defined term used after the first mention, without article, such as Committee
     * @param membersPetition whether the members petition beside it in their own names
     */
    @Kind("committee")
    record Committee(String name, String shortName, List<Standing> standing, List<Company> members, boolean membersPetition)
            implements Petitioner {
        public Committee {
            standing = List.copyOf(standing);
            members = List.copyOf(members);
        }

        @Override
        public List<String> names() {
            List<String> names = new ArrayList<>(List.of(name));
            if (membersPetition) {
                names.addAll(members.stream().map(Company::name).toList());
            }
            return List.copyOf(names);
        }

        @Override
        public List<Company> companies() {
            return members;
        }
    }

    /** Every ground on which one of the petitioners is an interested party, in the statute's order. */
    default List<Standing> grounds() {
        Stream<Standing> all = switch (this) {
            case Companies together -> together.companies().stream().flatMap(company -> company.standing().stream());
            case Committee committee -> Stream.concat(committee.standing().stream(), committee.membersPetition()
                    ? committee.members().stream().flatMap(member -> member.standing().stream()) : Stream.empty());
        };
        return all.distinct().sorted().toList();
    }
}
