package whereas.template;

import java.util.ArrayList;
import java.util.List;

/** Takes what a template prints and remembers which part of which template printed it. */
final class TracedOutput extends Output {
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(int start, String text, Instructions printers) {
    }

    TracedOutput(int limit) {
        super(limit);
    }

    @Override
    public void write(int character) {
        note(String.valueOf((char) character));
        super.write(character);
    }

    @Override
    public void write(char[] from, int start, int count) {
        note(new String(from, start, count));
        super.write(from, start, count);
    }

    @Override
    public void write(String from, int start, int count) {
        note(from.substring(start, start + count));
        super.write(from, start, count);
    }

    /** The place in a template that printed the character at an offset. */
    Place place(int offset, Place otherwise) {
        Piece printed = null;
        for (Piece piece : pieces) {
            if (piece.start() > offset) {
                break;
            }
            printed = piece;
        }
        return printed == null ? otherwise : exact(printed, offset - printed.start(), otherwise);
    }

    private static Place exact(Piece piece, int inside, Place otherwise) {
        Place printer = piece.printers().place(otherwise);
        String source = printer.source().text();
        int text = source.indexOf(piece.text(), printer.source().offset(printer.source().line(printer.from()), 1));
        if (text < 0 || text > printer.to()) {
            return printer;
        }
        int at = Math.min(text + inside, text + Math.max(0, piece.text().length() - 1));
        boolean tag = source.startsWith("</", at) || source.startsWith("<", at) && at + 1 < source.length()
                && Character.isLetter(source.charAt(at + 1));
        int end = tag ? source.indexOf('>', at) : at;
        return printer.narrowed(at, end < 0 ? at + 1 : end + 1);
    }

    private void note(String text) {
        pieces.add(new Piece(length(), text, Instructions.now()));
    }
}
