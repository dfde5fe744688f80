package whereas.matter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Matters with other answers. */
public final class Answers {
    private Answers() {
    }

    /**
     * The same matter with one answer more, less or other.
     *
     * @param text empty to take the answer away
     */
    public static Matter with(Matter matter, String id, Optional<String> text) {
        Map<String, String> answers = new TreeMap<>(matter.answers());
        text.ifPresentOrElse(answer -> answers.put(id, answer), () -> answers.remove(id));
        try {
            RecordComponent[] components = matter.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals("answers") ? Map.copyOf(answers) : components[i].getAccessor().invoke(matter);
            }
            Constructor<?> constructor = matter.getClass().getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Matter) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
