package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** Facts by name with their place; see {@link SheetFact}. */
record TracedSheet(String noun, Map<String, ?> facts, String path, Trace trace) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Object fact = facts.get(name);
        if (fact == null && !facts.containsKey(name)) {
            throw new UnknownFact(name, noun, facts.keySet());
        }
        return trace.wrap(fact, path.isEmpty() ? "" : path + "." + name, !path.isEmpty());
    }

    @Override
    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
