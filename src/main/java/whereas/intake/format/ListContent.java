package whereas.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import whereas.intake.ChemicalListReader;
import whereas.intake.ColumnMapping;
import whereas.intake.ImportedParty;
import whereas.intake.ListFile;
import whereas.intake.ListKind;
import whereas.intake.PartyList;
import whereas.intake.PartyListReader;
import whereas.intake.PartyRole;
import whereas.intake.ProductListReader;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Result;

/** A list that was recognised by its content and read as what it is. */
public sealed interface ListContent {
    /** What the columns of earlier lists meant. */
    interface Memory {
        /** Nothing is remembered. */
        Memory NONE = _ -> Optional.empty();

        /** A word for each heading, as {@link ColumnMapping#words()} gave them. */
        Optional<List<String>> columns(List<String> headings);
    }

    /** The name of the file. */
    String file();

    /** What reading it had to say. */
    List<Note> notes();

    /** Which column means what; empty for a list whose headings are fixed. */
    default Optional<ColumnMapping> mapping() {
        return Optional.empty();
    }

    /** The rows as they stand in the file; empty for a list whose headings are fixed. */
    default Optional<RawTable> rows() {
        return Optional.empty();
    }

    /**
     * The same rows read with other columns, or as a list of another kind.
     *
     * @throws whereas.result.Refused when the columns lack what such a list must have
     */
    default ListContent read(ListKind kind, ColumnMapping mapping, Watch watch) {
        return this;
    }

    /**
     * A list of parties.
     *
     * @param ofFile what the file as a whole had to say
     * @param ofColumns what was said of its columns and rows
     */
    record Parties(PartyList list, List<Note> ofFile, List<Note> ofColumns) implements ListContent {
        static Parties of(RawTable table, ColumnMapping mapping, List<Note> ofFile, Watch watch) {
            Result<PartyList> list = PartyListReader.read(table, mapping, watch);
            return new Parties(list.value(), ofFile, list.notes());
        }

        @Override
        public String file() {
            return list.file();
        }

        @Override
        public List<Note> notes() {
            return Stream.concat(ofFile.stream(), ofColumns.stream()).toList();
        }

        @Override
        public Optional<ColumnMapping> mapping() {
            return Optional.of(list.mapping());
        }

        @Override
        public Optional<RawTable> rows() {
            return Optional.of(list.table());
        }

        @Override
        public ListContent read(ListKind kind, ColumnMapping mapping, Watch watch) {
            return kind == ListKind.PRODUCTS ? Products.of(list.table(), mapping, ofFile) : of(list.table(), mapping, ofFile, watch);
        }

        /** The same list when a person has said what some of its parties are. */
        public Parties as(Function<ImportedParty, Optional<PartyRole>> chosen) {
            return new Parties(new PartyList(list.table(), list.mapping(), list.parties().stream()
                    .map(party -> chosen.apply(party).map(party::as).orElse(party)).toList()), ofFile, ofColumns);
        }
    }

    /** A directory of prosecutors in the program's own form. */
    record Agencies(RawTable table, List<Note> notes) implements ListContent {
        @Override
        public String file() {
            return table.file();
        }
    }

    /**
     * A list of products.
     *
     * @param ofFile what the file as a whole had to say
     * @param ofColumns what was said of its columns
     */
    record Products(RawTable table, ColumnMapping columns, List<ProductListReader.ListedProduct> products, List<Note> ofFile,
                    List<Note> ofColumns) implements ListContent {
        static Products of(RawTable table, ColumnMapping columns, List<Note> ofFile) {
            Result<List<ProductListReader.ListedProduct>> products = ProductListReader.read(table, columns);
            return new Products(table, columns, products.value(), ofFile, products.notes());
        }

        @Override
        public String file() {
            return table.file();
        }

        @Override
        public List<Note> notes() {
            return Stream.concat(ofFile.stream(), ofColumns.stream()).toList();
        }

        @Override
        public Optional<ColumnMapping> mapping() {
            return Optional.of(columns);
        }

        @Override
        public Optional<RawTable> rows() {
            return Optional.of(table);
        }

        @Override
        public ListContent read(ListKind kind, ColumnMapping mapping, Watch watch) {
            return kind == ListKind.PARTIES ? Parties.of(table, mapping, ofFile, watch) : of(table, mapping, ofFile);
        }
    }

    /** The list of chemicals as published. */
    record Chemicals(String file, ChemicalListReader.Reading reading, List<Note> notes) implements ListContent {
    }

    /** Guesses the columns of a table that is read as a list of a kind. */
    static ColumnMapping guess(ListKind kind, RawTable table) {
        return kind == ListKind.PRODUCTS ? ProductListReader.guess(table) : ColumnMapping.guess(table);
    }

    /** Reads a file or a pasted text as what it is; see {@link ListReader#read(ListFile, Watch)}. */
    static ListContent read(ListFile file, Memory memory, Watch watch) {
        return read(file, Optional.empty(), memory, watch);
    }

    /**
     * Reads a file or a pasted text; see {@link ListReader#read(ListFile, Watch)}.
     *
     * @param wanted what a person says that it is, parties or products; its content tells whether it has fixed headings all the same
     */
    static ListContent read(ListFile file, Optional<ListKind> wanted, Memory memory, Watch watch) {
        Result<RawTable> table = ListReader.read(file, watch.between(0, 0.4));
        List<Note> notes = new ArrayList<>(table.notes());
        Optional<ColumnMapping> remembered = memory.columns(table.value().headings().cells())
                .map(words -> ColumnMapping.remembered(table.value(), words));
        ListKind found = ListKind.of(table.value());
        ListKind known = found.isOfColumns() ? remembered.map(ListKind::of).orElse(found) : found;
        ListKind kind = known.isOfColumns() ? wanted.filter(ListKind::isOfColumns).orElse(known) : known;
        Optional<ColumnMapping> mapping = remembered.filter(columns -> ListKind.of(columns) == kind);
        return switch (kind) {
            case CHEMICALS -> {
                Result<ChemicalListReader.Reading> list = ChemicalListReader.read(table.value());
                // The titles of this list are known; that they are no headings need not be told.
                yield new Chemicals(file.name(), list.value(), list.notes());
            }
            case AGENCIES -> new Agencies(table.value(), notes);
            case PRODUCTS -> Products.of(table.value(), mapping.orElseGet(() -> ProductListReader.guess(table.value())), notes);
            case PARTIES -> {
                Watch rest = watch.between(0.4, 1);
                Result<PartyList> list = mapping.isPresent() ? PartyListReader.read(table.value(), mapping.get(), rest)
                        : PartyListReader.read(table.value(), rest);
                yield new Parties(list.value(), notes, list.notes());
            }
        };
    }
}
