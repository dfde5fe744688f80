package whereas.ui.facts;

import java.util.List;
import java.util.Optional;
import whereas.matter.Exposure;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.GroupInput;
import whereas.ui.input.SetInput;
import whereas.ui.input.TextInput;

/** A kind of exposure with what has to be said about it. */
public final class ExposureInput extends GroupInput<Exposure> {
    /** The three kinds, each with the question that it asks. */
    public enum Kind {
        CONSUMER_PRODUCT("Consumer product", "", "place"),
        OCCUPATIONAL("At work", "Where, or in which occupation or task", "where"),
        ENVIRONMENTAL("Environmental", "Where its source is", "source");

        private final String words;
        private final String question;
        private final String answer;

        Kind(String words, String question, String answer) {
            this.words = words;
            this.question = question;
            this.answer = answer;
        }

        public String words() {
            return words;
        }

        /** Empty when nothing more is asked. */
        public String question() {
            return question;
        }
    }

    private final ChoiceInput<Kind> kind = part("kind",
            ChoiceInput.startingWith("Kind of exposure", Kind.CONSUMER_PRODUCT, List.of(Kind.values())));
    private final SetInput<Exposure.Route> routes = part("routes",
            new SetInput<>("Routes into the body", List.of(Exposure.Route.values())));
    private final TextInput<Optional<String>> place = part(this::answer, TextInput.optional("Place or source"));
    private final ChoiceInput<Boolean> beyondProperty = part("beyondProperty",
            ChoiceInput.startingWith("Beyond the violator's property", false, List.of(true, false)));

    public ExposureInput() {
        super("Exposure");
    }

    public ChoiceInput<Kind> kind() {
        return kind;
    }

    public SetInput<Exposure.Route> routes() {
        return routes;
    }

    public TextInput<Optional<String>> place() {
        return place;
    }

    public ChoiceInput<Boolean> beyondProperty() {
        return beyondProperty;
    }

    @Override
    protected Exposure make() {
        List<Exposure.Route> by = routes.value().orElseThrow();
        if (by.isEmpty()) {
            throw new IllegalArgumentException("not saved yet; choose at least one route into the body");
        }
        return switch (kind.value().orElseThrow()) {
            case CONSUMER_PRODUCT -> new Exposure.ConsumerProduct(by);
            case OCCUPATIONAL -> new Exposure.Occupational(by, said());
            case ENVIRONMENTAL -> new Exposure.Environmental(by, said(), beyondProperty.value().orElseThrow());
        };
    }

    private String answer() {
        return kind.value().orElseThrow().answer;
    }

    private String said() {
        String question = kind.value().orElseThrow().question();
        return place.value().orElseThrow().orElseThrow(() -> new IllegalArgumentException("not saved yet; this is missing: " + question));
    }

    @Override
    protected void render(Exposure shown) {
        routes.show(shown.routes());
        switch (shown) {
            case Exposure.ConsumerProduct _ -> kind.show(Kind.CONSUMER_PRODUCT);
            case Exposure.Occupational work -> {
                kind.show(Kind.OCCUPATIONAL);
                place.show(Optional.of(work.where()));
            }
            case Exposure.Environmental around -> {
                kind.show(Kind.ENVIRONMENTAL);
                place.show(Optional.of(around.source()));
                beyondProperty.show(around.beyondProperty());
            }
        }
    }
}
