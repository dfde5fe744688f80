package whereas.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.packet.Packet;
import whereas.ui.input.Input;
import whereas.ui.input.TextInput;

/** The answers to a packet's own questions. Answers to questions that the packet does not ask are kept. */
public final class AnswersInput extends Input<Map<String, String>> {
    /** A question with its answer. */
    public record Answer(Packet.Question question, TextInput<Optional<String>> text) {
    }

    private final ObservableList<Answer> answers = FXCollections.observableArrayList();
    private final ObservableList<Answer> seenAnswers = FXCollections.unmodifiableObservableList(answers);

    AnswersInput() {
        super("Questions of the packet");
        startWith(Map.of());
    }

    public ObservableList<Answer> answers() {
        return seenAnswers;
    }

    /** Asks these questions from now on. */
    void ask(List<Packet.Question> questions) {
        List<Answer> asked = new ArrayList<>();
        for (Packet.Question question : questions) {
            TextInput<Optional<String>> text = TextInput.optional(question.ask());
            text.show(answer(value().orElse(Map.of()), question));
            place(text, question::id);
            text.onChange(source -> accept(written(), source));
            asked.add(new Answer(question, text));
        }
        answers.setAll(asked);
    }

    private Map<String, String> written() {
        Map<String, String> all = new TreeMap<>(value().orElse(Map.of()));
        answers.forEach(answer -> answer.text.value().orElse(Optional.empty())
                .ifPresentOrElse(text -> all.put(answer.question.id(), text), () -> all.remove(answer.question.id())));
        return Map.copyOf(all);
    }

    private static Optional<String> answer(Map<String, String> all, Packet.Question question) {
        return Optional.ofNullable(all.get(question.id())).filter(text -> !text.isBlank());
    }

    @Override
    protected void render(Map<String, String> shown) {
        answers.forEach(answer -> answer.text.show(answer(shown, answer.question)));
    }

    @Override
    public Stream<Input<?>> parts() {
        return answers.stream().map(Answer::text);
    }

    @Override
    public Stream<Input<?>> invalid() {
        return Stream.concat(super.invalid(), answers.stream().flatMap(answer -> answer.text.invalid()));
    }
}
