package whereas.template;

import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import whereas.json.Kind;
import whereas.json.Names;

/** What templates may ask of the values of one record or enum type, found once for each type. */
final class Shape {
    private static final Set<Class<?>> BUILT_IN = Set.of(Object.class, Record.class, Enum.class);
    private static final Set<String> HIDDEN = Set.of("hashCode", "toString");
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final String noun;
    private final Map<String, MethodHandle> readers = new LinkedHashMap<>();
    private final Set<String> components = new HashSet<>();

    private Shape(Class<?> type) {
        noun = words(type.getSimpleName());
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                readers.put(component.getName(), reader(component.getAccessor()));
                components.add(component.getName());
            }
        }
        if (type.isAnnotationPresent(Kind.class)) {
            readers.put("kind", MethodHandles.dropArguments(MethodHandles.constant(Object.class, Names.kind(type)), 0, Object.class));
        }
        Arrays.stream(type.getMethods()).filter(Shape::tellsAFact).sorted(Comparator.comparing(Method::getName))
                .forEach(method -> readers.putIfAbsent(method.getName(), reader(method)));
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The names of all that can be asked. */
    Iterable<String> names() {
        return readers.keySet();
    }

    /** The names of what the values are made of; everything else follows from it. */
    Set<String> components() {
        return components;
    }

    /** The type's name in small words: «responsible individual» for ResponsibleIndividual. */
    String noun() {
        return noun;
    }

    /** Asks a value of this type for a fact; null or an empty Optional when it is missing. */
    Object read(Object value, String name) throws TemplateModelException {
        MethodHandle reader = readers.get(name);
        if (reader == null) {
            throw new UnknownFact(name, UnknownFact.article(noun), readers.keySet());
        }
        try {
            return (Object) reader.invokeExact(value);
        } catch (Throwable problem) {
            if (problem instanceof Error error) {
                throw error;
            }
            throw new TemplateModelException("the fact \"" + name + "\" of " + UnknownFact.article(noun) + " could not be found: "
                    + problem.getMessage());
        }
    }

    private static boolean tellsAFact(Method method) {
        return method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                && method.getReturnType() != void.class && !BUILT_IN.contains(method.getDeclaringClass())
                && !HIDDEN.contains(method.getName());
    }

    private static MethodHandle reader(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(READER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
