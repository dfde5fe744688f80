package whereas.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.json.RecordWriter;
import whereas.log.EventLog;
import whereas.matter.MatterFile;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.template.Templates;
import whereas.writer.FileNames;
import whereas.writer.docx.DocxWriter;
import whereas.writer.html.HtmlWriter;
import whereas.writer.pdf.PdfWriter;
import whereas.writer.sheet.CsvWriter;
import whereas.writer.sheet.SheetWriter;
import whereas.writer.text.TextWriter;

/** Writes an assembled packet to disk: the documents, each recipient's set, labels, mail book, service ledger, service list and manifest. */
public final class Export {
    /** Formats of the documents beside Word. */
    public enum Format { DOCX, PDF, HTML, TEXT }

    private static final String MANIFEST = "manifest.json";
    private static final String PROGRAM = "Whereas 0.1.0";

    private final DocxWriter writer;
    private final Templates templates;
    private final String referenceHash;

    /** @param referenceHash the SHA-256 of the reference document that the writer uses */
    public Export(DocxWriter writer, Templates templates, String referenceHash) {
        this.writer = writer;
        this.templates = templates;
        this.referenceHash = referenceHash;
    }

    /**
     * Writes a packet without proprietary information into a folder, which appears complete or not at all.
     *
     * @throws Refused as the other method, and when the packet shows proprietary information
     */
    public List<Path> write(Assembled packet, Path folder, Optional<String> revision, List<Format> formats, Progress progress) {
        return write(List.of(packet), folder, revision, formats, ExportLog.NONE, progress);
    }

    /**
     * Writes versions of a packet into a folder, which appears complete or not at all: one version as it is, several each in a folder
     * of its own that holds nothing of the others.
     *
     * @param revision the matter's revision in the store, for the manifest
     * @param formats formats in which the documents are written beside Word, for reading only
     * @param log takes a record of every version that shows proprietary information before anything is written
     * @return the files, in the order of the manifest, which is the last of them
     * @throws Refused when the folder holds anything but an earlier export, or cannot be written, or the export cannot be logged
     */
    public List<Path> write(List<Assembled> versions, Path folder, Optional<String> revision, List<Format> formats, ExportLog log, Progress progress) {
        List<Note> obstacles = versions.stream().filter(packet -> !packet.draft()).flatMap(packet -> packet.obstacles().stream()).distinct().toList();
        if (!obstacles.isEmpty()) {
            throw new Refused(obstacles);
        }
        long begun = System.nanoTime();
        Map<String, byte[]> all = new LinkedHashMap<>();
        List<VersionsManifest.Entry> entries = new ArrayList<>();
        for (Assembled packet : versions) {
            Map<String, byte[]> files = files(packet, revision, formats, progress);
            String hash = Manifest.sha256(files.get(MANIFEST));
            String place = versions.size() == 1 ? "" : packet.version().orElseThrow().title() + "/";
            files.forEach((path, content) -> all.put(place + path, content));
            packet.version().ifPresent(version -> entries.add(new VersionsManifest.Entry(version, place, hash)));
            if (packet.proprietary()) {
                log.exported(packet, revision, folder.resolve(place), hash);
            }
        }
        if (versions.size() > 1) {
            all.put(MANIFEST, RecordWriter.write(new VersionsManifest(PROGRAM, versions.getFirst().packet().id(), entries)).getBytes(StandardCharsets.UTF_8));
        }
        new Folder(folder).replace(all, progress);
        EventLog.note(EventLog.Event.PACKET_WRITTEN, begun, all.size());
        return all.keySet().stream().map(folder::resolve).toList();
    }

    /** All files of the export, by their path below its folder. */
    Map<String, byte[]> files(Assembled packet, Optional<String> revision, List<Format> formats, Progress progress) {
        int total = packet.documents().size() + 4;
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<AssembledDocument, byte[]> contents = new LinkedHashMap<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        List<Note> remarks = new ArrayList<>(packet.remarks());
        remarks.addAll(packet.obstacles());
        for (AssembledDocument document : packet.documents()) {
            progress.step(contents.size(), total, document.of().title());
            contents.put(document, content(packet, document));
            add(files, entries, "documents/" + name(document), contents.get(document), template(document));
        }
        for (AssembledDocument document : packet.documents()) {
            if (document instanceof AssembledDocument.Written written) {
                String stem = "documents/" + name(document).replaceAll("\\.docx$", "");
                if (formats.contains(Format.PDF)) {
                    Result<byte[]> pdf = PdfWriter.write(written.tree(), packet.matter().date());
                    remarks.addAll(pdf.notes());
                    add(files, entries, stem + ".pdf", pdf.value(), template(document));
                }
                if (formats.contains(Format.HTML)) {
                    add(files, entries, stem + ".html", HtmlWriter.write(written.tree()).getBytes(StandardCharsets.UTF_8), template(document));
                }
                if (formats.contains(Format.TEXT)) {
                    add(files, entries, stem + ".txt", TextWriter.write(written.tree()).getBytes(StandardCharsets.UTF_8), template(document));
                }
            }
        }
        Distribution.of(packet).forEach((place, documents) -> {
            for (int i = 0; i < documents.size(); i++) {
                AssembledDocument document = documents.get(i);
                add(files, entries, "recipients/" + place + "/" + name(document), contents.get(document), template(document));
            }
        });
        progress.step(total - 4, total, "Address labels");
        add(files, entries, "labels.docx", writer.write(ServiceList.labels(packet), packet.matter().date()), Optional.empty());
        progress.step(total - 3, total, "Service ledger");
        ledger(packet, contents, formats, files, entries, remarks);
        progress.step(total - 2, total, "Service list");
        add(files, entries, "service-list.xlsx",
                SheetWriter.write("Service list", ServiceList.HEADER, ServiceList.rows(packet), packet.matter().date()), Optional.empty());
        progress.step(total - 1, total, "Manifest");
        Manifest manifest = new Manifest(PROGRAM, packet.packet().id(), packet.title(),
                Manifest.sha256(MatterFile.write(packet.matter())), revision, packet.version(), packet.draft(), referenceHash, entries,
                remarks.stream().map(Note::toString).toList());
        files.put(MANIFEST, RecordWriter.write(manifest).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The ledger is stamped with the hash of each file that was served; the mail book is there where anything is mailed. */
    private void ledger(Assembled packet, Map<AssembledDocument, byte[]> contents, List<Format> formats, Map<String, byte[]> files,
            List<Manifest.Entry> entries, List<Note> remarks) {
        LocalDate date = packet.matter().date();
        MailBook.of(packet).ifPresent(book -> {
            add(files, entries, "mail-book.docx", writer.write(book, date), Optional.empty());
            if (formats.contains(Format.PDF)) {
                Result<byte[]> pdf = PdfWriter.write(book, date);
                remarks.addAll(pdf.notes());
                add(files, entries, "mail-book.pdf", pdf.value(), Optional.empty());
            }
        });
        Map<String, String> hashes = new HashMap<>();
        contents.forEach((document, content) -> hashes.put(document.of().id(), Manifest.sha256(content)));
        List<List<String>> rows = LedgerSheet.rows(packet, hashes);
        add(files, entries, "service-ledger.csv", CsvWriter.write(LedgerSheet.HEADER, rows).getBytes(StandardCharsets.UTF_8), Optional.empty());
        add(files, entries, "service-ledger.xlsx", SheetWriter.write("Service ledger", LedgerSheet.HEADER, rows, date), Optional.empty());
    }

    private void add(Map<String, byte[]> files, List<Manifest.Entry> entries, String path, byte[] content, Optional<String> template) {
        files.put(path, content);
        entries.add(new Manifest.Entry(path, Manifest.sha256(content), template, template.map(name -> Manifest.sha256(templates.source(name)))));
    }

    private byte[] content(Assembled packet, AssembledDocument document) {
        return switch (document) {
            case AssembledDocument.Written written -> writer.write(written.tree(), packet.matter().date());
            case AssembledDocument.Attached attached -> {
                try {
                    yield Files.readAllBytes(attached.file());
                } catch (IOException e) {
                    throw new Refused(attached.file().toString(), "the file to attach as " + attached.of().title() + " cannot be read");
                }
            }
        };
    }

    private static Optional<String> template(AssembledDocument document) {
        return document instanceof AssembledDocument.Written written ? Optional.of(written.template()) : Optional.empty();
    }

    /** The document's place in the packet and its title up to the first colon. */
    static String name(AssembledDocument document) {
        String title = document.of().title();
        String shortTitle = title.contains(":") ? title.substring(0, title.indexOf(':')) : title;
        String extension = switch (document) {
            case AssembledDocument.Written _ -> ".docx";
            case AssembledDocument.Attached attached -> {
                String file = attached.file().getFileName().toString();
                yield file.contains(".") ? file.substring(file.lastIndexOf('.')) : "";
            }
        };
        return document.number() + " " + FileNames.readable(shortTitle) + extension;
    }
}
