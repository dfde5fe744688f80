package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.matter.Address;
import whereas.matter.Violator;

/** Reads one row as a party, gathering what is doubtful about it. */
final class PartyRow {
    private final ColumnMapping mapping;
    private final RawRow row;
    private final Optional<AddressBlock> block;
    private final List<String> doubts = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private Optional<String> attention = Optional.empty();

    private PartyRow(ColumnMapping mapping, RawRow row) {
        this.mapping = mapping;
        this.row = row;
        this.block = mapping.cells(row, Meaning.BLOCK).stream().findFirst().map(AddressBlock::of);
    }

    static ImportedParty read(RawTable table, ColumnMapping mapping, RawRow row) {
        Optional<String> problem = table.problem(row).or(() -> tooLong(row));
        return problem.map(reason -> ImportedParty.unreadable(row, reason)).orElseGet(() -> new PartyRow(mapping, row).party());
    }

    private static Optional<String> tooLong(RawRow row) {
        return row.cells().stream().filter(cell -> cell.length() > Cells.LONGEST).findFirst().map(cell ->
                "a cell has " + cell.length() + " characters, more than a name or an address can have; see whether a quotation mark is "
                        + "missing");
    }

    private ImportedParty party() {
        List<String> names = new ArrayList<>(mapping.cells(row, Meaning.NAME));
        block.map(AddressBlock::name).filter(text -> !text.isEmpty()).ifPresent(names::add);
        String name = joined(names);
        if (name.isEmpty()) {
            return ImportedParty.unreadable(row, "the row has no name; it reads «"
                    + Cells.shown(row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "))) + "»");
        }
        names.forEach(cell -> doubts.addAll(Cells.doubts("the name", cell)));
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            doubts.add("the name «" + Cells.shown(name) + "» has no letter or digit");
        }
        List<String> addressee = new ArrayList<>(mapping.cells(row, Meaning.ADDRESSEE));
        block.flatMap(AddressBlock::addressee).ifPresent(addressee::add);
        addressee.forEach(cell -> doubts.addAll(Cells.doubts("the addressee", cell)));
        mapping.cells(row, Meaning.EMAIL).forEach(this::emails);
        block.stream().flatMap(b -> b.emails().stream()).forEach(this::emails);
        addresses();
        Optional<Violator.Agent> agent = agent();
        if (addresses.isEmpty() && emails.isEmpty() && doubts.stream().noneMatch(doubt -> doubt.startsWith("the address "))) {
            doubts.add("the row has neither an address nor an e-mail address");
        }
        office(name);
        if (row.struck().stream().anyMatch(text -> !text.isBlank() && name.contains(Cells.clean(text)))) {
            doubts.add("it is struck through in the list");
        }
        mapping.cells(row, Meaning.REMARK).forEach(cell -> doubts.add("the list itself remarks: «" + Cells.shown(cell) + "»"));
        Optional<String> named = Optional.of(joined(addressee)).filter(text -> !text.isEmpty());
        if (named.isPresent() && attention.isPresent()) {
            doubts.add("the addressee is «" + named.get() + "», but an address has the attention line «"
                    + attention.get() + "»; the first was taken");
        }
        return new ImportedParty(List.of(row), name, named.or(() -> attention), addresses, emails,
                cleaned(Meaning.PHONE, AddressBlock::phones), cleaned(Meaning.ROLE, AddressBlock::roles), agent, doubts,
                Optional.empty());
    }

    /** What is wrong with the name or the e-mail address of a prosecutor. */
    private void office(String name) {
        OfficeName.of(name, city()).ifPresent(office -> {
            doubts.addAll(office.doubts());
            emails.forEach(email -> doubts.addAll(OfficeEmail.doubts(email)));
        });
    }

    /** The city that the row names, even where its address could not be read. */
    private Optional<String> city() {
        return addresses.stream().map(Address::city).findFirst().or(() -> block.map(AddressBlock::address).filter(text -> !text.isEmpty())
                .or(() -> cell(Meaning.ADDRESS)).flatMap(AddressParser::city)).or(() -> cell(Meaning.CITY).map(Cells::clean));
    }

    private void addresses() {
        mapping.cells(row, Meaning.ADDRESS).forEach(cell -> {
            if (EmailAddress.isWellFormed(Cells.clean(cell))) {
                emails.add(Cells.clean(cell));
            } else {
                take(AddressParser.parse(cell), "address");
            }
        });
        block.map(AddressBlock::address).filter(text -> !text.isEmpty()).ifPresent(text -> take(AddressParser.parse(text), "address"));
        List<String> street = mapping.cells(row, Meaning.STREET);
        List<String> cityStateZip = mapping.cells(row, Meaning.CITY_STATE_ZIP);
        String city = first(Meaning.CITY);
        String state = first(Meaning.STATE);
        String zip = first(Meaning.ZIP);
        if (!cityStateZip.isEmpty()) {
            List<String> lines = new ArrayList<>(street);
            lines.addAll(cityStateZip);
            cell(Meaning.COUNTRY).ifPresent(lines::add);
            take(AddressParser.parse(String.join("\n", lines)), "address");
        } else if (!street.isEmpty() || !city.isBlank() || !zip.isBlank()) {
            take(AddressParser.ofParts(street, city, state, zip, first(Meaning.COUNTRY)), "address");
        }
    }

    private void take(AddressReading reading, String what) {
        switch (reading) {
            case AddressReading.Read read -> {
                addresses.add(read.address());
                read.doubts().forEach(doubt -> doubts.add("the " + what + " «" + Cells.shown(read.raw()) + "» may be wrong: " + doubt));
                attention = attention.or(read::attention);
            }
            case AddressReading.Unread unread -> doubts.add(unread(unread, what));
        }
    }

    private static String unread(AddressReading.Unread unread, String what) {
        return "the " + what + " «" + Cells.shown(unread.raw()) + "» was not read: " + unread.reason();
    }

    private Optional<Violator.Agent> agent() {
        String name = joined(mapping.cells(row, Meaning.AGENT_NAME));
        List<String> address = mapping.cells(row, Meaning.AGENT_ADDRESS);
        if (name.isEmpty() && address.isEmpty()) {
            return Optional.empty();
        }
        AddressReading reading = AddressParser.parse(String.join(", ", address));
        if (!name.isEmpty() && reading instanceof AddressReading.Read read) {
            read.doubts().forEach(doubt -> doubts.add("the agent's address «" + Cells.shown(read.raw()) + "» may be wrong: " + doubt));
            return Optional.of(new Violator.Agent(name, read.address()));
        }
        doubts.add(name.isEmpty() ? "there is an agent's address, «" + Cells.shown(String.join(", ", address)) + "», but no agent's name"
                : address.isEmpty() ? "the agent «" + name + "» has no address and was left out"
                : unread((AddressReading.Unread) reading, "agent's address") + "; the agent «" + name + "» was left out");
        return Optional.empty();
    }

    private void emails(String cell) {
        for (String text : Cells.clean(cell).split("\\s*[;,]\\s*|\\s+(?=\\S+@)")) {
            if (EmailAddress.isWellFormed(text)) {
                emails.add(text);
            } else if (!text.isEmpty()) {
                doubts.add("«" + Cells.shown(text) + "» is not a well-formed e-mail address and was left out");
            }
        }
    }

    private List<String> cleaned(Meaning meaning, Function<AddressBlock, List<String>> ofBlock) {
        return Stream.concat(mapping.cells(row, meaning).stream().map(Cells::clean).filter(text -> !text.isEmpty()),
                block.stream().flatMap(b -> ofBlock.apply(b).stream())).toList();
    }

    private Optional<String> cell(Meaning meaning) {
        return mapping.cells(row, meaning).stream().findFirst();
    }

    private String first(Meaning meaning) {
        return cell(meaning).orElse("");
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Cells::clean).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
