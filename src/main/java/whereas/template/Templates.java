package whereas.template;

import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.document.Document;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * The templates of the firm and those that come with the program. May be used by several threads at once; a template whose
 * file has changed is read again by itself.
 *
 * <p>A name of a template is its path below a folder, such as {@code prop65-notice/notice.ftl}.
 */
public final class Templates {
    /** What makes a text of a condition. */
    private static final String BEFORE = "${(";
    private static final String BEHIND = ")?then(\"yes\", \"\")}";

    private final TemplateFolders folders;
    private final Limits limits;
    private final Engine engine;
    private final OfficialTexts officialTexts;
    private final Watchdog watchdog;
    private final ThreadLocal<Output> outputs;

    /** @param roots the folders that hold templates, in order of precedence */
    public Templates(List<Path> roots) {
        this(roots, Limits.USUAL);
    }

    public Templates(List<Path> roots, Limits limits) {
        this.folders = new TemplateFolders(roots);
        this.limits = limits;
        this.engine = new Engine(folders);
        this.officialTexts = new OfficialTexts(folders);
        this.watchdog = new Watchdog(limits.time());
        this.outputs = ThreadLocal.withInitial(() -> new Output(limits.characters()));
    }

    /**
     * Fills a template with facts.
     *
     * @param facts by the names under which the template knows them: records, enums, lists, maps, text, numbers, dates, times,
     *     yes or no; an empty Optional is missing and leaves a gap
     * @return the document, with every fault of the template as an error
     */
    public Result<Rendering> render(String name, Map<String, ?> facts) {
        Template template;
        try {
            template = engine.load(name, false);
        } catch (BadTemplate bad) {
            return new Result<>(new Rendering(Optional.empty(), List.of()), bad.notes(name));
        }
        Output out = outputs.get();
        try {
            Run run = run(template, facts, true);
            if (!run.print(out)) {
                return new Result<>(new Rendering(Optional.empty(), List.copyOf(run.facts().used())), run.faults().notes());
            }
            MarkupReader.Reading reading = MarkupReader.read(out.characters(), out.length());
            List<Note> notes = new ArrayList<>(run.faults().notes());
            if (!reading.problems().isEmpty()) {
                notes.addAll(located(reading.problems(), template, facts));
            }
            if (reading.replaced()) {
                notes.add(MarkupReader.replacedCharacters(name));
            }
            return new Result<>(new Rendering(reading.document(), List.copyOf(run.facts().used())), notes);
        } finally {
            out.clear();
        }
    }

    /**
     * Fills a template for a preview, whose words lead back to the facts they came from. The document is the one that {@link #render}
     * makes, but for its marks.
     *
     * @param known where the facts stand
     */
    public Result<Traced> trace(String name, Map<String, ?> facts, KnownFacts known) {
        Template template;
        try {
            template = engine.load(name, false);
        } catch (BadTemplate bad) {
            return new Result<>(new Traced(Optional.empty(), List.of(), Map.of()), bad.notes(name));
        }
        Output out = new Output(limits.characters());
        Trace trace = new Trace(known, out);
        Run run = new Run(template, facts, true, officialTexts, limits, watchdog, Optional.of(trace));
        Optional<Document> document = run.print(out) ? MarkupReader.read(out.characters(), out.length()).document() : Optional.empty();
        return new Result<>(new Traced(document, trace.paths(), trace.read()), run.faults().notes());
    }

    /**
     * Decides a condition such as {@code specialExposures?has_content}.
     *
     * @param where where the condition stands, for errors
     * @return no when the condition has an error
     */
    public Result<Boolean> holds(String expression, Map<String, ?> facts, String where) {
        Result<String> answer = text(BEFORE + expression + BEHIND, facts, where);
        return new Result<>(answer.value().equals("yes"), answer.notes().stream().map(note -> new Note(note.level(), note.where(),
                note.message().replace("»" + BEFORE, "»").replace(BEHIND + "«", "«"))).toList());
    }

    /**
     * Fills a short text such as a document's title.
     *
     * @param text words with interpolations
     * @param where where the text stands, for errors
     * @return plain text; what is missing stands in brackets and is a warning
     */
    public Result<String> text(String text, Map<String, ?> facts, String where) {
        try {
            Run run = run(engine.plain(where, text), facts, false);
            Output out = new Output(limits.characters());
            run.print(out);
            return new Result<>(out.toString(), run.faults().notes().stream().map(note -> at(note, where)).toList());
        } catch (BadTemplate bad) {
            return new Result<>("", bad.notes(where).stream().map(note -> at(note, where)).toList());
        }
    }

    /**
     * The source of a template, as a record of what a document was made from.
     *
     * @throws Refused when there is no such template, or it cannot be read
     */
    public String source(String name) {
        try {
            return folders.read(folders.find(name).orElseThrow(() -> new Refused(name, "there is no such template in " + folders)));
        } catch (IOException e) {
            throw new Refused(name, "the template cannot be read: " + e.getMessage());
        }
    }

    private static Note at(Note note, String where) {
        return note.where().startsWith(where) ? new Note(note.level(), where, note.message()) : note;
    }

    private Run run(Template template, Map<String, ?> facts, boolean markup) {
        return new Run(template, facts, markup, officialTexts, limits, watchdog, Optional.empty());
    }

    /** Fills the template once more, now watching which line prints what, and so finds the lines of the problems. */
    private List<Note> located(List<MarkupProblem> problems, Template template, Map<String, ?> facts) {
        Run run = run(template, facts, true);
        TracedOutput out = new TracedOutput(limits.characters());
        run.print(out);
        return problems.stream().map(problem -> {
            Place place = out.place(problem.offset(), run.start());
            return Note.error(place.where(), place.in(problem.message()));
        }).distinct().toList();
    }
}
