package whereas.assembly.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that can be read in a folder: names of files, raw bytes, the inflated entries of packages, XML with and without its tags,
 * JSON and XML with their escapes undone, and of PDFs each stream, string and name and the text of each page. All without white space
 * and in small letters, so that no line break, run or kerning hides anything.
 */
public final class EveryByte {
    private final Map<String, StringBuilder> carriers = new LinkedHashMap<>();
    private final Set<ByteBuffer> read = new HashSet<>();

    private EveryByte() {
    }

    public static EveryByte in(Path folder) {
        EveryByte all = new EveryByte();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString();
                all.text(name + " (name)", name);
                if (Files.isRegularFile(file)) {
                    all.content(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Where any of the words can be read. */
    public List<String> mentions(Collection<String> secrets) {
        List<String> found = new ArrayList<>();
        for (String secret : secrets) {
            String plain = plain(secret);
            String bytes = plain(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            carriers.forEach((carrier, text) -> {
                if (text.indexOf(plain) >= 0 || !bytes.equals(plain) && text.indexOf(bytes) >= 0) {
                    found.add("«" + secret + "» in " + carrier);
                }
            });
        }
        return found;
    }

    int carriers() {
        return carriers.size();
    }

    private void text(String carrier, String text) {
        StringBuilder all = carriers.computeIfAbsent(carrier, _ -> new StringBuilder());
        all.append(all.isEmpty() ? "" : "\u0000").append(plain(text));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Without its zero bytes UTF-16 reads like Latin letters.
            if (c > ' ' && c != '\u00A0' && c != '\u00AD' && c != '\u200B') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private void content(String name, byte[] bytes) throws IOException {
        // The same document lies in many recipients' folders, and the same style sheet in many documents.
        if (!read.add(ByteBuffer.wrap(bytes))) {
            return;
        }
        text(name + " (bytes)", new String(bytes, StandardCharsets.ISO_8859_1));
        if (starts(bytes, "PK")) {
            zip(name, bytes);
        } else if (starts(bytes, "%PDF")) {
            pdf(name, bytes);
        } else if (!name.matches(".*\\.(?:png|jpe?g|ttf|emf|wmf)")) {
            markup(name, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void markup(String name, String text) {
        String unescaped = StringEscapeUtils.unescapeHtml4(text);
        text(name, unescaped);
        text(name + " (without escapes)", StringEscapeUtils.unescapeJson(text.replaceAll("\\\\(?![\"\\\\/bfnrtu])", "")));
        // Folded lines of calendars and vCards too.
        text(name + " (without tags)", StringEscapeUtils.unescapeHtml4(text.replaceAll("<[^>]*>", "")).replaceAll("\r?\n[ \t]", ""));
    }

    private void zip(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = name + "!" + entry.getName();
                text(part + " (name)", entry.getName());
                content(part, zip.readAllBytes());
            }
        }
    }

    private void pdf(String name, byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper text = new PDFTextStripper();
            text(name + " (text)", text.getText(pdf));
            text.setSortByPosition(true);
            text(name + " (text by place)", text.getText(pdf));
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                objects(name, pdf.getDocument().getObjectFromPool(key), seen);
            }
            objects(name, pdf.getDocument().getTrailer(), seen);
        }
    }

    private void objects(String name, COSBase object, Set<COSBase> seen) throws IOException {
        if (object == null || !seen.add(object)) {
            return;
        }
        switch (object) {
            case COSObject reference -> objects(name, reference.getObject(), seen);
            case COSString string -> {
                text(name + " (strings)", string.getString());
                text(name + " (strings)", new String(string.getBytes(), StandardCharsets.ISO_8859_1));
            }
            case COSName word -> text(name + " (names)", word.getName());
            case COSArray array -> {
                StringBuilder joined = new StringBuilder();
                for (COSBase item : array) {
                    if (item instanceof COSString string) {
                        joined.append(string.getString());
                    }
                    objects(name, item, seen);
                }
                text(name + " (arrays)", joined.toString());
            }
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream) {
                    byte[] content = stream.createInputStream().readAllBytes();
                    text(name + " (streams)", new String(content, StandardCharsets.ISO_8859_1));
                }
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    text(name + " (names)", entry.getKey().getName());
                    objects(name, entry.getValue(), seen);
                }
            }
            default -> { }
        }
    }

    private static boolean starts(byte[] bytes, String with) {
        return new String(bytes, 0, Math.min(bytes.length, with.length()), StandardCharsets.ISO_8859_1).equals(with);
    }
}
