package whereas.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.result.Note;
import whereas.result.Result;

/** Reads markup, the small XML vocabulary that templates print, as a document. */
public final class MarkupReader {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> DOCUMENT = Set.of("title", "author", "lang");

    private MarkupReader() {
    }

    /** A document as far as it could be read, and what is wrong with its markup. */
    record Reading(Optional<Document> document, List<MarkupProblem> problems, boolean replaced) {
    }

    /**
     * Reads markup that stands in a file or a text of its own.
     *
     * @param where the name that problems are reported under
     * @return the document, empty when the markup is not well-formed
     */
    public static Result<Optional<Document>> read(String where, String markup) {
        Reading reading = read(markup.toCharArray(), markup.length());
        List<Note> notes = new ArrayList<>();
        for (MarkupProblem problem : reading.problems()) {
            long line = 1 + markup.chars().limit(problem.offset()).filter(c -> c == '\n').count();
            notes.add(Note.error(where + " line " + line, problem.message()));
        }
        if (reading.replaced()) {
            notes.add(replacedCharacters(where));
        }
        return new Result<>(reading.document(), notes);
    }

    /** Reads the first characters of an array. It replaces characters in it that no document can hold. */
    static Reading read(char[] markup, int length) {
        List<MarkupProblem> problems = new ArrayList<>();
        try {
            return parse(markup, length, problems, false);
        } catch (BrokenMarkup broken) {
            if (Characters.hasControls(markup, length)) {
                return readMended(markup, length);
            }
            problems.add(broken.problem());
            return new Reading(Optional.empty(), problems, false);
        }
    }

    static Note replacedCharacters(String where) {
        return Note.warning(where, "the facts contain characters that no document can hold; each was replaced by "
                + Characters.REPLACEMENT);
    }

    private static Reading readMended(char[] markup, int length) {
        List<MarkupProblem> problems = new ArrayList<>();
        boolean lost = Characters.replaceControls(markup, length);
        try {
            return parse(markup, length, problems, lost);
        } catch (BrokenMarkup broken) {
            problems.add(broken.problem());
            return new Reading(Optional.empty(), problems, lost);
        }
    }

    private static Reading parse(char[] markup, int length, List<MarkupProblem> problems, boolean lost) {
        MarkupCursor in = new MarkupCursor(markup, length, problems);
        in.next();
        Flow flow = new Flow(in);
        Document document = document(in, flow);
        in.next();
        return new Reading(Optional.of(document), problems, lost || flow.replaced());
    }

    private static Document document(MarkupCursor in, Flow flow) {
        if (!in.name().equals("document")) {
            in.problem("the outermost element is <" + in.name() + ">; it must be <document>");
        }
        in.allowOnly(DOCUMENT);
        String title = attribute(in, "title");
        String author = attribute(in, "author");
        String language = Optional.ofNullable(in.attribute("lang")).orElse("en-US");
        Blocks blocks = new Blocks(in, flow);
        Margins margins = new Margins();
        List<Block> body = blocks.readDocument(name -> {
            if (!Vocabulary.MARGINS.contains(name)) {
                return false;
            }
            if (!margins.seen.add(name)) {
                in.problem("<document> has a second <" + name + ">; it can have one");
            }
            in.allowOnly(NONE);
            switch (name) {
                case "letterhead" -> margins.letterhead = blocks.lines(name);
                case "header" -> margins.header = flow.read(name);
                default -> margins.footer = flow.read(name);
            }
            return true;
        });
        return new Document(title, author, language, margins.letterhead, margins.header, margins.footer, body);
    }

    private static String attribute(MarkupCursor in, String name) {
        String value = in.attribute(name);
        if (value == null) {
            in.problem("<document> needs the attribute " + name + ", which goes into the file's properties");
            return "";
        }
        char[] characters = value.strip().replaceAll("[ \\t\\r\\n]+", " ").toCharArray();
        Characters.replaceBroken(characters, characters.length);
        return new String(characters);
    }

    /** What stands around the text of the pages. */
    private static final class Margins {
        private final Set<String> seen = new HashSet<>();
        private List<List<Inline>> letterhead = List.of();
        private List<Inline> header = List.of();
        private List<Inline> footer = List.of();
    }
}
