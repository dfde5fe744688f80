package whereas.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whereas.result.Note;
import whereas.result.Refused;

/**
 * Builds records from JSON values. Every component must be present unless it is an {@link Optional}, no other field may
 * stand beside them, and each must have its type: anything else is a problem with its path. Reading goes on after a
 * problem, so that a person sees all of them at once.
 */
public final class RecordReader {
    private final String file;
    private final List<Note> problems = new ArrayList<>();

    private RecordReader(String file) {
        this.file = file;
    }

    /**
     * Builds a record of the given type, or of one of the cases of a sealed interface.
     *
     * @throws Refused with every problem found
     */
    public static <T> T read(String file, Json json, Class<T> type) {
        RecordReader reader = new RecordReader(file);
        Object value = reader.value(json, type, "");
        if (!reader.problems.isEmpty()) {
            throw new Refused(reader.problems);
        }
        return type.cast(value);
    }

    /** The value, or null after a problem was noted. */
    private Object value(Json json, Type type, String path) {
        return switch (type) {
            case ParameterizedType generic -> generic(json, generic, path);
            case Class<?> plain when plain.isAnnotationPresent(AsText.class) -> text(json, plain, path);
            case Class<?> plain when plain.isRecord() -> record(json, plain, path);
            case Class<?> plain when plain.isSealed() -> sealed(json, plain, path);
            case Class<?> plain when plain.isEnum() -> constant(json, plain, path);
            case Class<?> plain -> scalar(json, plain, path);
            default -> throw new IllegalStateException("no reader for " + type);
        };
    }

    private Object generic(Json json, ParameterizedType type, String path) {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return json instanceof Json.Null ? Optional.empty() : Optional.ofNullable(value(json, of, path));
        }
        if (type.getRawType() == Map.class) {
            return map(json, type.getActualTypeArguments()[1], path);
        }
        if (!(json instanceof Json.Array array)) {
            return problem(json, path, "a list is expected here, not " + json.kind());
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            Object item = value(array.items().get(i), of, path + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(items) : List.copyOf(items);
    }

    private Object map(Json json, Type of, String path) {
        if (!(json instanceof Json.Object object)) {
            return problem(json, path, "an object is expected here, not " + json.kind());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        object.fields().forEach((name, field) -> map.put(name, value(field, of, child(path, name))));
        return map;
    }

    private Object sealed(Json json, Class<?> type, String path) {
        if (!(json instanceof Json.Object object)) {
            return problem(json, path, "an object is expected here, not " + json.kind());
        }
        List<String> kinds = Arrays.stream(type.getPermittedSubclasses()).map(Names::kind).toList();
        if (!(object.fields().get("kind") instanceof Json.Text kind)) {
            return problem(json, child(path, "kind"), "the field is missing; it is one of " + Names.list(kinds));
        }
        int index = kinds.indexOf(kind.value());
        if (index < 0) {
            return problem(kind, child(path, "kind"), "«" + kind.value() + "» is not known; it is one of " + Names.list(kinds));
        }
        Map<String, Json> rest = new LinkedHashMap<>(object.fields());
        rest.remove("kind");
        return record(new Json.Object(rest, object.line()), type.getPermittedSubclasses()[index], path);
    }

    private Object record(Json json, Class<?> type, String path) {
        if (!(json instanceof Json.Object object)) {
            return problem(json, path, "an object is expected here, not " + json.kind());
        }
        int before = problems.size();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        Set<String> unknown = new LinkedHashSet<>(object.fields().keySet());
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            unknown.remove(name);
            types[i] = components[i].getType();
            Json field = object.fields().get(name);
            if (field != null) {
                arguments[i] = value(field, components[i].getGenericType(), child(path, name));
            } else if (types[i] == Optional.class) {
                arguments[i] = Optional.empty();
            } else {
                problem(json, child(path, name), "the field is missing");
            }
        }
        for (String name : unknown) {
            List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
            problem(object.fields().get(name), child(path, name), "there is no such field; the fields here are " + Names.list(known));
        }
        return problems.size() > before ? null : construct(json, type, types, arguments, path);
    }

    private Object construct(Json json, Class<?> type, Class<?>[] types, Object[] arguments, String path) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) {
                refused.notes().forEach(note -> problem(json.at(note.where()), child(path, note.where()), note.message()));
                return null;
            }
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                return problem(json, path, wrong.getMessage());
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object text(Json json, Class<?> type, String path) {
        if (!(json instanceof Json.Text text)) {
            return problem(json, path, "text in quotation marks is expected here, not " + json.kind());
        }
        try {
            var of = type.getDeclaredMethod("of", String.class);
            of.setAccessible(true);
            return of.invoke(null, text.value());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                return problem(json, path, wrong.getMessage());
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object constant(Json json, Class<?> type, String path) {
        if (json instanceof Json.Text text) {
            for (Object constant : type.getEnumConstants()) {
                if (Names.of((Enum<?>) constant).equals(text.value())) {
                    return constant;
                }
            }
            return problem(json, path, "«" + text.value() + "» is not one of " + Names.choices(type));
        }
        return problem(json, path, "one of " + Names.choices(type) + " is expected here, not " + json.kind());
    }

    private Object scalar(Json json, Class<?> type, String path) {
        if (type == String.class) {
            return json instanceof Json.Text text ? text.value()
                    : problem(json, path, "text in quotation marks is expected here, not " + json.kind());
        }
        if (type == boolean.class) {
            return json instanceof Json.Bool bool ? bool.value()
                    : problem(json, path, "true or false is expected here, not " + json.kind());
        }
        if (type == int.class || type == Integer.class || type == long.class || type == BigDecimal.class) {
            return number(json, type, path);
        }
        if (type == LocalDate.class || type == LocalTime.class) {
            return moment(json, type, path);
        }
        throw new IllegalStateException("no reader for " + type);
    }

    private Object number(Json json, Class<?> type, String path) {
        if (json instanceof Json.Number number) {
            try {
                return type == BigDecimal.class ? new BigDecimal(number.value())
                        : type == long.class ? (Object) Long.valueOf(number.value()) : Integer.valueOf(number.value());
            } catch (NumberFormatException e) {
                return problem(json, path, "a whole number is expected here, not " + number.value());
            }
        }
        return problem(json, path, "a number is expected here, not " + json.kind());
    }

    private Object moment(Json json, Class<?> type, String path) {
        String form = type == LocalDate.class ? "a date like \"2022-06-03\"" : "a time of day like \"14:30\"";
        if (json instanceof Json.Text text) {
            try {
                return type == LocalDate.class ? LocalDate.parse(text.value()) : (Object) LocalTime.parse(text.value());
            } catch (DateTimeException e) {
                return problem(json, path, "«" + text.value() + "» is not " + form + " that exists");
            }
        }
        return problem(json, path, form + " is expected here, not " + json.kind());
    }

    private Object problem(Json json, String path, String message) {
        problems.add(Note.error(file + ":" + json.line() + (path.isEmpty() ? "" : " " + path), message));
        return null;
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
    }
}
