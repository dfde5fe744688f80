package whereas.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ListInputTest {
    private final ListInput<String, TextInput<String>> list = new ListInput<>("Names", () -> TextInput.required("Name"));

    @Test
    void anAddedInputCountsOnceItHasAValue() {
        list.show(List.of("Ann"));
        TextInput<String> added = list.add();
        assertThat(list.value()).contains(List.of("Ann"));
        added.textProperty().set("Bob");
        assertThat(list.value()).contains(List.of("Ann", "Bob"));
        list.remove(list.items().getFirst());
        assertThat(list.value()).contains(List.of("Bob"));
    }

    @Test
    void whatIsHalfTypedStaysWhenTheOthersChangeElsewhere() {
        list.show(List.of("Ann", "Bob"));
        TextInput<String> bob = list.items().getLast();
        bob.textProperty().set("");
        TextInput<String> added = list.add();
        list.show(List.of("Bob", "Cyd", "Dan"));
        assertThat(list.items().getFirst()).isSameAs(bob);
        assertThat(bob.problem()).startsWith("Name is missing");
        assertThat(list.items()).last().isSameAs(added);
        assertThat(list.value()).contains(List.of("Bob", "Cyd", "Dan"));
    }

    @Test
    void whoeverListensToTheInputsHearsForAsLongAsThereIsAList() {
        List<String> heard = new ArrayList<>();
        list.items().addListener((ListChangeListener<TextInput<String>>) _ -> heard.add("changed"));
        System.gc();
        list.add();
        assertThat(heard).containsExactly("changed");
    }

    @Property(tries = 200)
    void whateverIsShownIsItsValueAndWhatItsInputsShow(@ForAll @Size(max = 6) List<@Size(max = 8) List<@AlphaChars @StringLength(min = 1,
            max = 3) String>> shown) {
        List<Input<?>> heard = new ArrayList<>();
        list.onChange(heard::add);
        for (List<String> names : shown) {
            list.show(names);
            assertThat(list.value()).contains(names);
            assertThat(list.items().stream().map(item -> item.textProperty().get()).toList()).isEqualTo(names);
        }
        assertThat(heard).isEmpty();
    }
}
