package whereas.ui.facts;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import whereas.ui.form.Fields;
import whereas.ui.form.Section;

/** What the packet asks beyond the matter's own fields. */
final class QuestionsSection {
    private QuestionsSection() {
    }

    static Section of(FactsViewModel facts) {
        AnswersInput input = facts.input().answers();
        VBox questions = new VBox(16);
        Runnable show = () -> questions.getChildren().setAll(input.answers().stream().map(answer -> {
            VBox one = new VBox(4, Fields.area(answer.text(), 2));
            answer.question().why().ifPresent(why -> one.getChildren().add(Fields.remark(why)));
            return one;
        }).toList());
        input.answers().addListener((ListChangeListener<AnswersInput.Answer>) _ -> show.run());
        show.run();
        return new Section("Questions",
                Fields.remark("Answer these only where they apply; the export says so if one that applies is left out."), questions);
    }
}
