package whereas.architecture.planted.ui;

import javafx.scene.control.Button;
import whereas.architecture.planted.document.Page;

/** Half of a planted cycle. */
public final class Screen {
    private Page page = new Page();

    public void show(Button button) {
        page = new Page();
    }
}
