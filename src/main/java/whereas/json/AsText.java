package whereas.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that stands in a file as one text: the text that {@code toString} gives, which the static method {@code of} of the
 * record reads. The method tells what is wrong with a text by an {@link IllegalArgumentException}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsText {
}
