package whereas.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.ListFile;
import whereas.result.Note;
import whereas.result.Refused;

/** An Office file since 2007: a zip of parts that point at each other; links that lead out of the file are never followed. */
final class OfficeFile implements AutoCloseable {
    private static final int LARGEST_INDEX = 4_000_000;

    /** A pointer from one part to another. */
    record Link(String id, String type, String target) {
    }

    private final ListFile file;
    private final ZipParts zip;
    private final String main;
    private final Map<String, String> types = new HashMap<>();

    private OfficeFile(ListFile file, ZipParts zip) {
        this.file = file;
        this.zip = zip;
        if (!zip.names().contains("[Content_Types].xml")) {
            throw Foreign.zip(file, zip);
        }
        index("[Content_Types].xml", new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                if (name.equals("Override") && attributes.getValue("PartName") != null) {
                    types.put(attributes.getValue("PartName").replaceFirst("^/", ""), String.valueOf(attributes.getValue("ContentType")));
                }
            }
        });
        this.main = links("").stream().filter(link -> link.type().endsWith("/officeDocument")).map(Link::target).findFirst()
                .orElseThrow(() -> Foreign.zip(file, zip));
    }

    static OfficeFile open(ListFile file, Path path) {
        ZipParts zip = ZipParts.open(file, path);
        try {
            return new OfficeFile(file, zip);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ListFile file() {
        return file;
    }

    /** The name of the part that everything begins with. */
    String main() {
        return main;
    }

    boolean isWorkbook() {
        return mainType().contains("spreadsheetml") || mainType().contains("ms-excel") && !mainType().contains("binary")
                && main.endsWith(".xml");
    }

    boolean isDocument() {
        return mainType().contains("wordprocessingml") || mainType().contains("ms-word") && main.endsWith(".xml");
    }

    private String mainType() {
        return types.getOrDefault(main, main.startsWith("xl/") ? "spreadsheetml" : main.startsWith("word/") ? "wordprocessingml" : "");
    }

    /** What the file has beside its text. */
    List<Note> notes() {
        boolean macros = mainType().contains("macroEnabled") || zip.names().stream().anyMatch(name ->
                name.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"));
        return macros ? List.of(macros(file)) : List.of();
    }

    private static Note macros(ListFile file) {
        return Note.info(file.name(), "the file contains macros (a program inside the file); only its text was read and nothing of it "
                + "was run");
    }

    /** A part for reading. */
    Optional<InputStream> part(String name) {
        try {
            return zip.part(name);
        } catch (IOException | IllegalArgumentException e) {
            throw XmlPart.damaged(file);
        }
    }

    /** Gives a part to a handler, if it is there. */
    void read(String name, DefaultHandler handler) {
        part(name).ifPresent(in -> XmlPart.read(file, in, handler));
    }

    long size(String name) {
        return zip.size(name);
    }

    /** Where a part points to, inside the file; the empty name stands for the file itself. */
    List<Link> links(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Link> links = new ArrayList<>();
        index(folder + "_rels/" + part.substring(slash) + ".rels", new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                String target = attributes.getValue("Target");
                if (name.equals("Relationship") && target != null && !"External".equals(attributes.getValue("TargetMode"))) {
                    links.add(new Link(String.valueOf(attributes.getValue("Id")), String.valueOf(attributes.getValue("Type")),
                            resolved(folder, target)));
                }
            }
        });
        return links;
    }

    private static String resolved(String folder, String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException | NullPointerException e) {
            return folder + target;
        }
    }

    private void index(String name, DefaultHandler handler) {
        part(name).ifPresent(in -> {
            try (in) {
                byte[] bytes = in.readNBytes(LARGEST_INDEX + 1);
                if (bytes.length > LARGEST_INDEX) {
                    throw XmlPart.damaged(file);
                }
                XmlPart.read(file, new java.io.ByteArrayInputStream(bytes), handler);
            } catch (IOException e) {
                throw XmlPart.damaged(file);
            }
        });
    }

    /** @throws Refused never; closing cannot lose anything that was read */
    @Override
    public void close() {
        zip.close();
    }
}
