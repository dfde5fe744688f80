package whereas.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows facts to templates: records, lists, maps, enums, dates and plain values, and no other Java object. An empty
 * {@link Optional} is a missing value.
 */
final class FactWrapper implements ObjectWrapper {
    static final FactWrapper INSTANCE = new FactWrapper();

    private FactWrapper() {
    }

    @Override
    public TemplateModel wrap(Object fact) throws TemplateModelException {
        return switch (fact) {
            case null -> null;
            case String text -> new SimpleScalar(text);
            case FactSheet(String noun, Map<String, ?> facts) -> new SheetFact(noun, facts);
            case Record record -> new RecordFact(record);
            case List<?> list -> new ListFact(list);
            case Optional<?> optional -> wrap(optional.orElse(null));
            case Enum<?> constant -> EnumFact.of(constant);
            case LocalDate date -> new DateFact(date);
            case LocalTime time -> new TimeFact(time);
            case Number number -> new SimpleNumber(number);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Map<?, ?> map -> new MapFact(map);
            case Collection<?> collection -> new ListFact(new ArrayList<>(collection));
            case TemplateModel model -> model;
            default -> throw new TemplateModelException("a template cannot use a " + fact.getClass().getName());
        };
    }
}
