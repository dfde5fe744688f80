package whereas.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * A text file whose encoding is known; it is looked through once and never held whole.
 *
 * @param mark how many bytes before the text mark its encoding
 * @param notes what had to be said about the encoding
 */
public record DecodedText(ListFile file, Charset charset, int mark, List<Note> notes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final Map<String, String> KNOWN_BINARIES = Map.of(
            "PK\u0003\u0004", "an Excel workbook, a Word document or a zip archive",
            "%PDF", "a PDF",
            "\u00D0\u00CF\u0011\u00E0", "an old Excel or Word file");

    /**
     * Finds the encoding: by its byte order mark, else UTF-8, else Windows-1252, which is told.
     *
     * @throws Refused when the bytes are no text
     */
    public static DecodedText of(ListFile file) {
        String start = new String(file.start(4), StandardCharsets.ISO_8859_1);
        KNOWN_BINARIES.forEach((signature, kind) -> {
            if (start.startsWith(signature)) {
                throw new Refused(file.name(), "this is " + kind + ", not a text file; save the list as CSV and read that");
            }
        });
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return marked(file, 3, StandardCharsets.UTF_8);
        }
        if (start.startsWith("\u00FF\u00FE")) {
            return marked(file, 2, StandardCharsets.UTF_16LE);
        }
        if (start.startsWith("\u00FE\u00FF")) {
            return marked(file, 2, StandardCharsets.UTF_16BE);
        }
        if (isValid(file, 0, StandardCharsets.UTF_8)) {
            return new DecodedText(file, StandardCharsets.UTF_8, 0, List.of());
        }
        isValid(file, 0, WINDOWS);
        return new DecodedText(file, WINDOWS, 0, List.of(Note.info(file.name(),
                "the file is not UTF-8 and was read as Windows-1252; look at the letters with accents")));
    }

    private static DecodedText marked(ListFile file, int mark, Charset charset) {
        return new DecodedText(file, charset, mark, isValid(file, mark, charset) ? List.of() : List.of(Note.warning(file.name(),
                "the file says that it is " + charset + " but has bytes that are not; they show as \uFFFD")));
    }

    /** Whether all bytes are characters of the charset; a file with NUL characters is no text at all. */
    private static boolean isValid(ListFile file, int mark, Charset charset) {
        try (Reader reader = new InputStreamReader(after(file, mark), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[BUFFER];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\0') {
                        throw new Refused(file.name(), "this is not a text file (it has NUL bytes); save the list as CSV UTF-8 and "
                                + "read that");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    private static InputStream after(ListFile file, int mark) throws IOException {
        InputStream in = file.opening().open();
        in.skipNBytes(mark);
        return in;
    }

    /** The text from its beginning; characters that cannot be read show as U+FFFD. */
    public Reader open() throws IOException {
        return reader(after(file, mark));
    }

    /** The text from its beginning, whose bytes count as they are read. */
    Reader open(CountingStream.Count count) throws IOException {
        return reader(new CountingStream(after(file, mark), count));
    }

    private Reader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)), BUFFER);
    }

    /** All of the text, of a file that is small enough to be held whole. */
    public Result<String> whole() {
        try (Reader reader = open()) {
            return new Result<>(reader.readAllAsString(), notes);
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    /** The first characters, as many as there are up to the given number. */
    public String start(int most) {
        try (Reader reader = open()) {
            char[] buffer = new char[most];
            int filled = 0;
            for (int count = 0; count >= 0 && filled < most; filled += Math.max(0, count)) {
                count = reader.read(buffer, filled, most - filled);
            }
            return new String(buffer, 0, filled);
        } catch (IOException e) {
            throw file.unreadable();
        }
    }
}
