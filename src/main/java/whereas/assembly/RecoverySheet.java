package whereas.assembly;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.store.vault.RecoveryKey;
import whereas.writer.pdf.PdfWriter;
import whereas.writer.text.TextWriter;

/** The sheet of paper with which the firm opens its encrypted matters when nobody knows the passphrase any more. */
public final class RecoverySheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private RecoverySheet() {
    }

    /**
     * The sheet as a file to print: PDF, or plain text when the file's name ends so.
     *
     * @param fileName the name that the file is going to have
     */
    public static byte[] bytes(RecoveryKey key, String fileName, LocalDate day) {
        Document sheet = of(key, day);
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt") ? TextWriter.write(sheet).getBytes(StandardCharsets.UTF_8) : PdfWriter.write(sheet, day).value();
    }

    static Document of(RecoveryKey key, LocalDate day) {
        return new Document("Recovery sheet", "Whereas", "en-US", List.of(), List.of(), List.of(), List.of(
                new Block.Heading(1, text("Recovery sheet")),
                body("This key opens the encrypted matters that Whereas keeps on the firm's computer, in place of the passphrase. It was made on "
                        + DAY.format(day) + "."),
                new Block.Paragraph(Block.Role.QUOTATION, List.of(new Inline.Strong(text(key.printed())))),
                body("Print this sheet, put it where the firm keeps its most important papers, and then delete the file. Whoever has this key "
                        + "and a copy of the data reads everything. Whereas keeps no copy of the key and cannot make it again: when the passphrase "
                        + "is forgotten and this sheet is lost, nobody can open the matters any more."),
                new Block.Heading(2, text("How to use it")),
                new Block.NumberedList(Block.Numbering.DECIMAL, List.of(
                        List.of(body("Start Whereas. Where it asks for the passphrase, type the key above; capital and small letters and the dashes do not matter.")),
                        List.of(body("Open «Your data» and choose a new passphrase. This sheet stays good.")),
                        List.of(body("Backups open with this key too, also on another computer.")))),
                new Block.SignatureBlock(Optional.of(text("Put away on")), List.of(text("Place and name")))));
    }

    private static Block body(String words) {
        return new Block.Paragraph(Block.Role.BODY, text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
