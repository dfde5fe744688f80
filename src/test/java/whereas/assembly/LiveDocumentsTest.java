package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.document.FactMarks;
import whereas.json.JsonReader;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.matter.Matters;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;
import whereas.matter.TradeMatters;
import whereas.packet.Packet;
import whereas.proprietary.VersionedFacts;
import whereas.writer.html.HtmlWriter;

class LiveDocumentsTest {
    private static final Workspace WORKSPACE = Samples.workspace(Path.of("target/no-store"));

    @ParameterizedTest
    @ValueSource(strings = {"khee-trading", "one-violator", "forty-violators", "solar-petition", "ferrovanadium"})
    void aTracedDocumentIsTheExportedOneWithoutItsMarks(String sample) {
        everyDocumentIsTheSame(Samples.matter(WORKSPACE, sample));
    }

    @Property(tries = 30)
    @Domain(Matters.class)
    void whateverANoticeHoldsTheMarksChangeNothing(@ForAll Prop65Matter matter) {
        everyDocumentIsTheSame(matter);
    }

    @Property(tries = 30)
    @Domain(TradeMatters.class)
    void whateverAPetitionHoldsTheMarksChangeNothing(@ForAll TradeMatter matter) {
        // Brackets that do not match leave open what a public version must leave out, so that one is refused.
        Assume.that(VersionedFacts.problems(matter).isEmpty());
        everyDocumentIsTheSame(matter);
    }

    @ParameterizedTest(name = "{1}: «{3}» is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            khee-trading   | notice                 | date                            | June 3, 2022
            khee-trading   | notice                 | noticingParty.name              | Clean Product Advocates, LLC
            khee-trading   | notice                 | violators[0].name               | Khee Trading Group, Inc.
            khee-trading   | notice                 | violators[0].addresses[0].street[0] | 985 Richard Avenue
            khee-trading   | notice                 | products[0].upc                 | 856552001091
            khee-trading   | notice                 | firm.name                       | Cliffwood Law Firm, PC
            khee-trading   | certificate-of-service | servers[0].name                 | Alexander Berry
            khee-trading   | certificate-of-service | service[0].date                 | June 3, 2022
            khee-trading   | confidential-information | basis.consulted[0].name       |
            solar-petition | letter                 | submission.title                |
            solar-petition | letter                 | firm.name                       |
            """)
    void whatIsPrintedOfAFactLeadsBackToIt(String sample, String document, String path, String words) {
        Matter matter = Samples.matter(WORKSPACE, sample);
        LiveDocument live = live(matter, document);

        List<String> printed = printed(live, path);
        assertThat(printed).as(path + " among " + live.paths()).isNotEmpty();
        if (words != null) {
            assertThat(printed).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"khee-trading", "solar-petition"})
    void everyMarkLeadsToAPlaceOfTheMatterOrWhatFollowsFromOne(String sample) {
        Matter matter = Samples.matter(WORKSPACE, sample);
        var facts = JsonReader.read("m", MatterFile.write(matter));
        Set<String> unknown = new TreeSet<>();
        Packet packet = WORKSPACE.packets().packet(matter.packet());
        live(matter, "").documents().forEach(document -> live(matter, document.id()).paths().forEach(path -> {
            String place = path;
            while (!place.isEmpty() && facts.at(place) == null) {
                place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
            }
            if (place.isEmpty()) {
                unknown.add(path);
            }
        }));
        assertThat(packet.documents()).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void aGapLeadsToTheFactThatIsMissing() {
        Prop65Matter khee = (Prop65Matter) Samples.matter(WORKSPACE, "khee-trading");
        Matter without = MatterFile.read("m", MatterFile.write(khee).replaceFirst("\"email\" : \"alexander[^\"]*\",?", "")
                .replaceFirst(",(\\s*})", "$1"));
        LiveDocument live = live(without, "certificate-of-service");
        String html = HtmlWriter.writePaged(live.draft().orElseThrow());
        assertThat(html).contains("class=\"gap\"");
        assertThat(live.paths()).contains("servers[0].email");
    }

    private static void everyDocumentIsTheSame(Matter matter) {
        Packet packet = WORKSPACE.packets().packet(matter.packet());
        Assembled assembled = WORKSPACE.assembler().assemble(matter, packet, WORKSPACE.agenciesFor(matter), true);
        LiveDocument first = live(matter, "");
        assertThat(first.documents()).containsAll(assembled.documents().stream().map(AssembledDocument::of).toList());
        for (AssembledDocument document : assembled.documents()) {
            if (document instanceof AssembledDocument.Written written) {
                String traced = HtmlWriter.writePaged(live(matter, document.of().id()).draft().orElseThrow());
                assertThat(FactMarks.strip(traced).lines()).as(document.of().id()).containsExactlyElementsOf(
                        HtmlWriter.writePaged(written.tree()).replaceAll("[\\uFDD0-\\uFDEF]", "\uFFFD").lines().toList());
            }
        }
    }

    private static LiveDocument live(Matter matter, String document) {
        Packet packet = WORKSPACE.packets().packet(matter.packet());
        return WORKSPACE.assembler().live().of(matter, packet, WORKSPACE.agenciesFor(matter), document);
    }

    private static List<String> printed(LiveDocument live, String path) {
        FactMarks.Unmarked text = FactMarks.read(HtmlWriter.writePaged(live.draft().orElseThrow()));
        return text.stretches().stream().filter(stretch -> live.paths().get(stretch.fact()).equals(path))
                .map(stretch -> text.text().substring(stretch.start(), stretch.end())).collect(Collectors.toList());
    }
}
