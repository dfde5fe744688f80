package whereas.ui.matters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import whereas.assembly.Workspace;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.packet.Packet;
import whereas.result.Refused;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** The choice of what a new matter begins with. */
public final class NewMatterViewModel {
    /** What a new matter can begin with. */
    public enum Start {
        CLIENT("For the same client as", "It takes over the firm, attorney, noticing party, servers, kinds of exposure, period and venue, "
                + "but no violator, product, chemical, allegation, test or service."),
        COPY("As a copy of", "Everything is copied but remarks. Each fact that is carried over stays amber until you confirm or change it, "
                + "and no final packet goes out before."),
        NOTHING("From nothing", "All fields are empty, those of the firm too; the checks say what is still missing."),
        SAMPLE("From a sample", "Invented facts of a complete packet, to try things out.");

        private final String words;
        private final String meaning;

        Start(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        public String words() {
            return words;
        }

        /** What it brings along, in a sentence. */
        public String meaning() {
            return meaning;
        }
    }

    /** A sample that comes with a packet. */
    public record Sample(Packet packet, Path file) {
        /** «Proposition 65 notice: khee trading». */
        public String words() {
            return packet.title() + ": " + file.getFileName().toString().replaceAll("\\.json$", "").replace('-', ' ');
        }
    }

    private final Workspace workspace;
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final String user;
    private final Supplier<LocalDate> today;
    private final List<StoredMatter> matters;
    private final List<Packet> packets;
    private final List<Sample> samples;
    private final Consumer<StoredMatter> made;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Start> start = new SimpleObjectProperty<>();
    private final ObjectProperty<StoredMatter> client = new SimpleObjectProperty<>();
    private final ObjectProperty<StoredMatter> model = new SimpleObjectProperty<>();
    private final ObjectProperty<Packet> packet = new SimpleObjectProperty<>();
    private final ObjectProperty<Sample> sample = new SimpleObjectProperty<>();

    /**
     * @param matters those that can be copied
     * @param open the one that is open, which is proposed
     * @param made hears of the new matter
     */
    public NewMatterViewModel(Workspace workspace, Store store, Background background, Dialogs dialogs, String user, Supplier<LocalDate> today,
            List<StoredMatter> matters, Optional<StoredMatter> open, Consumer<StoredMatter> made) {
        this.workspace = workspace;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.user = user;
        this.today = today;
        this.matters = List.copyOf(matters);
        this.made = made;
        packets = workspace.packets().folders().keySet().stream().flatMap(id -> readable(id).stream()).toList();
        samples = packets.stream().flatMap(one -> workspace.samples(one.id()).stream().map(file -> new Sample(one, file))).toList();
        packet.set(packets.stream().filter(one -> one.matter().equals("prop65")).findFirst().orElse(packets.isEmpty() ? null : packets.getFirst()));
        sample.set(samples.isEmpty() ? null : samples.getFirst());
        model.set(open.orElse(this.matters.isEmpty() ? null : this.matters.getFirst()));
        client.set(open.filter(one -> clients().contains(one)).orElse(clients().isEmpty() ? null : clients().getFirst()));
        start.set(client.get() == null ? Start.NOTHING : open.filter(one -> !clients().contains(one)).isPresent() ? Start.COPY : Start.CLIENT);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<Start> startProperty() {
        return start;
    }

    /** The matters whose client can be taken over. */
    public List<StoredMatter> clients() {
        return matters.stream().filter(matter -> matter.kind().equals("prop65")).toList();
    }

    public ObjectProperty<StoredMatter> clientProperty() {
        return client;
    }

    /** The matters that can be copied. */
    public List<StoredMatter> models() {
        return matters;
    }

    public ObjectProperty<StoredMatter> modelProperty() {
        return model;
    }

    public List<Packet> packets() {
        return packets;
    }

    public ObjectProperty<Packet> packetProperty() {
        return packet;
    }

    public List<Sample> samples() {
        return samples;
    }

    public ObjectProperty<Sample> sampleProperty() {
        return sample;
    }

    /** Whether enough is chosen to make the matter. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !title.get().isBlank() && switch (start.get()) {
            case CLIENT -> client.get() != null;
            case COPY -> model.get() != null;
            case NOTHING -> packet.get() != null;
            case SAMPLE -> sample.get() != null;
        }, title, start, client, model, packet, sample);
    }

    /** Makes the matter. */
    public void make() {
        String name = title.get().strip();
        Start chosen = start.get();
        background.run("Making " + name, _ -> store.create(facts(chosen, name), user, reason(chosen)), made,
                reasons -> dialogs.problems("The matter was not made", reasons));
    }

    private Matter facts(Start chosen, String name) {
        return switch (chosen) {
            case CLIENT -> NewMatter.like((Prop65Matter) store.matter(client.get().id()), name, today.get());
            case COPY -> NewMatter.copy(store.matter(model.get().id()), name);
            case NOTHING -> NewMatter.empty(packet.get(), name, today.get());
            case SAMPLE -> NewMatter.sample(workspace.readMatter(sample.get().file()), name);
        };
    }

    private String reason(Start chosen) {
        return switch (chosen) {
            case CLIENT -> "new, after «" + client.get().title() + "»";
            case COPY -> "copy of «" + model.get().title() + "»";
            case NOTHING -> "new";
            case SAMPLE -> "new, from the sample " + sample.get().words().toLowerCase(Locale.ROOT);
        };
    }

    /** A packet that cannot be read is told of where packets are; here it is left out. */
    private Optional<Packet> readable(String id) {
        try {
            return Optional.of(workspace.packets().packet(id));
        } catch (Refused broken) {
            return Optional.empty();
        }
    }
}
