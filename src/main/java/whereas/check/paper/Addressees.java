package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of addresses and of e-mail addresses, in one column or in several side by side. */
final class Addressees {
    static final Pattern EMAIL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~.-]+@[\\w.-]*[\\w-]");
    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}| \\| ");
    private static final Pattern STACKED = Pattern.compile(" / ");
    private static final Pattern NO_ENTRY = Phrase.of("^(?:via|by|sent via|sent by) "
            + ".*(?:mail|filing|delivery|upload|website|service)|^(?:dear |re:|attachments?:?$|enclosures?:?$)"
            + "|^person served,|\\bI,? .{0,60}\\bdeclare|^executed |^date[d:]|^page \\d|^signature|^(?:person served|electronic "
                    + "address|name|address|e-?mail(?: address)?)$|^service list|^_+$|^-+$|:$|^(?:certificate|proof) of "
                    + "service\\b|^(?:noticing (?:party|entity|individual)|alleged violators?|violators?|products?|chemicals?|route|routes? of exposure|period"
            + "|harm|uses?)(?:\\(s\\))?\\s*:|^notices? of (?:violation|intent)|^(?:60|sixty)[- ]day notice|^[a-z]+ \\d{1,2}, \\d{4}$");
    private static final Pattern PHONE = Pattern.compile("(?i)^(?:tel(?:ephone)?|phone|fax|facsimile)?[.:]?\\s*\\(?\\d{3}\\)?[-. "
            + "]\\s?\\d{3}[-.]\\d{4}.*");
    /** The Postal Service's number of a piece, in a column beside the address or behind it. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:article|certified mail|tracking)?(?: (?:no\\.|number))?:?\\s*"
            + "(?:(?:\\d[ -]?){20,22}|[A-Z]{2} ?(?:\\d{3} ?){3}[A-Z]{2}|[-–])$");
    private static final Pattern HEAD = Phrase.of("^(?:the )?(?:office of (?:the )?)?(?:district attorney|city attorney|attorney "
            + "general|current (?:president|ceo|chief)|registered agent|state of california)");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-•·]\\s+)?(?:\\(?\\d{1,3}[.)]\\s+)?");
    private static final int LONGEST_LINE = 170;

    private final List<Addressee> found = new ArrayList<>();
    private final Map<Integer, List<Quotation>> open = new TreeMap<>();

    static List<Addressee> in(Quotation region) {
        Addressees addressees = new Addressees();
        addressees.read(region);
        return addressees.found.stream().filter(entry -> !entry.lines().isEmpty() || entry.email().isPresent()).toList();
    }

    private void read(Quotation region) {
        int position = region.start();
        for (String line : region.lines().split("\n", -1)) {
            Quotation whole = new Quotation(region.paper(), position, position + line.length());
            position += line.length() + 1;
            if (line.isBlank()) {
                continue;
            }
            if (NO_ENTRY.matcher(line.strip()).find() || line.length() > LONGEST_LINE && line.indexOf('\t') < 0
                    && !EMAIL.matcher(line).find() && cells(whole, COLUMNS).stream().noneMatch(cell -> Addressee.endsAddress(cell.text()))) {
                closeAll();
                continue;
            }
            row(whole);
        }
        closeAll();
    }

    private void row(Quotation line) {
        List<Quotation> cells = cells(line, COLUMNS);
        if (pairs(cells)) {
            for (int i = 0; i + 1 < cells.size(); i += 2) {
                add(new Addressee(List.of(cells.get(i)), Optional.of(cells.get(i + 1))));
            }
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            for (Quotation part : cells(cells.get(column), STACKED)) {
                cell(column, part);
            }
        }
    }

    /** Names and e-mail addresses in turns: a table with a row for each office. */
    private static boolean pairs(List<Quotation> cells) {
        if (cells.size() < 2 || cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            if (EMAIL.matcher(cells.get(i).text()).find() || !EMAIL.matcher(cells.get(i + 1).text()).matches()) {
                return false;
            }
        }
        return true;
    }

    private void cell(int column, Quotation cell) {
        String text = cell.text();
        if (text.isEmpty() || PHONE.matcher(text).matches() || ARTICLE.matcher(text).matches()) {
            return;
        }
        List<Quotation> lines = open.computeIfAbsent(column, _ -> new ArrayList<>());
        Matcher email = EMAIL.matcher(cell.lines());
        if (email.find()) {
            Quotation address = new Quotation(cell.paper(), cell.start() + email.start(), cell.start() + email.end());
            Quotation before = new Quotation(cell.paper(), cell.start(), address.start()).trimmed();
            if (!before.text().isEmpty() && !before.text().matches("(?i)e-?mail:?|via:?|at:?|[-:(]")) {
                lines.add(before);
            }
            if (lines.isEmpty() && !found.isEmpty() && found.getLast().email().isEmpty()) {
                add(new Addressee(found.removeLast().lines(), Optional.of(address)));
            } else {
                add(new Addressee(lines, Optional.of(address)));
                open.remove(column);
            }
            return;
        }
        if (!lines.isEmpty() && HEAD.matcher(text).find() && HEAD.matcher(lines.getFirst().text()).find()
                && lines.stream().mapToInt(l -> l.text().length()).sum() > 24) {
            close(column);
            lines = open.computeIfAbsent(column, _ -> new ArrayList<>());
        }
        lines.add(cell);
        if (Addressee.endsAddress(text)) {
            close(column);
        }
    }

    private static List<Quotation> cells(Quotation line, Pattern divider) {
        List<Quotation> cells = new ArrayList<>();
        String text = line.lines();
        Matcher gap = divider.matcher(text);
        int from = 0;
        // Blanks before the first word are an empty column only when they are a tab.
        if (divider == COLUMNS && !text.startsWith("\t")) {
            Matcher mark = MARK.matcher(text);
            from = mark.find() ? mark.end() : 0;
        }
        int start = from;
        while (gap.find()) {
            if (gap.start() < start) {
                continue;
            }
            cells.add(new Quotation(line.paper(), line.start() + from, line.start() + gap.start()).trimmed());
            for (int i = gap.start() + 1; i < gap.end() && text.charAt(i) == '\t' && text.charAt(gap.start()) == '\t'; i++) {
                cells.add(new Quotation(line.paper(), line.start() + i, line.start() + i));
            }
            from = gap.end();
        }
        cells.add(new Quotation(line.paper(), line.start() + from, line.start() + text.length()).trimmed());
        return cells;
    }

    private void close(int column) {
        List<Quotation> lines = open.remove(column);
        if (lines != null && !lines.isEmpty()) {
            add(new Addressee(lines, Optional.empty()));
        }
    }

    private void closeAll() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    private void add(Addressee entry) {
        found.add(entry);
    }
}
