package whereas.ui.form;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How a box of choices shows each; there is nothing to type in such a box. */
public final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** @param words what a choice is called; not asked while none is made */
    public Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T option) {
        return option == null ? "" : words.apply(option);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
