package whereas.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Verification;

/**
 * Reads the file of closures: one closure a line, {@code agency,from,to,closed,tolled days,source,reason}. Empty lines
 * and lines that begin with # are passed over. The reason comes last and may hold commas.
 */
public final class ClosuresReader {
    private static final String HEADER = "agency,from,to,closed,tolled days,source,reason";
    private static final int COLUMNS = 7;

    private final String where;
    private final List<Closure> closures = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private ClosuresReader(String where) {
        this.where = where;
    }

    /**
     * Reads the text of such a file. A closure left out would make every date after it wrong, so one bad line refuses
     * the whole file.
     *
     * @param where the name of the file, for the messages
     * @throws Refused with one note for everything wrong on every line
     */
    public static Closures read(String where, String text) {
        ClosuresReader reader = new ClosuresReader(where);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equalsIgnoreCase(HEADER)) {
                reader.line(i + 1, line);
            }
        }
        if (!reader.notes.isEmpty()) {
            throw new Refused(reader.notes);
        }
        return new Closures(reader.closures);
    }

    static String resource(String name) {
        try (InputStream in = ClosuresReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(int number, String line) {
        String[] cells = line.split(",", COLUMNS);
        if (cells.length < COLUMNS) {
            wrong(number, "has " + cells.length + " of the columns " + HEADER);
            return;
        }
        int before = notes.size();
        Optional<Agency> agency = named(Agency.values(), number, "agency", cells[0]);
        Optional<LocalDate> from = date(number, "from", cells[1]);
        Optional<LocalDate> to = date(number, "to", cells[2]);
        boolean closed = yes(number, cells[3]);
        int tolled = days(number, cells[4]);
        Optional<Verification> source = named(Verification.values(), number, "source", cells[5]);
        String reason = cells[6].strip();
        if (reason.isEmpty()) {
            wrong(number, "gives no reason");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong(number, "ends on " + to.get() + " before it begins on " + from.get());
        }
        if (notes.size() == before && !closed && tolled == 0) {
            wrong(number, "neither closes the agency nor tolls anything");
        }
        if (notes.size() == before) {
            add(number, new Closure(agency.get(), from.get(), to.get(), closed, tolled, source.get(), reason));
        }
    }

    private void add(int number, Closure closure) {
        // Two lines for the same days would toll twice.
        closures.stream().filter(closure::overlaps).findFirst().ifPresentOrElse(
                other -> wrong(number, "overlaps " + other.from() + " to " + other.to() + " of the same agency"),
                () -> closures.add(closure));
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, int number, String column, String cell) {
        String name = cell.strip().toUpperCase(Locale.ROOT);
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        List<String> known = List.of(values).stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
        wrong(number, "has \"" + cell.strip() + "\" as " + column + ", not one of " + String.join(", ", known));
        return Optional.empty();
    }

    private Optional<LocalDate> date(int number, String column, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell.strip()));
        } catch (DateTimeParseException e) {
            wrong(number, "has \"" + cell.strip() + "\" in " + column + ", not a date such as 2019-01-28");
            return Optional.empty();
        }
    }

    private boolean yes(int number, String cell) {
        String answer = cell.strip().toLowerCase(Locale.ROOT);
        if (!answer.equals("yes") && !answer.equals("no")) {
            wrong(number, "has \"" + cell.strip() + "\" in closed, not yes or no");
        }
        return answer.equals("yes");
    }

    private int days(int number, String cell) {
        try {
            int days = Integer.parseInt(cell.strip());
            if (days >= 0 && days <= 366) {
                return days;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for both kinds of mistake.
        }
        wrong(number, "has \"" + cell.strip() + "\" in tolled days, not a whole number from 0 to 366");
        return 0;
    }

    private void wrong(int number, String what) {
        notes.add(Note.error(where + " line " + number, "The line " + what + "."));
    }
}
