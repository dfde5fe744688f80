package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.document.Document;
import whereas.matter.Matter;
import whereas.packet.Packet;
import whereas.writer.pdf.FactPlace;
import whereas.writer.pdf.PagePress;
import whereas.writer.pdf.PdfWriter;
import whereas.writer.pdf.PrintedPages;
import whereas.writer.pdf.TextRun;

/** The pages that the preview shows, from the facts to the place of each word. */
class PreviewPagesTest {
    private static final Workspace WORKSPACE = Samples.workspace(Path.of("target/no-store"));
    private static final PagePress PRESS = new PagePress();

    @AfterAll
    static void end() {
        PRESS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khee-trading", "one-violator", "forty-violators", "solar-petition", "ferrovanadium"})
    void thePagesAreThoseOfTheExportedPdf(String sample) throws IOException {
        Matter matter = Samples.matter(WORKSPACE, sample);
        Packet packet = WORKSPACE.packets().packet(matter.packet());
        Assembled draft = WORKSPACE.assembler().assemble(matter, packet, WORKSPACE.agenciesFor(matter), true);
        for (AssembledDocument document : draft.documents()) {
            if (document instanceof AssembledDocument.Written written) {
                try (PrintedPages pages = press(live(matter, document.of().id()))) {
                    assertThat(pages.sheets().stream().map(PrintedPages.Sheet::fingerprint)).as(document.of().id())
                            .containsExactlyElementsOf(exported(written.tree(), matter));
                }
            }
        }
    }

    @Test
    void aWordOnThePageLeadsToItsFact() {
        Matter khee = Samples.matter(WORKSPACE, "khee-trading");
        try (PrintedPages pages = press(live(khee, "notice"))) {
            assertThat(under(pages, "856552001091")).contains("products[0].upc");
            assertThat(under(pages, "985 Richard Avenue")).containsExactly("violators[0].addresses[0].street[0]");
            assertThat(under(pages, "Clean Product Advocates")).contains("noticingParty.name");
        }
        try (PrintedPages pages = press(live(khee, "certificate-of-service"))) {
            assertThat(under(pages, "Alexander Berry")).containsOnly("servers[0].name");
        }
    }

    @Test
    void namesThatWereJoinedInASentenceStillLeadToTheirFacts() {
        Matter khee = Samples.matter(WORKSPACE, "khee-trading");
        try (PrintedPages pages = press(live(khee, "confidential-information"))) {
            Set<String> facts = pages.facts().stream().map(FactPlace::fact).collect(Collectors.toSet());
            assertThat(facts).contains("violators[0].name", "violators[1].name", "violators[2].name");
        }
    }

    @Test
    void noPlaceOfAFactLiesAboveOrBelowItsPage() {
        for (String sample : List.of("khee-trading", "solar-petition", "forty-violators")) {
            Matter matter = Samples.matter(WORKSPACE, sample);
            for (var document : live(matter, "").documents()) {
                try (PrintedPages pages = press(live(matter, document.id()))) {
                    assertThat(pages.facts()).isNotNull().allSatisfy(place -> {
                        PrintedPages.Sheet sheet = pages.sheets().get(place.page());
                        assertThat(place.y() + place.height()).isBetween(0.0, sheet.height());
                        assertThat(place.width()).isPositive();
                    });
                }
            }
        }
    }

    @Test
    void workThatNobodyWaitsForStops() {
        LiveDocument live = live(Samples.matter(WORKSPACE, "khee-trading"), "notice");
        assertThatThrownBy(() -> PRESS.press(live.draft().orElseThrow(), live.paths(), live.read(), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    private static List<String> under(PrintedPages pages, String words) {
        List<String> facts = new ArrayList<>();
        for (TextRun run : pages.runs()) {
            int at = run.text().indexOf(words);
            if (at >= 0) {
                double x = run.x() + run.reach(at) + 1;
                pages.facts().stream().filter(place -> place.page() == run.page() && place.contains(x, run.y() + run.height() / 2))
                        .map(FactPlace::fact).forEach(facts::add);
            }
        }
        return facts;
    }

    private static List<Long> exported(Document document, Matter matter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document, matter.date()).value())) {
            List<Long> sums = new ArrayList<>();
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                sums.add(PrintedPages.fingerprint(pdf.getPage(i)));
            }
            return sums;
        }
    }

    private static PrintedPages press(LiveDocument live) {
        return PRESS.press(live.draft().orElseThrow(), live.paths(), live.read(), () -> false);
    }

    private static LiveDocument live(Matter matter, String document) {
        Packet packet = WORKSPACE.packets().packet(matter.packet());
        return WORKSPACE.assembler().live().of(matter, packet, WORKSPACE.agenciesFor(matter), document);
    }
}
