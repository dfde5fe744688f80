package whereas.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that records, enums and sealed cases have outside: small words joined by hyphens. */
public final class Names {
    private Names() {
    }

    /** FIRST_CLASS_MAIL as first-class-mail. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a sealed interface's case, from its {@link Kind}. */
    public static String kind(Class<?> type) {
        Kind kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalStateException(type + " lacks @Kind");
        }
        return kind.value();
    }

    static String choices(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants()).map(c -> of((Enum<?>) c)).collect(Collectors.joining(", "));
    }

    static String list(List<String> names) {
        return String.join(", ", names);
    }
}
