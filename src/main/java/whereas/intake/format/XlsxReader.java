package whereas.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.CountingStream;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Result;

/** Reads an Excel workbook as a stream: of its sheets the first that shows and has anything in it. Formulas are never computed. */
final class XlsxReader {
    /** A sheet as the workbook lists it. */
    private record Sheet(String name, String part, boolean hidden) {
    }

    private final OfficeFile office;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    private XlsxReader(OfficeFile office) {
        this.office = office;
        List<OfficeFile.Link> links = office.links(office.main());
        office.read(office.main(), new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                if (name.equals("workbookPr")) {
                    since1904 = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
                }
                if (name.equals("sheet")) {
                    String id = id(attributes);
                    links.stream().filter(link -> link.id().equals(id) && link.type().endsWith("/worksheet")).findFirst()
                            .ifPresent(link -> sheets.add(
                            new Sheet(String.valueOf(attributes.getValue("name")), link.target(), attributes.getValue("state") != null
                                    && !attributes.getValue("state").equals("visible"))));
                }
            }
        });
    }

    private static String id(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    static Result<RawTable> read(OfficeFile office, Watch watch) {
        return new XlsxReader(office).table(watch);
    }

    private Result<RawTable> table(Watch watch) {
        List<Note> notes = new ArrayList<>(office.notes());
        Optional<Sheet> chosen = sheets.stream().filter(sheet -> !sheet.hidden()).filter(this::hasCells).findFirst()
                .or(() -> sheets.stream().filter(this::hasCells).findFirst());
        List<String> others = sheets.stream().filter(sheet -> chosen.filter(sheet::equals).isEmpty()).filter(this::hasCells)
                .map(Sheet::name).toList();
        if (!others.isEmpty()) {
            notes.add(SheetTable.others(office.file(), chosen.orElseThrow().name(), others));
        }
        List<RawRow> rows = chosen.isEmpty() ? List.of() : rows(chosen.get(), watch);
        Result<RawTable> table = SheetTable.of(office.file().name(), rows);
        return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
    }

    private boolean hasCells(Sheet sheet) {
        FirstCell cell = new FirstCell();
        office.read(sheet.part(), cell);
        return cell.found;
    }

    private List<RawRow> rows(Sheet sheet, Watch watch) {
        List<OfficeFile.Link> links = office.links(office.main());
        SharedTexts texts = new SharedTexts(office.file());
        part(links, "/sharedStrings").ifPresent(part -> office.read(part, texts));
        SheetStyles styles = new SheetStyles(since1904);
        part(links, "/styles").ifPresent(part -> office.read(part, styles));
        CountingStream.Count count = new CountingStream.Count();
        long size = Math.max(1, office.size(sheet.part()));
        SheetRows rows = new SheetRows(office.file(), texts, styles, done -> watch.check((double) count.bytes() / size, done));
        office.part(sheet.part()).ifPresent(in -> XmlPart.read(office.file(), new CountingStream(in, count), rows));
        return rows.rows();
    }

    private static Optional<String> part(List<OfficeFile.Link> links, String type) {
        return links.stream().filter(link -> link.type().endsWith(type)).map(OfficeFile.Link::target).findFirst();
    }

    /** Looks no further than the first cell that is not empty. */
    private static final class FirstCell extends DefaultHandler {
        private boolean value;
        private boolean found;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            value = List.of("v", "t", "f").contains(name);
        }

        @Override
        public void characters(char[] text, int start, int length) throws XmlPart.Enough {
            if (value && !new String(text, start, length).isBlank()) {
                found = true;
                throw new XmlPart.Enough();
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            value = false;
        }
    }

    /** The names of sheets, for a note. */
    static String quoted(List<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }
}
