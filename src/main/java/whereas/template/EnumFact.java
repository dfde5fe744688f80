package whereas.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import whereas.json.Names;

/** One of a closed set of words: prints as its outside name and has what follows from it, such as {@code words}. */
final class EnumFact implements TemplateScalarModel, TemplateHashModel {
    private static final Map<Enum<?>, EnumFact> KNOWN = new ConcurrentHashMap<>();

    private final Enum<?> constant;
    private final String name;
    private final Shape shape;

    private EnumFact(Enum<?> constant) {
        this.constant = constant;
        this.name = Names.of(constant);
        this.shape = Shape.of(constant.getDeclaringClass());
    }

    static EnumFact of(Enum<?> constant) {
        EnumFact known = KNOWN.get(constant);
        return known != null ? known : KNOWN.computeIfAbsent(constant, EnumFact::new);
    }

    @Override
    public String getAsString() {
        return name;
    }

    @Override
    public TemplateModel get(String fact) throws TemplateModelException {
        return FactWrapper.INSTANCE.wrap(shape.read(constant, fact));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
