package whereas.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.StopException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.result.Note;

/**
 * Gathers everything that is wrong in one rendering, which goes on behind each fault. A value that is merely missing is no
 * fault where it should be printed: there it leaves a gap.
 */
final class Faults implements TemplateExceptionHandler {
    private final Place start;
    private final boolean markup;
    private final Optional<Trace> trace;
    private final Set<Note> notes = new LinkedHashSet<>();

    /**
     * @param markup whether gaps are printed as markup, or in brackets
     * @param trace marks gaps with what is missing, where a preview wants that
     */
    Faults(Place start, boolean markup, Optional<Trace> trace) {
        this.start = start;
        this.markup = markup;
        this.trace = trace;
    }

    void add(Note note) {
        notes.add(note);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void handleTemplateException(TemplateException problem, Environment environment, Writer out) throws TemplateException {
        Instructions running = Instructions.of(environment);
        String failed = running.innermost();
        boolean printing = failed.startsWith("${");
        Place place = place(problem, running);
        if (problem.getCause() instanceof BadTemplate bad) {
            bad.notes(place.where()).forEach(notes::add);
            throw problem;
        }
        if (problem.getCause() instanceof InterruptedIOException) {
            throw problem;
        }
        String blamed = problem.getBlamedExpressionString();
        if (problem instanceof InvalidReferenceException && blamed != null) {
            if (isLibrary(blamed, environment)) {
                int dot = blamed.lastIndexOf('.');
                add(Note.error(place.where(), place.in("the library " + blamed.substring(0, Math.max(dot, 0))
                        + " has no \"" + blamed.substring(dot + 1) + "\"")));
            } else if (printing && !blamed.endsWith(")")) {
                gap(blamed, place, out);
            } else {
                add(Note.error(place.where(), place.in(PlainWords.of(problem, failed))));
            }
            return;
        }
        if (problem instanceof UnknownFact unknown && failed.startsWith("<@" + unknown.name())) {
            add(Note.error(place.where(), place.in("there is no macro \"" + unknown.name() + "\"; is an <#import> missing?")));
            return;
        }
        add(Note.error(place.where(), place.in(PlainWords.of(problem, failed))));
    }

    /** What ended a rendering before its time. */
    void aborted(TemplateException problem) {
        if (problem instanceof StopException) {
            String message = problem.getMessageWithoutStackTop();
            add(Note.error(problem.getTemplateSourceName() + " line " + problem.getLineNumber(),
                    message == null ? "the template stops here" : message));
        }
    }

    private void gap(String blamed, Place place, Writer out) {
        String missing = Wording.of(blamed);
        try {
            if (!markup) {
                add(Note.warning(place.where(), missing + " is still missing"));
                out.write("[" + missing + "]");
            } else if (out instanceof Output output && output.insideTag()) {
                add(Note.error(place.where(), place.in(missing + " is missing, and an attribute cannot show a gap;"
                        + " give another value with !")));
            } else {
                String words = trace.map(marks -> marks.gap(blamed, missing)).orElse(missing);
                out.write("<gap>" + StringUtil.XMLEncNA(words) + "</gap>");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Place place(TemplateException problem, Instructions running) {
        Template template = running.template(problem.getTemplateSourceName()).orElse(null);
        if (problem.getBlamedExpressionString() == null) {
            return running.from(description -> !description.startsWith("#macro") && !description.startsWith("#function")).place(start);
        }
        return template == null ? running.place(start)
                : Place.of(template, problem.getLineNumber(), problem.getColumnNumber(), problem.getEndLineNumber(),
                        problem.getEndColumnNumber(), running.caller(template));
    }

    /** Whether an expression asks an imported library for something. */
    private static boolean isLibrary(String expression, Environment environment) {
        int dot = expression.indexOf('.');
        try {
            return dot > 0 && environment.getVariable(expression.substring(0, dot)) instanceof Environment.Namespace;
        } catch (TemplateModelException _) {
            return false;
        }
    }
}
