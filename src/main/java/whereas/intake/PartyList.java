package whereas.intake;

import java.util.List;

/**
 * What a file says about parties.
 *
 * @param table the rows it was read from, so that it can be read again with other columns
 */
public record PartyList(RawTable table, ColumnMapping mapping, List<ImportedParty> parties) {
    public PartyList {
        parties = List.copyOf(parties);
    }

    /** The file's name. */
    public String file() {
        return table.file();
    }

    public List<ImportedParty> readable() {
        return parties.stream().filter(ImportedParty::isReadable).toList();
    }

    public List<ImportedParty> unreadable() {
        return parties.stream().filter(party -> !party.isReadable()).toList();
    }
}
