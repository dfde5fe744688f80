package whereas.intake.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page, with a tab wherever a column begins and a blank line wherever the page has a gap. */
final class PdfPage extends PDFTextStripper {
    /** How far apart, in heights of the type, words stand that belong to different columns. */
    private static final double GAP = 1.4;
    private static final double NARROW_GAP = 0.45;
    private static final int ALIGNED = 4;
    private static final int GRID = 4;
    private static final double BLANK_LINE = 1.7;
    private static final int MOST_WORDS = 100_000;

    /** A word and where it stands, in points from the left and the top. */
    private record Word(String text, double left, double right, double base, double height) {
    }

    private final List<List<Word>> lines = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private int words;

    private PdfPage() {
        setSortByPosition(true);
    }

    static List<String> lines(PDDocument document, int page) throws IOException {
        PdfPage reading = new PdfPage();
        reading.setStartPage(page);
        reading.setEndPage(page);
        reading.writeText(document, Writer.nullWriter());
        reading.endLine();
        return reading.text();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty() || ++words > MOST_WORDS) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        double height = Math.max(4, first.getFontSizeInPt());
        if (!line.isEmpty() && Math.abs(line.getLast().base() - first.getYDirAdj()) > height * 0.6) {
            endLine();
        }
        line.add(new Word(text.strip(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), height));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            line.sort(Comparator.comparingDouble(Word::left));
            lines.add(line);
            line = new ArrayList<>();
        }
    }

    private List<String> text() {
        List<Double> columns = columns();
        List<String> text = new ArrayList<>();
        double base = -1;
        for (List<Word> words : lines) {
            double here = words.getFirst().base();
            if (base >= 0 && (here - base > words.getFirst().height() * BLANK_LINE || here < base)) {
                text.add("");
            }
            base = here;
            text.add(columns.size() < 2 ? spaced(words) : tabbed(words, columns));
        }
        return text;
    }

    /** Where columns begin: at the left edges that many lines share, with a gap before them that is wide at least once. */
    private List<Double> columns() {
        TreeMap<Long, Integer> edges = new TreeMap<>();
        Set<Long> wide = new HashSet<>();
        for (List<Word> words : lines) {
            for (int i = 0; i < words.size(); i++) {
                long edge = Math.round(words.get(i).left() / GRID);
                if (i == 0 || gap(words, i) > NARROW_GAP) {
                    edges.merge(edge, 1, Integer::sum);
                }
                if (i == 0 || gap(words, i) > GAP) {
                    wide.add(edge);
                }
            }
        }
        List<Double> columns = new ArrayList<>();
        edges.forEach((edge, count) -> {
            int near = count + edges.getOrDefault(edge + 1, 0);
            boolean often = near >= Math.min(ALIGNED, Math.max(2, lines.size() / 3));
            boolean apart = columns.isEmpty() || edge * (double) GRID - columns.getLast() > 3 * GRID;
            if (often && apart && (wide.contains(edge) || wide.contains(edge + 1))) {
                columns.add(edge * (double) GRID);
            }
        });
        return columns;
    }

    private static double gap(List<Word> words, int i) {
        return (words.get(i).left() - words.get(i - 1).right()) / words.get(i).height();
    }

    private static String spaced(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : gap(words, i) > GAP * 2 ? "\t" : " ").append(words.get(i).text());
        }
        return text.toString();
    }

    /** A line that runs across the columns without a gap at any of them stays whole. */
    private static String tabbed(List<Word> words, List<Double> columns) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int own = column;
            while (own + 1 < columns.size() && word.left() >= columns.get(own + 1) - GRID) {
                own++;
            }
            boolean aligned = Math.abs(word.left() - columns.get(own)) <= 2 * GRID;
            boolean begins = own > column && (i == 0 || gap(words, i) > GAP || aligned && gap(words, i) > NARROW_GAP);
            if (begins) {
                text.append("\t".repeat(own - column));
                column = own;
            } else {
                text.append(i == 0 ? "" : " ");
            }
            text.append(word.text());
        }
        return text.toString();
    }
}
