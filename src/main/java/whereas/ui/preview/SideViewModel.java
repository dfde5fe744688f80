package whereas.ui.preview;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import whereas.assembly.Workspace;
import whereas.store.Store;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;

/** What stands beside the facts of the open matter: its pages and its findings. */
public final class SideViewModel {
    private final PreviewViewModel preview;
    private final FindingsViewModel findings;
    private final BooleanProperty visible = new SimpleBooleanProperty(this, "visible", true);
    private final BooleanProperty pages = new SimpleBooleanProperty(this, "pages", true);

    /** @param current the open matter; holds null when none is */
    public SideViewModel(Workspace workspace, Store store, Background background, ReadOnlyObjectProperty<OpenMatter> current) {
        preview = new PreviewViewModel(new PageMaker(workspace, store::agencies), background);
        findings = new FindingsViewModel(workspace, store::agencies, background);
        current.addListener((_, _, open) -> follow(open));
        visible.addListener((_, _, _) -> see());
        pages.addListener((_, _, _) -> see());
        see();
        follow(current.get());
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public FindingsViewModel findings() {
        return findings;
    }

    /** Whether the pane is there at all. */
    public BooleanProperty visibleProperty() {
        return visible;
    }

    /** Whether it shows the pages, and not the findings. */
    public BooleanProperty pagesProperty() {
        return pages;
    }

    private void follow(OpenMatter open) {
        preview.follow(open);
        findings.follow(open);
    }

    private void see() {
        preview.setShown(visible.get() && pages.get());
    }
}
