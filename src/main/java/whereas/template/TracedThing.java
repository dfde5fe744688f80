package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;

/** A day, a time or one of a closed set of words: it prints as a text and has further facts that follow from it. */
final class TracedThing extends TracedText implements TemplateHashModel {
    private final TemplateModel thing;
    private final String path;
    private final Trace trace;

    <M extends TemplateScalarModel & TemplateHashModel> TracedThing(M thing, String path, Trace trace) throws TemplateModelException {
        super(thing.getAsString(), path, trace);
        this.thing = thing;
        this.path = path;
        this.trace = trace;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        TemplateModel fact = ((TemplateHashModel) thing).get(name);
        return fact instanceof TemplateScalarModel text && !(fact instanceof TemplateHashModel) ? new TracedText(text.getAsString(), path, trace) : fact;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
