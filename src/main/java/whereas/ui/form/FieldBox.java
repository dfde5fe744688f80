package whereas.ui.form;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import whereas.ui.input.Input;

/** A field with its label above it and, when its entry is not valid, the reason below it. */
public final class FieldBox extends VBox {
    /** What looks of an entry that waits to be confirmed go by. */
    static final PseudoClass UNCONFIRMED = PseudoClass.getPseudoClass("unconfirmed");
    private static final String KEY = "whereas.input";

    /** @param control what takes the focus; it may lie within the content */
    FieldBox(Input<?> input, Node control, Node content) {
        Label label = new Label(input.label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(input.label());
        note(control, input);
        input.problemProperty().addListener((_, _, problem) -> mark(control, problem));
        mark(control, input.problem());
        input.unconfirmedProperty().addListener((_, _, waits) -> control.pseudoClassStateChanged(UNCONFIRMED, waits));
        control.pseudoClassStateChanged(UNCONFIRMED, input.unconfirmedProperty().get());
        getStyleClass().add("field");
        getChildren().addAll(label, content, problem(input), new Confirmation(input));
    }

    private static void mark(Node control, String problem) {
        control.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        control.setAccessibleHelp(problem);
    }

    /** The reason why an entry is not valid; it takes no room while there is none. */
    public static Label problem(Input<?> input) {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(input.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /** Notes that a control shows an input, so that whoever looks for the input finds it. */
    static void note(Node control, Input<?> input) {
        control.getProperties().put(KEY, input);
    }

    /** The control for an input within a node. */
    public static Optional<Node> find(Node within, Input<?> input) {
        if (within.getProperties().get(KEY) == input) {
            return Optional.of(within);
        }
        if (within instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, input);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The input that a control, or something around it, shows. */
    public static Optional<Input<?>> inputOf(Node control) {
        for (Node node = control; node != null; node = node.getParent()) {
            if (node.getProperties().get(KEY) instanceof Input<?> input) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    /** Takes back the invalid entry of the control that has the focus; no when it has none. */
    public static boolean revertInvalid(Node focused) {
        if (focused != null && focused.getProperties().get(KEY) instanceof Input<?> input && !input.problem().isEmpty()
                && input.value().isPresent()) {
            input.revert();
            return true;
        }
        return false;
    }
}
