package whereas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import whereas.json.Names;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.Agency.Delivery;
import whereas.matter.Agency.Office;
import whereas.matter.Counties;

/** Reads one row of the directory of prosecutors, gathering everything that is wrong with it. */
final class AgencyRow {
    private final Function<String, String> cells;
    private final List<String> problems = new ArrayList<>();

    AgencyRow(KnownColumns columns, RawRow row) {
        cells = column -> columns.cell(row, column);
    }

    List<String> problems() {
        return problems;
    }

    /** The office; empty when the row has a problem. */
    Optional<Agency> agency() {
        Optional<Office> office = constant("office", Office.values());
        Optional<Delivery> delivery = constant("delivery", Delivery.values());
        String jurisdiction = cells.apply("jurisdiction");
        String county = cells.apply("county");
        counties(office, jurisdiction, county);
        Optional<Address> address = address();
        Optional<String> email = Optional.of(cells.apply("email")).filter(text -> !text.isEmpty());
        email.filter(text -> !EmailAddress.isWellFormed(text)).ifPresent(text ->
                problems.add("«" + Cells.shown(text) + "» is not a well-formed e-mail address"));
        problemIf(delivery.equals(Optional.of(Delivery.EMAIL)) && email.isEmpty(),
                "the office takes notices by e-mail, but the e-mail address is empty");
        problemIf(delivery.equals(Optional.of(Delivery.MAIL)) && addressIsEmpty(),
                "the office takes notices by mail, but there is no address");
        problemIf(cells.apply("source").isEmpty(), "the source is empty; say where the address comes from");
        Optional<LocalDate> asOf = date(cells.apply("as_of"));
        String verified = cells.apply("verified").toLowerCase(Locale.ROOT);
        problemIf(!List.of("yes", "no").contains(verified), "«verified» must be yes or no, not «" + Cells.shown(verified) + "»");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        String id = Names.of(office.orElseThrow()) + "-" + Slug.of(jurisdiction, "office");
        return Optional.of(new Agency(id, office.get(), jurisdiction, county, delivery.orElseThrow(), address, email, cells.apply("source"),
                asOf.orElseThrow(), verified.equals("yes")));
    }

    private void counties(Optional<Office> office, String jurisdiction, String county) {
        problemIf(jurisdiction.isEmpty(),
                "the jurisdiction is empty; write the county of a district attorney or the city of a city attorney");
        problemIf(!Counties.OF_CALIFORNIA.contains(county), county.isEmpty() ? "the county is empty"
                : "there is no county «" + Cells.shown(county) + "» in California; write it as in «Del Norte», without the word County");
        problemIf(office.equals(Optional.of(Office.DISTRICT_ATTORNEY)) && !jurisdiction.isEmpty() && !jurisdiction.equals(county),
                "the jurisdiction of a district attorney is the county, but «" + Cells.shown(jurisdiction)
                        + "» is not «" + Cells.shown(county) + "»");
    }

    private boolean addressIsEmpty() {
        return List.of("street", "city", "state", "zip").stream().allMatch(column -> cells.apply(column).isEmpty());
    }

    private Optional<Address> address() {
        if (addressIsEmpty()) {
            return Optional.empty();
        }
        List<String> street = Arrays.stream(cells.apply("street").split(";")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        return switch (AddressParser.ofParts(street, cells.apply("city"), cells.apply("state"), cells.apply("zip"), "")) {
            case AddressReading.Read read -> Optional.of(Address.us(street, read.address().city(), read.address().state().orElseThrow(),
                    read.address().zip().orElseThrow()));
            case AddressReading.Unread unread -> {
                problems.add("the address «" + Cells.shown(unread.raw()) + "» cannot be used: " + unread.reason());
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add("«as_of» must be a date like 2022-06-03, not «" + Cells.shown(text) + "»");
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(String column, E[] values) {
        String text = cells.apply(column);
        Optional<E> found = Arrays.stream(values).filter(value -> Names.of(value).equals(text)).findFirst();
        if (found.isEmpty()) {
            problems.add("«" + column + "» must be " + String.join(" or ", Arrays.stream(values).map(Names::of).toList()) + ", not «"
                    + Cells.shown(text) + "»");
        }
        return found;
    }

    private void problemIf(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
