package whereas.ui.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question as the test says, and keeps what was asked and said. */
public final class ScriptedDialogs implements Dialogs {
    private final List<String> said = new ArrayList<>();
    private boolean yes = true;
    private List<Path> files = List.of();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> save = Optional.empty();

    /** Everything that was asked or said, its title and text and details on lines of one entry. */
    public List<String> said() {
        return said;
    }

    public void answer(boolean answer) {
        yes = answer;
    }

    public void chooses(List<Path> chosen) {
        files = chosen;
    }

    public void choosesFolder(Path chosen) {
        folder = Optional.of(chosen);
    }

    @Override
    public boolean confirm(String title, String question, List<String> details, String word) {
        tell(title, question, details);
        return yes;
    }

    @Override
    public void tell(String title, String message, List<String> details) {
        List<String> lines = new ArrayList<>(List.of(title, message));
        lines.addAll(details);
        said.add(String.join("\n", lines));
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        return folder;
    }

    @Override
    public List<Path> chooseLists(String title) {
        return files;
    }

    public void saves(Path chosen) {
        save = Optional.of(chosen);
    }

    @Override
    public Optional<Path> chooseSave(String title, String name) {
        return save;
    }
}
