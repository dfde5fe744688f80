package whereas.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.matter.Address;
import whereas.matter.Violator;

/**
 * A party as a list names it.
 *
 * @param rows the rows that speak of it, as they stand in the file; at least one
 * @param name as written; empty when the rows could not be read as a party, which the doubts explain
 * @param roles what the list says that the party does or is
 * @param doubts what a person should look at, each as one sentence
 * @param chosenRole what a person said that it is, whatever the list says
 */
public record ImportedParty(List<RawRow> rows, String name, Optional<String> addressee, List<Address> addresses, List<String> emails,
                            List<String> phones, List<String> roles, Optional<Violator.Agent> agent, List<String> doubts,
                            Optional<PartyRole> chosenRole) {
    public ImportedParty {
        rows = List.copyOf(rows);
        addresses = List.copyOf(addresses);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        roles = List.copyOf(roles);
        doubts = List.copyOf(doubts);
    }

    static ImportedParty unreadable(RawRow row, String reason) {
        return new ImportedParty(List.of(row), "", Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(reason), Optional.empty());
    }

    public boolean isReadable() {
        return !name.isEmpty();
    }

    /** What it probably is, and why. */
    public RoleGuess role() {
        return RoleGuess.of(this);
    }

    /** The rows as they stand in the file, nothing left out and nothing rewritten. */
    public String raw() {
        return rows.stream().map(RawRow::text).collect(Collectors.joining("\n"));
    }

    /** The line of the file where the party stands first. */
    public int line() {
        return rows.getFirst().line();
    }

    /** The lines on which it stands: «line 2» or «lines 2, 4». */
    public String lines() {
        List<Integer> lines = rows.stream().map(RawRow::line).distinct().toList();
        return rows.getFirst().unit() + (lines.size() == 1 ? " " : "s ") + lines.stream().map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    ImportedParty withDoubts(List<String> all) {
        return new ImportedParty(rows, name, addressee, addresses, emails, phones, roles, agent, all, chosenRole);
    }

    /** The same party as what a person says that it is. */
    public ImportedParty as(PartyRole role) {
        return new ImportedParty(rows, name, addressee, addresses, emails, phones, roles, agent, doubts, Optional.of(role));
    }
}
