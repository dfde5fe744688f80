package whereas.template;

import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All facts that a record tells, by their names, so that a template can name them without naming the record. */
public final class RecordFacts {
    private RecordFacts() {
    }

    /** The record's components and whatever follows from them; a new map that may be added to. */
    public static Map<String, Object> of(Record fact) {
        Shape shape = Shape.of(fact.getClass());
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : shape.names()) {
            try {
                Object value = shape.read(fact, name);
                facts.put(name, value == null ? Optional.empty() : value);
            } catch (TemplateModelException e) {
                throw new IllegalStateException(e);
            }
        }
        return facts;
    }
}
