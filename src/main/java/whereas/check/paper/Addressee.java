package whereas.check.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One entry of a list of those who are addressed or served.
 *
 * @param lines its lines, without the e-mail address
 */
public record Addressee(List<Quotation> lines, Optional<Quotation> email) {
    /** Where the street begins, on a line of its own or behind the name. */
    private static final Pattern STREET = Pattern.compile("(?i)(?:^|[\\s,;|])(?:\\d+[A-Z]?[-\\d]*\\s+(?:[NSEW]\\.?|No\\.|[A-Z0-9])|P\\.?\\s?O\\.?\\s+(?:Box|Drawer)|Post Office\\b|Hall of Justice|City Hall)");
    private static final Pattern CITY_LINE = Pattern.compile("([A-Za-z "
            + ".'()-]*?),?\\s*\\b(?:([A-Z]{2})|California|Cal\\.|Calif\\.)(,?)\\s+(\\d{5}(?:-\\d{4})?)\\b");

    public Addressee {
        lines = List.copyOf(lines);
    }

    /** All words of the entry on one line. */
    public String text() {
        return lines.stream().map(Quotation::text).collect(Collectors.joining(" "));
    }

    /** The words before the street: who is addressed. */
    public String label() {
        String text = lines.stream().map(Quotation::text).collect(Collectors.joining("\n"));
        Matcher street = STREET.matcher(text);
        int end = street.find() ? street.start() : cityLineStart(text);
        return text.substring(0, end).replace('\n', ' ').replaceAll("[\\s,;]+$", "").strip();
    }

    private int cityLineStart(String text) {
        if (zip().isEmpty()) {
            return text.length();
        }
        return lines.size() > 1 ? text.lastIndexOf('\n') : text.length();
    }

    /** Street, city, state and ZIP on one line; empty where the entry has no address. */
    public Optional<String> address() {
        if (zip().isEmpty()) {
            return Optional.empty();
        }
        String text = text();
        return Optional.of(text.substring(Math.min(label().length(), text.length())).replaceAll("^[\\s,;]+", ""));
    }

    /** Whether anything but the city's line is known of where the addressee is. */
    public boolean hasStreet() {
        return STREET.matcher(lines.stream().map(Quotation::text).collect(Collectors.joining("\n"))).find();
    }

    public Optional<String> zip() {
        return cityLine().map(m -> m.group(4));
    }

    public Optional<String> state() {
        return cityLine().map(m -> m.group(2) == null ? "CA" : m.group(2));
    }

    /** A comma between state and ZIP code, which no address has. */
    public boolean commaBeforeZip() {
        return cityLine().map(m -> !m.group(3).isEmpty()).orElse(false);
    }

    private Optional<Matcher> cityLine() {
        Matcher matcher = CITY_LINE.matcher(text());
        Optional<Matcher> last = Optional.empty();
        while (matcher.find()) {
            Matcher copy = CITY_LINE.matcher(text());
            copy.find(matcher.start());
            last = Optional.of(copy);
        }
        return last;
    }

    static boolean endsAddress(String line) {
        return Pattern.compile("\\b(?:[A-Z]{2}|California|Cal\\.|Calif\\.),?\\s+\\d{5}(?:-\\d{4})?\\s*$").matcher(line).find();
    }

    /** The companies that the entry names. */
    public List<CompanyMention> companies() {
        return lines.stream().flatMap(line -> CompanyMention.in(line).stream()).toList();
    }

    /** The first line, to point at. */
    public Quotation at() {
        return lines.isEmpty() ? email.orElseThrow() : lines.getFirst();
    }

    /** The line with the city, else the first. */
    public Quotation cityAt() {
        return lines.stream().filter(line -> endsAddress(line.text())).findFirst().orElse(at());
    }
}
