package whereas.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StepsTest {
    @Property
    void everyStateThatWasLeftIsReachedAgainInReverseAndThenForward(@ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> sources) {
        Steps<Integer> steps = new Steps<>();
        int state = 0;
        List<Integer> left = new ArrayList<>();
        Integer last = null;
        for (Integer source : sources) {
            if (!source.equals(last)) {
                left.add(state);
            }
            steps.leave(state, "change", source);
            last = source;
            state++;
        }
        int end = state;
        List<Integer> reached = new ArrayList<>();
        for (var step = steps.undo(state); step.isPresent(); step = steps.undo(state)) {
            state = step.get().state();
            reached.add(state);
        }
        assertThat(reached).isEqualTo(left.reversed());
        for (var step = steps.redo(state); step.isPresent(); step = steps.redo(state)) {
            state = step.get().state();
        }
        assertThat(state).isEqualTo(end);
    }
}
