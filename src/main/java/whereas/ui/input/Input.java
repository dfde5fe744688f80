package whereas.ui.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.matter.Fact;

/**
 * Something that a person enters, with the last valid value of it. What is entered and invalid stays where it is, together
 * with the problem; the value is then still the valid one from before.
 */
public abstract class Input<T> {
    private final String label;
    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Consumer<Input<?>> listener = _ -> { };
    private Supplier<Optional<String>> path = () -> Optional.of("");
    private final ReadOnlyBooleanWrapper unconfirmed = new ReadOnlyBooleanWrapper();
    private Consumer<String> confirmer = _ -> { };
    private Input<?> whole;
    private boolean showing;

    /** @param label what a person calls it, such as «Date of the notice» */
    protected Input(String label) {
        this.label = label;
    }

    public final String label() {
        return label;
    }

    /**
     * Where what is entered stands among the facts, such as {@code violators[0].name}; the path is empty for all of them, and
     * there is none for what was added and is not complete yet.
     */
    public final Optional<String> path() {
        return path.get();
    }

    /** The innermost input in which the fact at a path is entered; empty when it is not entered here. */
    public final Optional<Input<?>> at(String fact) {
        if (path().filter(own -> Fact.covers(own, fact)).isEmpty()) {
            return Optional.empty();
        }
        return parts().flatMap(part -> part.at(fact).stream()).findFirst().or(() -> Optional.of(this));
    }

    /** The inputs within this one that a fact lies in, the outermost first; none when it is not entered here. */
    public final List<Input<?>> way(String fact) {
        return parts().filter(part -> part.at(fact).isPresent()).findFirst()
                .map(part -> Stream.concat(Stream.<Input<?>>of(part), part.way(fact).stream()).toList()).orElse(List.of());
    }

    /** The inputs that this one consists of; none when it is entered as a whole. */
    public Stream<Input<?>> parts() {
        return Stream.empty();
    }

    /**
     * Places a part.
     *
     * @param field what it is called among the facts; asked each time, as that may depend on what is chosen
     */
    protected final void place(Input<?> part, Supplier<String> field) {
        part.whole = this;
        part.path = () -> path().map(own -> own.isEmpty() ? field.get() : own + "." + field.get());
    }

    /**
     * Places an item of a list.
     *
     * @param index counts from 0; below that while the item is not among the facts
     */
    protected final void placeItem(Input<?> item, Supplier<Integer> index) {
        item.whole = this;
        item.path = () -> path().filter(_ -> index.get() >= 0).map(own -> own + "[" + index.get() + "]");
    }

    /** Places a part that is the same fact as the whole. */
    protected final void placeSame(Input<?> part) {
        part.whole = this;
        part.path = this::path;
    }

    /** Whether it holds something that was carried over from another matter and waits to be confirmed. */
    public final ReadOnlyBooleanProperty unconfirmedProperty() {
        return unconfirmed.getReadOnlyProperty();
    }

    /** Says which facts wait to be confirmed, by their paths. */
    public final void mark(Collection<String> facts) {
        List<String> here = path().map(own -> facts.stream().filter(fact -> Fact.covers(own, fact)).toList()).orElse(List.of());
        if (!here.isEmpty() || unconfirmed.get()) {
            unconfirmed.set(!here.isEmpty());
            parts().forEach(part -> part.mark(here));
        }
    }

    /** Confirms all that is entered here. */
    public final void confirm() {
        path().ifPresent(own -> {
            Input<?> all = this;
            while (all.whole != null) {
                all = all.whole;
            }
            all.confirmer.accept(own);
        });
    }

    /** Hears of the paths of the facts that are confirmed here or in any part. */
    public final void onConfirm(Consumer<String> heard) {
        this.confirmer = heard;
    }

    /** The last valid value; empty as long as there was none. */
    public final Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    /** Holds null as long as there was no valid value. */
    public final ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** What is wrong with the present entry, in one sentence; empty when nothing is. */
    public final ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public final String problem() {
        return problem.get();
    }

    /** Hears of each change that a person makes, with the innermost input that was changed. */
    public final void onChange(Consumer<Input<?>> heard) {
        this.listener = heard;
    }

    /** Shows a value that came from elsewhere; nobody hears of it. An invalid entry over the same value stays. */
    public final void show(T shown) {
        if (!shown.equals(value.get())) {
            value.set(shown);
            revert();
        }
    }

    /** Enters a value in place of a person; whoever listens hears of it. */
    public final void set(T entered) {
        if (!entered.equals(value.get())) {
            show(entered);
            listener.accept(this);
        }
    }

    /** Takes back an invalid entry: the last valid value is shown again. */
    public final void revert() {
        problem.set("");
        if (value.get() != null) {
            showing = true;
            try {
                render(value.get());
            } finally {
                showing = false;
            }
        }
    }

    /** This input and those within it whose present entry is invalid. */
    public Stream<Input<?>> invalid() {
        return problem().isEmpty() ? Stream.empty() : Stream.of(this);
    }

    /** Puts a value into what the person sees. */
    protected abstract void render(T shown);

    /** Whether the entry changes because a value is being shown, and not by hand. */
    protected final boolean isShowing() {
        return showing;
    }

    /** The entry is valid. */
    protected final void accept(T entered, Input<?> source) {
        problem.set("");
        if (!entered.equals(value.get())) {
            value.set(entered);
            listener.accept(source);
        }
    }

    /** The entry is not valid; the value stays. */
    protected final void reject(String reason) {
        problem.set(reason);
    }

    /** Starts with a value before anything is entered. */
    protected final void startWith(T first) {
        show(first);
    }
}
