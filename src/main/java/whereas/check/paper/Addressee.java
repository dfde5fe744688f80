package whereas.check.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One entry of a list of those who are addressed or served. */
public final class Addressee {
    /** Where the street begins, on a line of its own or behind the name. */
    private static final Pattern STREET = Pattern.compile("(?i)(?:^|[\\s,;|])(?:\\d+[A-Z]?[-\\d]*\\s+(?:[NSEW]\\.?|No\\.|[A-Z0-9])|P\\.?\\s?O\\.?\\s+(?:Box|Drawer)|Post Office\\b|Hall of Justice|City Hall)");
    private static final Pattern CITY_LINE = Pattern.compile("\\b(?:([A-Z]{2})|California|Cal\\.|Calif\\.)(,?)\\s+(\\d{5}(?:-\\d{4})?)\\b");
    private static final Pattern END = Pattern.compile("\\b(?:[A-Z]{2}|California|Cal\\.|Calif\\.),?\\s+\\d{5}(?:-\\d{4})?\\s*$");
    private static final Pattern NO_LABEL = Pattern.compile("[\\s,;]+$");
    private static final Pattern NO_ADDRESS = Pattern.compile("^[\\s,;]+");

    private final List<Quotation> lines;
    private final Optional<Quotation> email;
    private final String text;
    private final int street;
    private final Optional<MatchResult> cityLine;
    private final String label;
    private final List<CompanyMention> companies;
    private Optional<Office> office;

    /** @param lines its lines, without the e-mail address */
    Addressee(List<Quotation> lines, Optional<Quotation> email) {
        this.lines = List.copyOf(lines);
        this.email = email;
        this.companies = lines.stream().flatMap(line -> CompanyMention.in(line).stream()).toList();
        this.text = lines.stream().map(Quotation::text).collect(Collectors.joining("\n"));
        Matcher begins = STREET.matcher(text);
        this.street = begins.find() ? begins.start() : -1;
        this.cityLine = CITY_LINE.matcher(text()).results().reduce((_, last) -> last);
        int end = street >= 0 ? street : cityLine.isPresent() && lines.size() > 1 ? text.lastIndexOf('\n') : text.length();
        this.label = NO_LABEL.matcher(text.substring(0, end).replace('\n', ' ')).replaceAll("").strip();
    }

    /** Its lines, without the e-mail address. */
    public List<Quotation> lines() {
        return lines;
    }

    public Optional<Quotation> email() {
        return email;
    }

    /** All words of the entry on one line. */
    public String text() {
        return text.replace('\n', ' ');
    }

    /** The words before the street: who is addressed. */
    public String label() {
        return label;
    }

    /** The prosecutor's office that it names, if it names one. */
    public Optional<Office> office() {
        if (office == null) {
            office = Office.of(this);
        }
        return office;
    }

    /** Street, city, state and ZIP on one line; empty where the entry has no address. */
    public Optional<String> address() {
        if (zip().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NO_ADDRESS.matcher(text().substring(Math.min(label.length(), text.length()))).replaceAll(""));
    }

    /** Whether anything but the city's line is known of where the addressee is. */
    public boolean hasStreet() {
        return street >= 0;
    }

    public Optional<String> zip() {
        return cityLine.map(m -> m.group(3));
    }

    public Optional<String> state() {
        return cityLine.map(m -> m.group(1) == null ? "CA" : m.group(1));
    }

    /** A comma between state and ZIP code, which no address has. */
    public boolean commaBeforeZip() {
        return cityLine.map(m -> !m.group(2).isEmpty()).orElse(false);
    }

    static boolean endsAddress(String line) {
        return END.matcher(line).find();
    }

    /** The companies that the entry names. */
    public List<CompanyMention> companies() {
        return companies;
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
