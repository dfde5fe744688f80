package whereas.ui.directory;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.assembly.FirmParty;
import whereas.store.StoredMatter;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;
import whereas.ui.form.Section;

/** Several parties that are to become one: which spelling stays, and whether drafts get it too. */
final class MergeBox extends VBox {
    private final DirectoryViewModel directory;
    private final ObservableList<FirmParty> chosen;
    private final CheckBox drafts = new CheckBox();
    private final Label named = Fields.remark("");
    private String name;

    /** @param reasons why they may be one; empty when the person chose them */
    MergeBox(DirectoryViewModel directory, List<FirmParty> parties, List<String> reasons) {
        Label heading = new Label("Make these " + parties.size() + " one");
        heading.getStyleClass().add("section-heading");
        getStyleClass().add("section");
        getChildren().add(heading);
        this.directory = directory;
        this.chosen = FXCollections.observableArrayList(parties);
        reasons.forEach(reason -> {
            Label why = new Label(reason + ".");
            why.setWrapText(true);
            getChildren().add(why);
        });
        if (parties.size() > 2) {
            getChildren().add(Section.subheading("Which of them?"));
            parties.forEach(party -> getChildren().add(member(party)));
        }
        getChildren().add(Section.subheading("Which spelling stays?"));
        ToggleGroup group = new ToggleGroup();
        List<String> spellings = DirectoryViewModel.spellings(parties);
        for (String spelling : spellings) {
            RadioButton choice = new RadioButton(spelling);
            choice.setMnemonicParsing(false);
            choice.setToggleGroup(group);
            choice.selectedProperty().addListener((_, _, yes) -> {
                if (yes) {
                    choose(spelling);
                }
            });
            choice.setSelected(spelling.equals(spellings.getFirst()));
            getChildren().add(choice);
        }
        drafts.setId("merge-drafts");
        Button merge = Buttons.of(Material2OutlinedAL.CALL_MERGE, "_Merge", () -> directory.merge(List.copyOf(chosen), name, drafts.isSelected()));
        merge.setId("merge");
        merge.disableProperty().bind(Bindings.size(chosen).lessThan(2));
        merge.getStyleClass().add(Styles.ACCENT);
        getChildren().addAll(drafts, named, merge,
                Fields.remark("Matters that were served keep the spelling that was served. The whole step can be taken back under Changes."));
        parties.forEach(party -> party.appearances().stream().limit(3).forEach(one ->
                getChildren().add(Fields.remark(one.spelling() + ": " + directory.sentence(one)))));
    }

    private CheckBox member(FirmParty party) {
        CheckBox box = new CheckBox(party.name());
        box.setMnemonicParsing(false);
        box.setSelected(true);
        box.selectedProperty().addListener((_, _, yes) -> {
            if (yes) {
                chosen.add(party);
            } else {
                chosen.remove(party);
            }
            choose(name);
        });
        return box;
    }

    private void choose(String spelling) {
        name = spelling;
        List<StoredMatter> changed = directory.drafts(List.copyOf(chosen), spelling);
        drafts.setText(changed.size() == 1 ? "Change the spelling in 1 draft too" : "Change the spelling in " + changed.size() + " drafts too");
        drafts.setSelected(!changed.isEmpty());
        drafts.setDisable(changed.isEmpty());
        named.setText(String.join("\n", changed.stream().map(StoredMatter::title).toList()));
        named.setManaged(!changed.isEmpty());
    }
}
