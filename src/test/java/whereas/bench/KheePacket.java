package whereas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import whereas.assembly.Assembled;
import whereas.assembly.AssembledDocument;
import whereas.assembly.Assembler;
import whereas.filing.PrescribedWords;
import whereas.intake.AgencyList;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.packet.Packet;
import whereas.packet.PacketShelf;
import whereas.template.Templates;
import whereas.writer.docx.DocxWriter;
import whereas.writer.docx.ReferenceDocument;

/** The sample packet of a Proposition 65 notice, served on any number of prosecutors: facts in memory to Word files in memory. */
final class KheePacket {
    private static final Path SHIPPED = Path.of("templates");
    /** As in the program, the firm's own templates come first; this firm has none. */
    private static final List<Path> ROOTS = List.of(Path.of("target/no-templates"), SHIPPED);

    private final Matter matter;
    private final Packet packet = new PacketShelf(List.of(SHIPPED)).packet("prop65-notice");
    private final AgencyDirectory directory;
    private final Assembler assembler = new Assembler(new Templates(ROOTS), () -> PrescribedWords.read(ROOTS));
    private final DocxWriter writer = new DocxWriter(ReferenceDocument.read(SHIPPED.resolve("reference.docx")));

    KheePacket(int agencies) {
        try {
            Matter khee = MatterFile.read("khee-trading.json", Files.readString(SHIPPED.resolve("prop65-notice/samples/khee-trading.json")));
            // Without article numbers its certificate has the same two kinds of table as the peers' template.
            matter = khee.withService(khee.service().stream().map(event -> event.recording(List.of())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        directory = directory(agencies);
    }

    /** The shipped list, over and over; from its second turn on its offices are numbered. */
    static AgencyDirectory directory(int agencies) {
        List<Agency> shipped = AgencyList.read(SHIPPED.resolve("prop65-notice/data/agencies.csv")).value().agencies();
        return new AgencyDirectory(IntStream.range(0, agencies).mapToObj(i ->
                numbered(shipped.get(i % shipped.size()), i / shipped.size())).toList());
    }

    private static Agency numbered(Agency agency, int turn) {
        return turn == 0 ? agency : new Agency(agency.id() + "-" + turn, agency.office(), agency.jurisdiction() + " " + turn, agency.county(),
                agency.delivery(), agency.address(), agency.email(), agency.source(), agency.asOf(), agency.verified());
    }

    Matter matter() {
        return matter;
    }

    Assembled assemble() {
        return assembler.assemble(matter, packet, directory, false);
    }

    /** Makes the whole packet once: all its Word files. */
    List<byte[]> write() {
        List<byte[]> files = new ArrayList<>();
        for (AssembledDocument document : assemble().documents()) {
            files.add(writer.write(((AssembledDocument.Written) document).tree(), matter.date()));
        }
        return files;
    }

    /** Where in the packet a document stands. */
    int indexOf(String id) {
        List<AssembledDocument> documents = assemble().documents();
        return IntStream.range(0, documents.size()).filter(i -> documents.get(i).of().id().equals(id)).findFirst().orElseThrow();
    }

    /** The lines of the envelopes of a group. */
    List<List<String>> envelopes(String group) {
        return assemble().recipients().stream().filter(r -> r.group().equals(group))
                .flatMap(r -> r.envelopes().stream()).map(e -> e.lines()).toList();
    }

    /** Name and e-mail address of everyone of a group. */
    List<List<String>> emails(String group) {
        return assemble().recipients().stream().filter(r -> r.group().equals(group))
                .map(r -> List.of(r.name(), r.email().orElseThrow())).toList();
    }

    /** @return the parts of a Word file, in its order */
    static List<Part> parts(byte[] docx) {
        List<Part> parts = new ArrayList<>();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            for (var entry = Optional.ofNullable(zip.getNextEntry()); entry.isPresent(); entry = Optional.ofNullable(zip.getNextEntry())) {
                parts.add(new Part(entry.get().getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** A part of a Word file. */
    record Part(String name, byte[] content) {
    }
}
