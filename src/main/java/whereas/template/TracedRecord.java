package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A record with its place; see {@link RecordFact}.
 *
 * @param own whether the path is the record's own place in the matter
 */
record TracedRecord(Record fact, String path, boolean own, Trace trace) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Shape shape = Shape.of(fact.getClass());
        String place = path.isEmpty() ? "" : KnownFacts.member(path, name);
        return trace.wrap(shape.read(fact, name), place, own && shape.components().contains(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
