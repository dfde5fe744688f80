package whereas.ui.directory;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The directory's parts, each under its tab. */
public final class DirectoryView extends TabPane {
    public DirectoryView(DirectoryViewModel directory, AgenciesViewModel agencies) {
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("directory");
        Tab duplicates = tab("Possible duplicates", new DuplicatesPane(directory));
        duplicates.textProperty().bind(Bindings.createStringBinding(() -> directory.duplicates().isEmpty() ? "Possible duplicates"
                : "Possible duplicates (" + directory.duplicates().size() + ")", directory.duplicates()));
        getTabs().addAll(tab("Parties", new PartiesPane(directory)), duplicates, tab("Prosecutors", new AgenciesPane(agencies)),
                tab("Changes", new ChangesPane(directory)));
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                directory.refresh();
                agencies.refresh();
            }
        });
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }
}
