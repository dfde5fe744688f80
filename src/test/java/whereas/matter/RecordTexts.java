package whereas.matter;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Visits every text in a record and in the records below it, with the path of component names that leads there. */
final class RecordTexts {
    private RecordTexts() {
    }

    static void of(Record aRecord, BiConsumer<String, String> visitor) {
        visit("", aRecord, visitor);
    }

    private static void visit(String path, Object value, BiConsumer<String, String> visitor) {
        switch (value) {
            case String text -> visitor.accept(path, text);
            case Optional<?> optional -> optional.ifPresent(v -> visit(path, v, visitor));
            case Collection<?> items -> items.forEach(v -> visit(path, v, visitor));
            case Record inner -> {
                for (RecordComponent component : inner.getClass().getRecordComponents()) {
                    visit(path.isEmpty() ? component.getName() : path + "." + component.getName(), field(inner, component), visitor);
                }
            }
            default -> { }
        }
    }

    private static Object field(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
