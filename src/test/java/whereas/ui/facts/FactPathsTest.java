package whereas.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.json.RecordWriter;
import whereas.matter.Address;
import whereas.matter.MatterFile;
import whereas.matter.Matters;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;
import whereas.ui.input.Input;

/** Each input knows the fact that it enters by its path in the matter's file. */
class FactPathsTest {
    private final Prop65Input input = new Prop65Input();

    @Test
    void anInputIsFoundByTheFactThatItEnters() throws IOException {
        input.show((Prop65Matter) MatterFile.read("khee", Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json"))));
        assertThat(input.at("date")).containsSame(input.date());
        assertThat(input.at("noticingParty.responsible.address.city"))
                .containsSame(input.noticingParty().responsible().address().city());
        ViolatorInput second = input.violators().items().get(1);
        assertThat(input.at("violators[1].name")).containsSame(second.name());
        assertThat(second.addresses().items().getFirst().zip().path()).contains("violators[1].addresses[0].zip");
        assertThat(input.at("chemicals[0].listings[0].listed")).containsSame(input.chemicals().items().getFirst());
        assertThat(input.at("basis.tests[0].reported")).containsSame(input);
        input.violators().remove(input.violators().items().getFirst());
        assertThat(second.name().path()).contains("violators[0].name");
    }

    @Test
    void whatIsNotCompleteYetIsNoFact() {
        ViolatorInput added = input.violators().add();
        assertThat(added.name().path()).isEmpty();
        added.addresses().add(new Address(List.of("1 A St"), "Los Angeles", Optional.of("CA"), Optional.of("90017"), Optional.empty()));
        added.show(new Violator("a", "A", "President", List.of(), List.of(), Optional.empty()));
        assertThat(added.name().path()).contains("violators[0].name");
        assertThat(added.agent().path()).contains("violators[0].agent");
        assertThat(added.agent().add().name().path()).contains("violators[0].agent.name");
    }

    @Property(tries = 40)
    @Domain(Matters.class)
    void theFactAtAnInputsPathIsWhatTheInputHolds(@ForAll Prop65Matter matter) {
        input.show(matter);
        all(input).filter(one -> one.value().isPresent() && !(one.value().get() instanceof Optional)).forEach(one ->
                assertThat(input.at(one.path().orElseThrow())).as(one.path().get()).isPresent());
        all(input.noticingParty()).filter(one -> one.value().filter(String.class::isInstance).isPresent()).forEach(one ->
                assertThat(JsonReader.read("", RecordWriter.write(matter)).at(one.path().orElseThrow()))
                        .isInstanceOfSatisfying(Json.Text.class, text -> assertThat(text.value()).isEqualTo(one.value().get())));
        input.violators().items().forEach(violator -> violator.addresses().items().forEach(address ->
                assertThat(JsonReader.read("", RecordWriter.write(matter)).at(address.city().path().orElseThrow()))
                        .isInstanceOfSatisfying(Json.Text.class, text ->
                                assertThat(Optional.of(text.value())).isEqualTo(address.city().value()))));
    }

    private static Stream<Input<?>> all(Input<?> input) {
        return Stream.concat(Stream.of(input), input.parts().flatMap(FactPathsTest::all));
    }
}
