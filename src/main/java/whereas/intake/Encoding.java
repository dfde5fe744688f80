package whereas.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Finds out which characters the bytes of a text file stand for. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> KNOWN_BINARIES = Map.of(
            "PK\u0003\u0004", "an Excel workbook, a Word document or a zip archive",
            "%PDF", "a PDF",
            "\u00D0\u00CF\u0011\u00E0", "an old Excel or Word file");

    private Encoding() {
    }

    /**
     * The text of a file: by its byte order mark, else as UTF-8, else as Windows-1252, which is told.
     *
     * @throws Refused when the bytes are no text
     */
    static Result<String> decode(String file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        KNOWN_BINARIES.forEach((signature, kind) -> {
            if (start.startsWith(signature)) {
                throw new Refused(file, "this is " + kind + ", not a text file; save the list as CSV and read that");
            }
        });
        Result<String> text = text(file, bytes, start);
        if (text.value().indexOf('\0') >= 0) {
            throw new Refused(file, "this is not a text file (it has NUL bytes); save the list as CSV UTF-8 and read that");
        }
        return text;
    }

    private static Result<String> text(String file, byte[] bytes, String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return marked(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (start.startsWith("\u00FF\u00FE")) {
            return marked(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (start.startsWith("\u00FE\u00FF")) {
            return marked(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return Result.of(strict(bytes, 0, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return new Result<>(new String(bytes, WINDOWS), List.of(Note.info(file,
                    "the file is not UTF-8 and was read as Windows-1252; look at the letters with accents")));
        }
    }

    private static Result<String> marked(String file, byte[] bytes, int mark, Charset charset) {
        try {
            return Result.of(strict(bytes, mark, charset));
        } catch (CharacterCodingException e) {
            return new Result<>(new String(bytes, mark, bytes.length - mark, charset), List.of(Note.warning(file,
                    "the file says that it is " + charset + " but has bytes that are not; they show as \uFFFD")));
        }
    }

    private static String strict(byte[] bytes, int mark, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
    }
}
