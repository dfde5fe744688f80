package whereas.template;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * What FreeMarker is told of traced texts: that they are no markup, so that it escapes them as it does any text, and how they are
 * joined to others.
 */
final class TracedFormat extends MarkupOutputFormat<TracedText> {
    private final Trace trace;

    TracedFormat(Trace trace) {
        this.trace = trace;
    }

    @Override
    public String getName() {
        return "traced";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public TracedText fromPlainTextByEscaping(String text) {
        return new TracedText(text, "", trace);
    }

    @Override
    public TracedText fromMarkup(String markup) throws TemplateModelException {
        throw new TemplateModelException("facts are no markup");
    }

    @Override
    public void output(TracedText text, Writer out) throws IOException {
        out.write(text.printed());
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(text);
    }

    @Override
    public String getSourcePlainText(TracedText text) {
        return text.printed();
    }

    @Override
    public String getMarkupString(TracedText text) {
        return text.printed();
    }

    @Override
    public TracedText concat(TracedText first, TracedText second) {
        return first.with(second);
    }

    @Override
    public String escapePlainText(String text) {
        return text;
    }

    @Override
    public boolean isEmpty(TracedText text) {
        return text.isBlank();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }
}
