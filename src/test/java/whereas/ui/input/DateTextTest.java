package whereas.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private final TextInput<LocalDate> date = DateText.date("Date");
    private final TextInput<LocalTime> time = DateText.time("Time");

    @ParameterizedTest
    @ValueSource(strings = {"June 3, 2022", "june 3 2022", "Jun 3, 2022", "6/3/2022", "06/03/2022", "2022-06-03", "  June   3, 2022 "})
    void aDateIsUnderstoodAsPeopleWriteIt(String typed) {
        date.textProperty().set(typed);
        assertThat(date.problem()).isEmpty();
        assertThat(date.value()).contains(LocalDate.of(2022, 6, 3));
        date.leave();
        assertThat(date.textProperty().get()).isEqualTo("June 3, 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 31, 2022", "2/29/2022", "3 June", "6/3/22", "13/1/2022", "tomorrow"})
    void whatIsNoDateOfTheCalendarIsRefused(String typed) {
        date.textProperty().set(typed);
        assertThat(date.problem()).isEqualTo("«" + typed + "» is not a date; type one like June 3, 2022 or 6/3/2022");
        assertThat(date.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5:00 PM", "5:00pm", "5 p.m.", "5pm", "17:00"})
    void aTimeIsUnderstoodAsPeopleWriteIt(String typed) {
        time.textProperty().set(typed);
        assertThat(time.value()).contains(LocalTime.of(17, 0));
    }

    @Test
    void aDateThatMayBeLeftOutIsEmptyWhenNothingIsTyped() {
        TextInput<Optional<LocalDate>> until = DateText.optionalDate("Until");
        until.show(Optional.of(LocalDate.of(2022, 6, 3)));
        until.textProperty().set("");
        assertThat(until.value()).contains(Optional.empty());
        assertThat(until.problem()).isEmpty();
    }
}
