package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A record as a template sees it: its components, the facts that follow from them, and the kind of a sealed type's case. */
final class RecordFact implements TemplateHashModel {
    private final Object fact;
    private final Shape shape;

    RecordFact(Record fact) {
        this.fact = fact;
        this.shape = Shape.of(fact.getClass());
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return FactWrapper.INSTANCE.wrap(shape.read(fact, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    String noun() {
        return shape.noun();
    }
}
