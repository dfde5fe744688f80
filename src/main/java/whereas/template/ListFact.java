package whereas.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list of facts. */
record ListFact(List<?> list) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : FactWrapper.INSTANCE.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}
