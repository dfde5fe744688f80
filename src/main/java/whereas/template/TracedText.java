package whereas.template;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;

import freemarker.template.TemplateScalarModel;

/**
 * A text with its place: wherever a template works with it it is the text and nothing else, and only where it is printed, or joined
 * to others by «+», there are marks around it.
 */
class TracedText implements TemplateScalarModel, TemplateMarkupOutputModel<TracedText> {
    private final String text;
    private final String path;
    private final Trace trace;

    /** @param path where it stands; empty when that is not known */
    TracedText(String text, String path, Trace trace) {
        this.text = text;
        this.path = path;
        this.trace = trace;
    }

    @Override
    public String getAsString() {
        trace.read(text, path);
        return text;
    }

    /** The text with its marks. */
    String marked() {
        return trace.marked(text, path);
    }

    /** The text as it is printed where the template is now. */
    final String printed() {
        return trace.insideTag() ? text : marked();
    }

    /** This text and another one behind it. */
    final TracedText with(TracedText next) {
        return new Joined(text + next.text, marked() + next.marked(), trace);
    }

    final boolean isBlank() {
        return text.isEmpty();
    }

    @Override
    public MarkupOutputFormat<TracedText> getOutputFormat() {
        return trace.format();
    }

    /** Texts that were put together, of which each keeps its place. */
    private static final class Joined extends TracedText {
        private final String marked;

        private Joined(String text, String marked, Trace trace) {
            super(text, "", trace);
            this.marked = marked;
        }

        @Override
        String marked() {
            return marked;
        }
    }
}
