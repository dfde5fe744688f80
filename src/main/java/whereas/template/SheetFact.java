package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** Facts by name where a name that does not exist is an error: all the facts of a template, or a {@link FactSheet}. */
record SheetFact(String noun, Map<String, ?> facts) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Object fact = facts.get(name);
        if (fact == null && !facts.containsKey(name)) {
            throw new UnknownFact(name, noun, facts.keySet());
        }
        return FactWrapper.INSTANCE.wrap(fact);
    }

    @Override
    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
