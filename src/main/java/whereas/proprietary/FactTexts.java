package whereas.proprietary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import whereas.json.AsText;

/** Goes through every text of a record and of the records in it. */
public final class FactTexts {
    private FactTexts() {
    }

    /**
     * The same record with other texts. Records that are one text outside, such as a case number, stay as they are.
     *
     * @param change from a text's path, such as {@code counsel[0].name}, and the text to the one in its place
     */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R changed(R fact, BinaryOperator<String> change) {
        return (R) value("", fact, change);
    }

    private static Object value(String path, Object value, BinaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(path, text);
            case Optional<?> optional -> optional.map(inner -> value(path, inner, change));
            case Set<?> set -> new LinkedHashSet<>(list(path, set, change));
            case Collection<?> list -> list(path, list, change);
            case Map<?, ?> map -> {
                Map<Object, Object> changed = new LinkedHashMap<>();
                map.forEach((key, inner) -> changed.put(key, value(path + "." + key, inner, change)));
                yield changed;
            }
            case Record inner when !inner.getClass().isAnnotationPresent(AsText.class) -> fields(path, inner, change);
            default -> value;
        };
    }

    private static List<Object> list(String path, Collection<?> list, BinaryOperator<String> change) {
        List<Object> changed = new ArrayList<>();
        for (Object inner : list) {
            changed.add(value(path + "[" + changed.size() + "]", inner, change));
        }
        return changed;
    }

    private static Object fields(String path, Record fact, BinaryOperator<String> change) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] fields = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                fields[i] = value(path.isEmpty() ? components[i].getName() : path + "." + components[i].getName(),
                        components[i].getAccessor().invoke(fact), change);
            }
            var constructor = fact.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(fields);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
