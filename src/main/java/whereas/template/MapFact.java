package whereas.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** Facts by names that are data themselves, such as the answers to a packet's questions; a name without a value is missing. */
record MapFact(Map<?, ?> map) implements TemplateHashModelEx {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return FactWrapper.INSTANCE.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(map.keySet(), FactWrapper.INSTANCE);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(map.values(), FactWrapper.INSTANCE);
    }
}
