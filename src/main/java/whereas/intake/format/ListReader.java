package whereas.intake.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import whereas.intake.ListFile;
import whereas.intake.RawTable;
import whereas.intake.RowLimits;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * Reads a list from any file that it may come in: separated values, Excel workbooks old and new, Word documents, PDFs with
 * text in them, vCards and plain text. What a file is shows in its content; its name is not relied upon.
 */
public final class ListReader {
    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);
    private static final int START = 4096;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListReader() {
    }

    /** Reads a file that nobody waits for; see {@link #read(ListFile, Watch)}. */
    public static Result<RawTable> read(Path file) {
        return read(ListFile.of(file), Watch.NONE);
    }

    /**
     * Reads a file or a pasted text. The notes say what was left out, and whether the file is something else than its name says.
     *
     * @throws Refused when it cannot be read, with the reason and what to do; nothing in a file is ever computed, run or fetched
     */
    public static Result<RawTable> read(ListFile file, Watch watch) {
        file.requireAtMost(RowLimits.BYTES);
        try {
            return byContent(file, watch);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError unexpected) {
            // The libraries throw all kinds of things at a file that was damaged or made to harm.
            LOG.debug("{}", file.place(), unexpected);
            throw XmlPart.damaged(file);
        }
    }

    private static Result<RawTable> byContent(ListFile file, Watch watch) {
        byte[] start = file.start(START);
        Optional<Refused> picture = Foreign.picture(file, start);
        if (picture.isPresent()) {
            throw picture.get();
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return onDisk(file, path -> office(file, path, watch));
        }
        if (java.util.Arrays.mismatch(start, OLE) >= OLE.length) {
            return onDisk(file, path -> said(file, XlsReader.read(file, path, watch), List.of("xls"), "an old Excel workbook"));
        }
        if (text.substring(0, Math.min(1024, text.length())).contains("%PDF-")) {
            return said(file, PdfReader.read(file, watch), List.of("pdf"), "a PDF");
        }
        String plain = text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", "");
        Optional<Refused> foreign = Foreign.text(file, plain);
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        if (plain.strip().regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            return said(file, VcardReader.read(file, watch), List.of("vcf", "vcard"), "a vCard");
        }
        return said(file, TextReader.read(file, watch), List.of("csv", "tsv", "tab", "txt", "text", ""), "plain text");
    }

    private static Result<RawTable> office(ListFile file, Path path, Watch watch) {
        try (OfficeFile office = OfficeFile.open(file, path)) {
            if (office.isWorkbook()) {
                return said(file, XlsxReader.read(office, watch), List.of("xlsx", "xlsm", "xltx", "xltm"), "an Excel workbook");
            }
            if (office.isDocument()) {
                return said(file, DocxReader.read(office, watch), List.of("docx", "docm", "dotx", "dotm"), "a Word document");
            }
            throw new Refused(file.name(), office.main().endsWith(".bin")
                    ? "this is a binary Excel workbook (.xlsb); save it in Excel as a normal workbook (.xlsx) and read that"
                    : "this is neither an Excel workbook nor a Word document; export the list from it as CSV and read that");
        }
    }

    /** What reads a file that must lie on the disk. */
    private interface OnDisk {
        Result<RawTable> read(Path path);
    }

    private static Result<RawTable> onDisk(ListFile file, OnDisk reading) {
        if (file.path().isPresent()) {
            return reading.read(file.path().get());
        }
        try {
            Path copy = Files.createTempFile("list", null);
            try (var in = file.opening().open()) {
                Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return reading.read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    /** Adds a word when the file's name speaks of something else. */
    private static Result<RawTable> said(ListFile file, Result<RawTable> table, List<String> extensions, String kind) {
        String named = Foreign.named(file);
        if (named.isEmpty() || extensions.contains(Foreign.extension(file))) {
            return table;
        }
        List<Note> notes = List.of(Note.warning(file.name(), "this is " + kind + named + "; it was read as what it is"));
        return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
    }
}
