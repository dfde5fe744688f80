package whereas.template;

import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each fact of a matter stands in it, so that it is known again wherever a template comes upon it: in a list that follows
 * from others, on an envelope, in a declaration. Facts are told from each other by identity, not by what they say; one that stands
 * in two places of the matter leads to neither.
 */
public final class KnownFacts {
    private static final String SEVERAL = "";

    private final Map<Object, String> paths = new IdentityHashMap<>();
    private final Set<String> roots;

    private KnownFacts(Record matter) {
        roots = Shape.of(matter.getClass()).components();
        components("", matter);
    }

    /** The facts of a record such as a matter, by the names of its components: {@code violators[0].name}. */
    public static KnownFacts of(Record matter) {
        return new KnownFacts(matter);
    }

    /** Whether a name with which templates begin is a part of the matter itself. */
    boolean has(String root) {
        return roots.contains(root);
    }

    /** Where a fact stands; empty when it is not of the matter, or there in several places. */
    Optional<String> path(Object fact) {
        return Optional.ofNullable(paths.get(fact)).filter(path -> !path.isEmpty());
    }

    static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void add(String path, Object fact) {
        switch (fact) {
            case Record record -> {
                note(path, record);
                components(path, record);
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(path + "[" + i + "]", list.get(i));
                }
            }
            case Map<?, ?> map -> map.forEach((name, value) -> add(path + "." + name, value));
            case Optional<?> optional -> optional.ifPresent(value -> add(path, value));
            case String text when !text.isEmpty() -> note(path, text);
            case LocalDate date -> note(path, date);
            case LocalTime time -> note(path, time);
            default -> { }
        }
    }

    private void note(String path, Object fact) {
        paths.merge(fact, path, (_, _) -> SEVERAL);
    }

    private void components(String path, Record record) {
        Shape shape = Shape.of(record.getClass());
        for (String component : shape.components()) {
            try {
                add(member(path, component), shape.read(record, component));
            } catch (TemplateModelException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
