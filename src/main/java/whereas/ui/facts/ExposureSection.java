package whereas.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import whereas.matter.Exposure;
import whereas.matter.SpecialExposure;
import whereas.ui.form.Confirmation;
import whereas.ui.form.FieldBox;
import whereas.ui.form.Fields;
import whereas.ui.form.ListBox;
import whereas.ui.form.Row;
import whereas.ui.form.Section;

/** How people are exposed, since when, and where. */
final class ExposureSection {
    private ExposureSection() {
    }

    static Section of(FactsViewModel facts) {
        Prop65Input input = facts.input();
        ListBox<Exposure, ExposureInput> exposures = new ListBox<>(input.exposures(), ExposureSection::exposure, _ -> true);
        return new Section("Exposure and period", exposures, new HBox(exposures.adder("Add an e_xposure")),
                Section.subheading("Period"),
                new Row().with(50, Fields.date(input.period().from())).with(50, Fields.optionalDate(input.period().to())),
                FieldBox.problem(input.period()), Fields.remark("Leave «Until» empty while the violations continue."),
                Section.subheading("Where the violations are alleged"), venue(input.venue()),
                Fields.checks(input.specialExposures(), ExposureSection::words),
                Fields.remark("Usually none. Each of them makes Appendix B part of the packet. This rule was taken from a secondary source; "
                        + "compare it with the official text."))
                .confirming(input.exposures(), input.period(), input.venue(), input.specialExposures());
    }

    private static Node exposure(ExposureInput exposure) {
        Node place = Fields.text(exposure.place());
        CheckBox beyond = Fields.flag(exposure.beyondProperty());
        Runnable ask = () -> {
            ExposureInput.Kind kind = exposure.kind().choiceProperty().get();
            shown(place, kind != null && !kind.question().isEmpty());
            shown(beyond, kind == ExposureInput.Kind.ENVIRONMENTAL);
        };
        exposure.kind().choiceProperty().addListener((_, _, _) -> ask.run());
        ask.run();
        VBox fields = new VBox(new Row().with(36, Fields.choice(exposure.kind(), ExposureInput.Kind::words))
                .with(64, Fields.checks(exposure.routes(), Exposure.Route::words)), place, beyond, new Confirmation(exposure.beyondProperty()));
        fields.getStyleClass().add("group");
        return fields;
    }

    private static Node venue(VenueInput venue) {
        ToggleGroup group = new ToggleGroup();
        RadioButton everywhere = new RadioButton("Statewide");
        RadioButton counties = new RadioButton("In single counties:");
        everywhere.setToggleGroup(group);
        counties.setToggleGroup(group);
        Runnable show = () -> (Boolean.FALSE.equals(venue.statewide().choiceProperty().get()) ? counties : everywhere).setSelected(true);
        venue.statewide().choiceProperty().addListener((_, _, _) -> show.run());
        group.selectedToggleProperty().addListener((_, _, chosen) -> venue.statewide().choiceProperty().set(chosen == everywhere));
        show.run();
        Node pick = Fields.pick(venue.counties(), county -> county);
        pick.disableProperty().bind(everywhere.selectedProperty());
        VBox fields = new VBox(everywhere, counties, pick, FieldBox.problem(venue), new Confirmation(venue.statewide()));
        fields.getStyleClass().add("group");
        return fields;
    }

    private static String words(SpecialExposure exposure) {
        return switch (exposure) {
            case ALCOHOL_CONSUMED_ON_PREMISES -> "Alcohol consumed on the premises";
            case FOOD_PREPARED_ON_PREMISES -> "Food prepared on the premises";
            case TOBACCO_SMOKE_ON_PREMISES -> "Tobacco smoke on the premises";
            case ENGINE_EXHAUST_IN_PARKING_FACILITY -> "Engine exhaust in a parking facility";
        };
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
