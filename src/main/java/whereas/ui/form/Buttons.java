package whereas.ui.form;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with icons, each with words for those who hear or hover. */
public final class Buttons {
    private Buttons() {
    }

    /** A button that is only an icon. */
    public static Button icon(Ikon icon, String meaning) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        return button;
    }

    /** @param text may have an underscore before the letter that is its key together with Alt */
    public static Button of(Ikon icon, String text, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
