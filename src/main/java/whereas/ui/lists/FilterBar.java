package whereas.ui.lists;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import whereas.ui.fx.Background;

/** The kinds of rows with how many there are of each, to show one of them, and words to search. */
final class FilterBar extends HBox {
    private static final Duration QUIET = Duration.ofMillis(200);
    private final GateViewModel gate;
    private final HBox kinds = new HBox(6);
    private Optional<RowKind> chosen = Optional.empty();

    FilterBar(GateViewModel gate, Background background) {
        super(8);
        this.gate = gate;
        setAlignment(Pos.CENTER_LEFT);
        TextField search = new TextField();
        search.setPromptText("Search the rows");
        search.setAccessibleText("Search the rows");
        search.setId("gate-search");
        search.setPrefColumnCount(12);
        search.setMinWidth(140);
        Background.Delay quiet = background.delay(QUIET);
        search.textProperty().addListener((_, _, words) -> quiet.restart(() -> gate.search(words)));
        getChildren().addAll(kinds, new Spacer(), search);
        gate.stateProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        chosen = chosen.filter(gate.kinds()::contains);
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().setAll(button(group, "All", gate.rows(), Optional.empty()));
        gate.kinds().forEach(kind -> kinds.getChildren().add(button(group, kind.words(), gate.count(kind), Optional.of(kind))));
    }

    private ToggleButton button(ToggleGroup group, String words, int count, Optional<RowKind> kind) {
        ToggleButton button = new ToggleButton(words + String.format(Locale.US, " %,d", count));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
        button.setId("filter-" + kind.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("all"));
        button.setSelected(chosen.equals(kind));
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen = kind;
            gate.filter(kind);
        });
        return button;
    }
}
