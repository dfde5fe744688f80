package whereas.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads the text of papers that somebody else wrote: plain text, Word documents (.docx), and PDF with a text layer. */
public final class FileTextReader {
    private static final int LARGEST = 100_000_000;

    private FileTextReader() {
    }

    /**
     * The text of a file, with notes on what of it could not be read.
     *
     * @throws Refused when there is no text in it at all, or it is of another kind
     */
    public static Result<FileText> read(Path path) {
        ListFile file = ListFile.of(path);
        file.requireAtMost(LARGEST);
        return read(path.toString(), file.start(LARGEST));
    }

    /** @param file the name that findings and notes carry */
    public static Result<FileText> read(String file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        Result<FileText> text = switch (start) {
            case "%PDF" -> PdfText.read(file, bytes);
            case "PK\u0003\u0004" -> WordText.read(file, bytes);
            case "\u00D0\u00CF\u0011\u00E0" -> throw new Refused(file,
                    "this is an old Word or Excel file; save it as .docx or PDF and read that");
            default -> plain(file, bytes);
        };
        if (text.value().lines().stream().allMatch(line -> line.text().isBlank())) {
            throw new Refused(file, "there is no text in this file; a scan must go through text recognition first");
        }
        return text;
    }

    private static Result<FileText> plain(String file, byte[] bytes) {
        return DecodedText.of(ListFile.of(file, bytes)).whole().map(text -> {
            List<FileLine> lines = new ArrayList<>();
            int page = text.indexOf('\f') < 0 ? 0 : 1;
            for (String line : text.split("\r\n|\n|\r", -1)) {
                // A form feed begins a page, usually at the start of a line.
                page += page == 0 ? 0 : (int) line.chars().filter(c -> c == '\f').count();
                lines.add(new FileLine(lines.size() + 1, page, line.replace("\f", "")));
            }
            return new FileText(file, lines, page);
        });
    }
}
