package whereas.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.matter.Address;

/**
 * Reads addresses as people type them. An address in the United States ends in a state and a ZIP code; any other must name
 * its country at the end and is kept as it stands. What is not plain becomes a doubt: nothing is guessed silently.
 */
public final class AddressParser {
    private static final int LONGEST = 500;
    private static final Pattern PARTS = Pattern.compile("[,;|\\n]");
    private static final Pattern ZIP = Pattern.compile("(?:^|[\\s,.])(\\d{5})(?:\\s*-\\s*(\\d{4})|(\\d{4}))?$");
    private static final Pattern HOME = Pattern.compile(
            "(?i)[\\s,]+(?:u\\.?s\\.?a\\.?|u\\.s\\.|us|united\\s+states(?:\\s+of\\s+america)?)$");
    private static final Pattern ATTENTION = Pattern.compile("(?i)^(?:attn|attention)\\b[.:]*\\s*(.+)$");
    private static final Pattern CITY = Pattern.compile("[\\p{L}][\\p{L}\\p{M} .'’()-]{0,59}");
    private static final Pattern CANADIAN = Pattern.compile("([A-Za-z]{2})\\s+([A-Za-z]\\d[A-Za-z]\\s?\\d[A-Za-z]\\d)");

    private AddressParser() {
    }

    /** Reads an address that stands in one cell, on one line or several. */
    public static AddressReading parse(String raw) {
        String text = Cells.cleanLines(raw);
        Optional<String> unfit = unfit(text);
        if (unfit.isPresent()) {
            return new AddressReading.Unread(raw, unfit.get());
        }
        String home = trimEnd(HOME.matcher(trimEnd(text)).replaceFirst(""));
        Matcher zip = ZIP.matcher(home);
        if (zip.find()) {
            Optional<UsStates.AtEnd> state = UsStates.atEnd(home.substring(0, zip.start()));
            if (state.isPresent()) {
                return american(raw, parts(state.get().before()), state.get().code(), zip(zip));
            }
        }
        List<String> parts = parts(trimEnd(text));
        String last = parts.isEmpty() ? "" : parts.getLast().replaceAll("\\d{4,6}$", "").strip();
        if (parts.size() > 1 && UsStates.code(last).isEmpty() && Countries.abroad(last).isPresent()) {
            return abroad(raw, parts);
        }
        if (zip.reset().find()) {
            return new AddressReading.Unread(raw, "it has no state before the ZIP code; write for example Compton, CA 90221");
        }
        return new AddressReading.Unread(raw, UsStates.atEnd(home).isPresent() ? "it has no ZIP code"
                : "it ends neither in a state and a ZIP code nor in the name of a country");
    }

    /** The city of an address in the United States of which little else may be there. */
    static Optional<String> city(String raw) {
        String home = trimEnd(Cells.cleanLines(raw.substring(0, Math.min(raw.length(), LONGEST))));
        Matcher zip = ZIP.matcher(home);
        return zip.find() ? UsStates.atEnd(home.substring(0, zip.start())).map(UsStates.AtEnd::before).map(AddressParser::parts)
                .filter(parts -> !parts.isEmpty()).map(List::getLast) : Optional.empty();
    }

    /** Reads an address whose parts stand in columns of their own; any part may be empty. */
    public static AddressReading ofParts(List<String> street, String city, String state, String zip, String country) {
        String raw = String.join(", ", java.util.stream.Stream.concat(street.stream(), java.util.stream.Stream.of(city,
                (state.strip() + " " + zip.strip()).strip(), country)).filter(part -> !part.isBlank()).toList());
        Optional<String> unfit = unfit(Cells.cleanLines(raw));
        if (unfit.isPresent()) {
            return new AddressReading.Unread(raw, unfit.get());
        }
        List<String> lines = street.stream().flatMap(line -> Cells.cleanLines(line).lines()).map(AddressParser::trimEnd).toList();
        if (!country.isBlank() && !Countries.isUnitedStates(country)) {
            return lines.isEmpty() && city.isBlank() ? new AddressReading.Unread(raw, "it has neither a street nor a city")
                    : new AddressReading.Read(raw, new Address(lines, Cells.clean(city), text(state), text(zip), text(country)),
                            Optional.empty(), List.of());
        }
        List<String> missing = new ArrayList<>();
        Optional<String> code = UsStates.code(Cells.clean(state));
        Matcher number = ZIP.matcher(Cells.clean(zip));
        boolean hasZip = number.find() && number.start() == 0;
        add(missing, city.isBlank(), "it has no city");
        add(missing, state.isBlank(), "it has no state");
        add(missing, !state.isBlank() && code.isEmpty(), "«" + Cells.shown(state)
                + "» is not a state; for an address abroad name its country");
        add(missing, zip.isBlank(), "it has no ZIP code");
        add(missing, !zip.isBlank() && !hasZip, "«" + Cells.shown(zip) + "» is not a ZIP code"
                + (Cells.clean(zip).matches("\\d{3,4}") ? "; a spreadsheet may have dropped a 0 before it" : ""));
        if (!missing.isEmpty()) {
            return new AddressReading.Unread(raw, String.join("; ", missing));
        }
        List<String> parts = new ArrayList<>(lines);
        parts.add(Cells.clean(city).replaceAll("[,.]+$", ""));
        return american(raw, parts, code.orElseThrow(), zip(number));
    }

    private static AddressReading american(String raw, List<String> parts, String state, String zip) {
        List<String> lines = new ArrayList<>(parts);
        List<String> attention = lines.stream().map(ATTENTION::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
        lines.removeIf(line -> ATTENTION.matcher(line).matches());
        if (lines.isEmpty()) {
            return new AddressReading.Unread(raw, "it has neither a street nor a city");
        }
        String city = lines.removeLast();
        if (StreetAndCity.beginsLikeStreet(city)) {
            Optional<StreetAndCity> split = StreetAndCity.split(city);
            if (split.isEmpty()) {
                return new AddressReading.Unread(raw, "it is not plain where the street ends and the city begins; put a comma between "
                        + "them");
            }
            lines.add(split.get().street());
            city = split.get().city();
        }
        if (!CITY.matcher(city).matches()) {
            return new AddressReading.Unread(raw, "«" + Cells.shown(city) + "» does not look like a city");
        }
        if (lines.isEmpty()) {
            return new AddressReading.Unread(raw, "it has no street or post office box before the city");
        }
        List<String> doubts = new ArrayList<>();
        add(doubts, !UsStates.mayHave(state, zip), "the ZIP code " + zip + " does not lie in " + state);
        add(doubts, lines.stream().noneMatch(StreetAndCity::beginsLikeStreet) && lines.stream().noneMatch(l -> l.matches(".*\\d.*")),
                "its street has no number");
        return new AddressReading.Read(raw, Address.us(withUnits(lines), city, state, zip),
                attention.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", attention)), doubts);
    }

    /** Kept whole, with the country apart; only a Canadian province and postal code are told from the city. */
    private static AddressReading abroad(String raw, List<String> parts) {
        List<String> lines = new ArrayList<>(parts);
        String country = lines.removeLast();
        String city = lines.removeLast();
        Matcher canadian = CANADIAN.matcher(city);
        Address address = canadian.matches() && !lines.isEmpty()
                ? new Address(lines.subList(0, lines.size() - 1), lines.getLast(), Optional.of(canadian.group(1)),
                        Optional.of(canadian.group(2)), Optional.of(country))
                : new Address(lines, city, Optional.empty(), Optional.empty(), Optional.of(country));
        return new AddressReading.Read(raw, address, Optional.empty(), List.of());
    }

    private static Optional<String> unfit(String text) {
        if (text.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (text.length() > LONGEST) {
            return Optional.of("it is longer than " + LONGEST + " characters");
        }
        return Cells.isPlaceholder(text) ? Optional.of("it looks like a placeholder") : Optional.empty();
    }

    /** A suite goes behind its street on the same line. */
    private static List<String> withUnits(List<String> parts) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            if (!lines.isEmpty() && StreetAndCity.isUnit(part) && !StreetAndCity.isBox(lines.getLast())) {
                lines.add(lines.removeLast() + ", " + part);
            } else {
                lines.add(part);
            }
        }
        return lines;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(PARTS.split(text)).map(AddressParser::trimEnd).filter(part -> !part.isEmpty()).toList();
    }

    private static String zip(Matcher zip) {
        String four = zip.group(2) == null ? zip.group(3) : zip.group(2);
        return four == null ? zip.group(1) : zip.group(1) + "-" + four;
    }

    private static String trimEnd(String text) {
        return text.strip().replaceAll("[\\s,;]+$", "");
    }

    private static Optional<String> text(String cell) {
        return Optional.of(Cells.clean(cell)).filter(text -> !text.isEmpty());
    }

    private static void add(List<String> list, boolean condition, String sentence) {
        if (condition) {
            list.add(sentence);
        }
    }
}
