package whereas.ui.calendar;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import whereas.assembly.Due;
import whereas.ui.input.DateText;

/** A deadline as a small button that opens its matter. */
final class DueLink extends Button {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double HINT = 360;

    DueLink(AgendaViewModel agenda, Due due, String text) {
        super(text);
        Tooltip hint = new Tooltip(due.deadline().title() + "\n" + due.title() + "\n" + DateText.of(due.last()) + "\n" + due.deadline().citation());
        hint.setWrapText(true);
        hint.setMaxWidth(HINT);
        setTooltip(hint);
        setAccessibleText(DateText.of(due.last()) + ": " + due.deadline().title() + ", " + due.title());
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        getStyleClass().setAll("due-link");
        pseudoClassStateChanged(Styles.STATE_DANGER, agenda.overdue(due));
        pseudoClassStateChanged(DONE, due.done());
        setOnAction(_ -> agenda.open(due));
    }
}
