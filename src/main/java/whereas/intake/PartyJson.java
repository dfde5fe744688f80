package whereas.intake;

import java.util.List;
import java.util.Optional;
import whereas.json.RecordWriter;
import whereas.matter.Address;
import whereas.matter.Violator;

/** Party lists as JSON for other programs. The form is stable: fields may be added, none is renamed or dropped. */
public final class PartyJson {
    private PartyJson() {
    }

    /**
     * One party.
     *
     * @param file the file's name
     * @param line the line where the party stands first, and {@code lines} all of them, counted from 1
     * @param name empty when the row could not be read, which the doubts explain
     * @param addressee left out when the list names none
     * @param addresses each with street (a list of lines), city, state, zip, and country when it is abroad
     * @param agent the agent for service of process with name and address, left out when there is none
     * @param doubts sentences about what a person should look at; empty when there is nothing
     */
    public record Entry(String file, int line, List<Integer> lines, String name, Optional<String> addressee, List<Address> addresses,
                        List<String> emails, List<String> phones, List<String> roles, Optional<Violator.Agent> agent,
                        List<String> doubts) {
    }

    /** An array of all parties of all lists, in their order. */
    public static String write(List<PartyList> lists) {
        return RecordWriter.write(lists.stream().flatMap(list -> list.parties().stream().map(party -> entry(list.file(), party))).toList());
    }

    private static Entry entry(String file, ImportedParty party) {
        return new Entry(file, party.line(), party.rows().stream().map(RawRow::line).toList(), party.name(), party.addressee(),
                party.addresses(), party.emails(), party.phones(), party.roles(), party.agent(), party.doubts());
    }
}
