package whereas.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.intake.ChemicalListReader;
import whereas.intake.ColumnMapping;
import whereas.intake.ListFile;
import whereas.intake.ListKind;
import whereas.intake.PartyList;
import whereas.intake.PartyListReader;
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

    /** A list of parties. */
    record Parties(PartyList list, List<Note> notes) implements ListContent {
        @Override
        public String file() {
            return list.file();
        }
    }

    /** A directory of prosecutors in the program's own form. */
    record Agencies(RawTable table, List<Note> notes) implements ListContent {
        @Override
        public String file() {
            return table.file();
        }
    }

    /** A list of products. */
    record Products(RawTable table, List<Note> notes) implements ListContent {
        @Override
        public String file() {
            return table.file();
        }
    }

    /** The list of chemicals as published. */
    record Chemicals(String file, ChemicalListReader.Reading reading, List<Note> notes) implements ListContent {
    }

    /** Reads a file or a pasted text; see {@link ListReader#read(ListFile, Watch)}. */
    static ListContent read(ListFile file, Memory memory, Watch watch) {
        Result<RawTable> table = ListReader.read(file, watch.between(0, 0.4));
        List<Note> notes = new ArrayList<>(table.notes());
        return switch (ListKind.of(table.value())) {
            case CHEMICALS -> {
                Result<ChemicalListReader.Reading> list = ChemicalListReader.read(table.value());
                // The titles of this list are known; that they are no headings need not be told.
                yield new Chemicals(file.name(), list.value(), list.notes());
            }
            case AGENCIES -> new Agencies(table.value(), notes);
            case PRODUCTS -> new Products(table.value(), notes);
            case PARTIES -> {
                Optional<List<String>> words = memory.columns(table.value().headings().cells());
                Result<PartyList> list = words.isPresent()
                        ? PartyListReader.read(table.value(), ColumnMapping.remembered(table.value(), words.get()), watch.between(0.4, 1))
                        : PartyListReader.read(table.value(), watch.between(0.4, 1));
                notes.addAll(list.notes());
                yield new Parties(list.value(), notes);
            }
        };
    }
}
