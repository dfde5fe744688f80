package whereas.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Draws deadlines as an SVG picture. Time runs down a scale on the left, true to length; each deadline has a line of text
 * on the right, with a dot joined to its place on the scale, and the lines are spread so that none covers another. Periods, which
 * may lie far back, stand above the scale in words.
 */
public final class TimelineWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final int WIDTH = 960;
    private static final int AXIS = 110;
    private static final int LABELS = 190;
    private static final int TITLES = 340;
    private static final int ROW = 26;
    private static final int TOP = 24;
    /** Characters of 14 pixels that surely fit between the titles and the right edge. */
    private static final int TITLE_LENGTH = 76;
    private static final int MONTH_GAP = 22;
    /** How far before its text a dot stands. */
    private static final int DOT = 14;

    private final List<Deadline> periods;
    private final List<Deadline> days;
    private final LocalDate start;
    private final int axisTop;
    private final int axisLength;
    private final long span;
    private final StringBuilder svg = new StringBuilder();

    private TimelineWriter(List<Deadline> deadlines) {
        periods = deadlines.stream().filter(deadline -> deadline.when() instanceof When.Period).toList();
        days = deadlines.stream().filter(deadline -> deadline.when() instanceof When.Day).sorted(
                (one, other) -> one.when().first().compareTo(other.when().first())).toList();
        axisTop = TOP + periods.size() * ROW + ROW;
        axisLength = Math.max(ROW, (days.size() - 1) * ROW);
        start = days.isEmpty() ? LocalDate.EPOCH : days.getFirst().when().first();
        span = days.isEmpty() ? 1 : Math.max(1, ChronoUnit.DAYS.between(start, days.getLast().when().first()));
    }

    /** The picture. The same deadlines give the same bytes; a hollow dot marks a date that was not verified. */
    public static String write(List<Deadline> deadlines) {
        return new TimelineWriter(deadlines).draw();
    }

    private String draw() {
        int height = axisTop + axisLength + 3 * ROW;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(WIDTH).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(height)
                .append("\" font-family=\"Helvetica, Arial, DejaVu Sans, sans-serif\" font-size=\"14\" fill=\"#1f2328\">\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < periods.size(); i++) {
            Deadline period = periods.get(i);
            label(TOP + i * ROW + 5, AXIS, DAY.format(period.when().first()) + " to " + DAY.format(period.when().last()),
                    period);
        }
        if (!days.isEmpty()) {
            scale();
            for (int i = 0; i < days.size(); i++) {
                row(days.get(i), axisTop + i * ROW);
            }
        }
        int foot = axisTop + axisLength + 2 * ROW;
        circle(AXIS, foot, true);
        text(AXIS + 12, foot + 5, "read in an official text");
        circle(TITLES, foot, false);
        text(TITLES + 12, foot + 5, "not verified: a person must check it");
        return svg.append("</svg>\n").toString();
    }

    private void scale() {
        line(AXIS, axisTop, AXIS, axisTop + axisLength, "#57606a", 2);
        int last = Integer.MIN_VALUE;
        LocalDate end = days.getLast().when().first();
        for (YearMonth month = YearMonth.from(start).plusMonths(1); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            int y = y(month.atDay(1));
            line(AXIS - 6, y, AXIS, y, "#57606a", 1);
            // On a short scale only as many months are named as have room.
            if (last == Integer.MIN_VALUE || y - last >= MONTH_GAP) {
                text(AXIS - 82, y + 5, MONTH.format(month));
                last = y;
            }
        }
    }

    private void row(Deadline deadline, int y) {
        int point = y(deadline.when().first());
        svg.append("<polyline points=\"").append(AXIS).append(',').append(point).append(' ').append(LABELS - 30).append(',')
                .append(y).append(' ').append(LABELS - DOT).append(',').append(y)
                .append("\" fill=\"none\" stroke=\"#afb8c1\"/>\n");
        circle(LABELS - DOT, y, deadline.verified().official());
        label(y + 5, LABELS, DAY.format(deadline.when().first()), deadline);
    }

    private void label(int y, int x, String date, Deadline deadline) {
        text(x, y, date);
        svg.append("<text x=\"").append(x == LABELS ? TITLES : TITLES + 60).append("\" y=\"").append(y).append("\"><title>")
                .append(escaped(deadline.title())).append("</title>").append(escaped(shortened(deadline.title())))
                .append("</text>\n");
    }

    private int y(LocalDate day) {
        return axisTop + (int) Math.round((double) ChronoUnit.DAYS.between(start, day) * axisLength / span);
    }

    private void text(int x, int y, String words) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">").append(escaped(words))
                .append("</text>\n");
    }

    private void circle(int x, int y, boolean full) {
        svg.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"4.5\" stroke=\"#0969da\" fill=\"")
                .append(full ? "#0969da" : "#ffffff").append("\"/>\n");
    }

    private void line(int x1, int y1, int x2, int y2, String colour, int width) {
        svg.append("<line x1=\"").append(x1).append("\" y1=\"").append(y1).append("\" x2=\"").append(x2).append("\" y2=\"")
                .append(y2).append("\" stroke=\"").append(colour).append("\" stroke-width=\"").append(width).append("\"/>\n");
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_LENGTH ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\p{Cntrl}", " ");
    }
}
