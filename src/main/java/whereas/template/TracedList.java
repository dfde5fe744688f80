package whereas.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list with its place; see {@link ListFact}. */
record TracedList(List<?> list, String path, boolean own, Trace trace) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : trace.wrap(list.get(index), path.isEmpty() ? "" : path + "[" + index + "]", own);
    }

    @Override
    public int size() {
        return list.size();
    }
}
