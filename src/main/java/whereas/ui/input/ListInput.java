package whereas.ui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Any number of inputs of one kind. One that was added and is not complete yet belongs to the list, but not to its value. */
public final class ListInput<T, I extends Input<T>> extends Input<List<T>> {
    private final ObservableList<I> items = FXCollections.observableArrayList();
    /** Kept, for such a view goes deaf when nobody holds it, even to those who listen to it. */
    private final ObservableList<I> seenItems = FXCollections.unmodifiableObservableList(items);
    private final Supplier<I> fresh;
    private final BiPredicate<T, T> same;
    private final boolean single;

    /**
     * @param fresh makes an input for one more
     * @param same whether two values are two states of one thing, so that its input can go on
     */
    public ListInput(String label, Supplier<I> fresh, BiPredicate<T, T> same) {
        this(label, fresh, same, false);
    }

    private ListInput(String label, Supplier<I> fresh, BiPredicate<T, T> same, boolean single) {
        super(label);
        this.fresh = fresh;
        this.same = same;
        this.single = single;
        startWith(List.of());
    }

    /** A list of things without a name of their own, whose inputs go on in their order. */
    public ListInput(String label, Supplier<I> fresh) {
        this(label, fresh, (_, _) -> true);
    }

    /** None or one of something that is no list among the facts. */
    public static <T, I extends Input<T>> ListInput<T, I> noneOrOne(String label, Supplier<I> fresh) {
        return new ListInput<>(label, fresh, (_, _) -> true, true);
    }

    public ObservableList<I> items() {
        return seenItems;
    }

    /** Adds an input that has no value yet. */
    public I add() {
        I item = adopted(fresh.get());
        items.add(item);
        return item;
    }

    /** Adds a value. */
    public I add(T added) {
        I item = add();
        item.set(added);
        return item;
    }

    public void remove(I item) {
        if (items.remove(item) && item.value().isPresent()) {
            accept(values(), this);
        }
    }

    private I adopted(I item) {
        if (single) {
            placeSame(item);
        } else {
            placeItem(item, () -> items.stream().filter(one -> one.value().isPresent()).toList().indexOf(item));
        }
        item.onChange(source -> accept(values(), source));
        return item;
    }

    private List<T> values() {
        return items.stream().flatMap(item -> item.value().stream()).toList();
    }

    /** Inputs go on where their thing is still there, so that what is half typed in them stays. */
    @Override
    protected void render(List<T> shown) {
        List<I> free = new ArrayList<>(items);
        List<I> next = new ArrayList<>();
        for (T one : shown) {
            next.add(take(free, item -> item.value().filter(one::equals).isPresent()));
        }
        for (int i = 0; i < next.size(); i++) {
            T one = shown.get(i);
            if (next.get(i) == null) {
                next.set(i, take(free, item -> item.value().filter(value -> same.test(value, one)).isPresent()));
            }
        }
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) == null) {
                next.set(i, adopted(fresh.get()));
            }
            next.get(i).show(shown.get(i));
        }
        free.stream().filter(item -> item.value().isEmpty()).forEach(next::add);
        if (!next.equals(items)) {
            items.setAll(next);
        }
    }

    private static <I> I take(List<I> free, Predicate<I> wanted) {
        for (I item : free) {
            if (wanted.test(item)) {
                free.remove(item);
                return item;
            }
        }
        return null;
    }

    @Override
    public Stream<Input<?>> parts() {
        return items.stream().map(item -> item);
    }

    @Override
    public Stream<Input<?>> invalid() {
        return Stream.concat(super.invalid(), items.stream().flatMap(Input::invalid));
    }
}
