package whereas.ui.input;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Some of several, each at most once. Those that were there stay in their order and further ones follow in the options' order. */
public final class SetInput<T> extends Input<List<T>> {
    private final ObservableList<T> options = FXCollections.observableArrayList();
    private final ObservableList<T> seenOptions = FXCollections.unmodifiableObservableList(options);
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    private final ObservableList<T> seenChosen = FXCollections.unmodifiableObservableList(chosen);

    public SetInput(String label, Iterable<T> options) {
        super(label);
        offer(options);
        startWith(List.of());
    }

    /** What can be chosen: what is offered, and what was chosen when it still was. */
    public ObservableList<T> options() {
        return seenOptions;
    }

    public ObservableList<T> chosen() {
        return seenChosen;
    }

    /** Changes what can be chosen; what is chosen stays. */
    public void offer(Iterable<T> offered) {
        List<T> all = new ArrayList<>();
        offered.forEach(all::add);
        value().orElse(List.of()).stream().filter(option -> !all.contains(option)).forEach(all::add);
        if (!all.equals(options)) {
            options.setAll(all);
        }
    }

    public boolean has(T option) {
        return chosen.contains(option);
    }

    public void choose(T option, boolean yes) {
        if (yes == chosen.contains(option)) {
            return;
        }
        if (yes) {
            chosen.add(place(option), option);
        } else {
            chosen.remove(option);
        }
        accept(List.copyOf(chosen), this);
    }

    private int place(T option) {
        int rank = options.indexOf(option);
        int place = chosen.size();
        while (place > 0 && options.indexOf(chosen.get(place - 1)) > rank) {
            place--;
        }
        return place;
    }

    @Override
    protected void render(List<T> shown) {
        shown.stream().filter(option -> !options.contains(option)).forEach(options::add);
        chosen.setAll(shown);
    }
}
