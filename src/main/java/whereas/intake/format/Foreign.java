package whereas.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.intake.ListFile;
import whereas.result.Refused;

/** Tells what a file is that cannot be read, and how its list can be had all the same. */
final class Foreign {
    private Foreign() {
    }

    /** What a zip file is that is no Office file. */
    static Refused zip(ListFile file, ZipParts zip) {
        List<String> names = zip.names();
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return new Refused(file.name(), "this is an OpenDocument file (LibreOffice); save it there as Excel or Word file (.xlsx, "
                    + ".docx) and read that");
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa"))) {
            return new Refused(file.name(), "this is a file of Apple Numbers or Pages; export it there to Excel or Word and read that");
        }
        return new Refused(file.name(), "this is a zip archive; unpack it and read the lists in it one by one");
    }

    /** What a text is that only looks like one. */
    static Optional<Refused> text(ListFile file, String start) {
        String lower = start.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")
                || lower.matches("(?s)<\\??[^>]*>.{0,600}<(?:html|body|table)\\b.*")
                || lower.matches("(?s)<(?:table|body|head|meta|div|style)\\b.*")) {
            return Optional.of(new Refused(file.name(), "this is a web page (HTML)" + named(file)
                    + "; open it in a spreadsheet program, save it as an Excel workbook, and read that"));
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<!doctype") || lower.startsWith("<workbook")) {
            return Optional.of(new Refused(file.name(), "this is XML" + named(file)
                    + "; open it in the program that wrote it, save it as an Excel workbook or as CSV, and read that"));
        }
        if (lower.startsWith("{\\rtf")) {
            return Optional.of(new Refused(file.name(), "this is Rich Text" + named(file)
                    + "; open it in Word, save it as a Word document (.docx), and read that"));
        }
        return Optional.empty();
    }

    /** «, though it is named .xlsx», where the name says otherwise. */
    static String named(ListFile file) {
        String extension = extension(file);
        return List.of("xlsx", "xls", "xlsm", "csv", "tsv", "docx", "doc", "pdf", "vcf").contains(extension) ? ", though it is named ."
                + extension : "";
    }

    static String extension(ListFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Pictures and other files that people drop by mistake. */
    static Optional<Refused> picture(ListFile file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        boolean picture = text.startsWith("\u0089PNG") || text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("GIF8")
                || text.startsWith("II*\0")
                || text.startsWith("MM\0*") || text.startsWith("RIFF");
        return picture ? Optional.of(new Refused(file.name(),
                "this is a picture; its text must be recognized first (OCR), or typed, before it can be read as a list"))
                        : Optional.empty();
    }
}
