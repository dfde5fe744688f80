package whereas.intake.format;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.intake.DecodedText;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.RowLimits;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads the cards of an address book, vCard 2.1 to 4.0: a row for each address of each card. */
final class VcardReader {
    private static final List<String> COLUMNS = List.of("Company", "Contact", "Title", "Role", "Street", "City", "State", "Zip",
            "Country", "E-mail", "Phone");

    private VcardReader() {
    }

    static Result<RawTable> read(ListFile file, Watch watch) {
        DecodedText text = DecodedText.of(file);
        RowLimits limits = new RowLimits(file.name());
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(1, "card", COLUMNS));
        int cards = 0;
        try (VCardReader reader = new VCardReader(text.open())) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                cards++;
                for (List<String> cells : rows(card)) {
                    limits.take(cells);
                    rows.add(new RawRow(cards, "card", cells));
                }
                watch.check(0.5, cards);
            }
        } catch (IOException e) {
            throw XmlPart.damaged(file);
        }
        if (cards == 0) {
            throw new Refused(file.name(), "this address book has no whole card in it; export it again");
        }
        List<Note> notes = new ArrayList<>(text.notes());
        Result<RawTable> table = RawTable.of(file.name(), rows);
        return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
    }

    private static List<List<String>> rows(VCard card) {
        List<Address> addresses = new ArrayList<>(card.getAddresses());
        // At the office first: lists of parties are lists of offices.
        addresses.sort(java.util.Comparator.comparing(address -> !address.getTypes().contains(AddressType.WORK)));
        if (addresses.isEmpty()) {
            return List.of(row(card, Optional.empty()));
        }
        return addresses.stream().map(address -> row(card, Optional.of(address))).toList();
    }

    private static List<String> row(VCard card, Optional<Address> address) {
        String company = card.getOrganization() == null ? "" : card.getOrganization().getValues().stream().filter(Objects::nonNull)
                .findFirst().orElse("");
        String person = text(card.getFormattedName()).or(() -> Optional.ofNullable(card.getStructuredName())
                .map(name -> Stream.of(name.getGiven(), name.getFamily()).filter(Objects::nonNull).collect(Collectors.joining(" "))))
                        .orElse("");
        boolean alone = company.isBlank() || company.equalsIgnoreCase(person);
        String street = address.map(a -> Stream.of(a.getPoBoxes(), a.getStreetAddresses(), a.getExtendedAddresses()).flatMap(List::stream)
                .filter(part -> part != null && !part.isBlank()).map(VcardReader::box).collect(Collectors.joining("\n"))).orElse("");
        return List.of(alone ? person : company, alone ? "" : person, card.getTitles().stream().map(TextProperty::getValue).findFirst()
                .orElse(""),
                card.getRoles().stream().map(TextProperty::getValue).findFirst().orElse(""), street,
                address.map(Address::getLocality).orElse(""), address.map(Address::getRegion).orElse(""),
                        address.map(Address::getPostalCode).orElse(""),
                address.map(Address::getCountry).orElse(""),
                card.getEmails().stream().map(TextProperty::getValue).filter(Objects::nonNull).collect(Collectors.joining("; ")),
                card.getTelephoneNumbers().stream().map(phone -> phone.getText() != null ? phone.getText()
                        : phone.getUri() == null ? "" : phone.getUri().getNumber()).filter(number -> !number.isBlank())
                                .collect(Collectors.joining("; ")));
    }

    /** The property of a post office box has its number alone. */
    private static String box(String part) {
        return part.strip().matches("\\d{1,8}") ? "PO Box " + part.strip() : part;
    }

    private static Optional<String> text(TextProperty property) {
        return Optional.ofNullable(property).map(TextProperty::getValue).filter(text -> !text.isBlank());
    }
}
