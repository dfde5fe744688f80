package whereas.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The looks of the window, light or dark as the desktop is. */
public final class Theme {
    private static final List<String> SHEETS = List.of("/whereas/ui/whereas.css", "/whereas/ui/controlsfx.css");

    private Theme() {
    }

    /** Takes on the colours of the desktop, now and whenever they change. */
    public static void followDesktop() {
        Platform.Preferences desktop = Platform.getPreferences();
        apply(desktop.getColorScheme());
        desktop.colorSchemeProperty().addListener((_, _, scheme) -> apply(scheme));
    }

    public static void apply(ColorScheme scheme) {
        Application.setUserAgentStylesheet((scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    /** Adds the program's own rules to a window. */
    public static void dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(Theme.class.getResource(sheet).toExternalForm()));
    }
}
