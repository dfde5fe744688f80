package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whereas.matter.Address;
import whereas.matter.Envelope;
import whereas.matter.Firm;
import whereas.result.Result;

/** The shared macros that come with the program, in templates/lib. */
class TemplateLibraryTest {
    @TempDir
    Path root;

    static List<String> hostileNames() {
        return List.of("Smith & <b>Sons", "${x}", "<#list xs as x>", "]]>", "\"quoted\" 'name'", "</p>", "&amp;", "日本製鉄株式会社", "ÅÉ ﬁ",
                "N".repeat(200), "a, b", "?no_esc", "<!-- x");
    }

    @Test
    void listsReadAsASentenceDoes() {
        List<String> names = List.of("Lead", "Cadmium", "DEHP", "BPA");
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(n -> text("${lists.and(items)}|${lists.or(items)}", names.subList(0, n))))
                .containsExactly("|", "Lead|Lead", "Lead and Cadmium|Lead or Cadmium", "Lead, Cadmium, and DEHP|Lead, Cadmium, or DEHP",
                        "Lead, Cadmium, DEHP, and BPA|Lead, Cadmium, DEHP, or BPA");
    }

    @Test
    void semicolonsPartWhatHasCommas() {
        List<String> names = List.of("Acme, Inc.", "Bolt, LLC", "Cole Co.");
        assertThat(IntStream.rangeClosed(0, 3).mapToObj(n -> text("${lists.and(items)}", names.subList(0, n))))
                .containsExactly("", "Acme, Inc.", "Acme, Inc. and Bolt, LLC", "Acme, Inc.; Bolt, LLC; and Cole Co.");
    }

    @Test
    void listsOfMoreThanWordsReadTheSame() {
        List<String> names = List.of("A", "B", "C");
        String macro = "Sold by <@lists.each items; i><b>${i}</b></@lists.each>.";
        assertThat(IntStream.rangeClosed(0, 3).mapToObj(n -> text(macro, names.subList(0, n))))
                .containsExactly("Sold by .", "Sold by *A*.", "Sold by *A* and *B*.", "Sold by *A*, *B*, and *C*.");
        assertThat(text("<@lists.each items=items word=\"or\" mark=\";\"; i>${i}</@lists.each>", names)).isEqualTo("A; B; or C");
    }

    @Test
    void wordsAgreeWithTheirNumber() {
        String sentence = "${number.plural(items, \"chemical\", \"chemicals\")} ${number.are(items)} ${number.were(items)} ${number.have(items)}";
        assertThat(IntStream.rangeClosed(0, 3).mapToObj(n -> text(sentence, List.of("a", "b", "c").subList(0, n))))
                .containsExactly("chemicals are were have", "chemical is was has", "chemicals are were have", "chemicals are were have");
        assertThat(text("${number.plural(1, \"day\", \"days\")} ${number.plural(60, \"day\", \"days\")}", List.of())).isEqualTo("day days");
    }

    @Test
    void numbersAreWrittenInWordsUpToNinetyNine() {
        assertThat(text("${number.words(0)} ${number.words(1)} ${number.words(13)} ${number.words(20)} ${number.words(42)} ${number.words(99)} "
                + "${number.words(100)} ${number.words(1234)} ${number.words(items)}", List.of("x", "y")))
                .isEqualTo("zero one thirteen twenty forty-two ninety-nine 100 1234 two");
        assertThat(text("${number.counted(2)}, ${number.counted(150)}, ${number.of(60, \"day\", \"days\")}, ${number.of(items, \"copy\", \"copies\")}",
                List.of("x"))).isEqualTo("two (2), 150, sixty (60) days, one (1) copy");
    }

    @Test
    void envelopesAndAddressesAreBlocksOfLines() {
        Address address = Address.us(List.of("1 Main St", "Suite 2"), "Los Angeles", "CA", "90001");
        Map<String, Object> facts = Map.of("envelope", new Envelope(List.of("Chief Executive Officer", "Acme, Inc."), address),
                "address", address, "empty", List.of());
        assertThat(body("<@party.envelope envelope/><@party.address name=\"Jane Doe\" address=address/><@party.lines empty/>", facts))
                .isEqualTo("address(Chief Executive Officer/Acme, Inc./1 Main St/Suite 2/Los Angeles, CA 90001) "
                        + "address(Jane Doe/1 Main St/Suite 2/Los Angeles, CA 90001)");
    }

    @Test
    void envelopesStandSideBySide() {
        Address address = Address.us(List.of("1 Main St"), "Los Angeles", "CA", "90001");
        List<Envelope> envelopes = List.of(new Envelope(List.of("A"), address), new Envelope(List.of("B"), address), new Envelope(List.of("C"), address));
        assertThat(body("<@party.envelopes envelopes=envelopes columns=2/>", Map.of("envelopes", envelopes)))
                .contains("A/1 Main St/Los Angeles, CA 90001", "B/1 Main St/Los Angeles, CA 90001", "C/1 Main St/Los Angeles, CA 90001");
    }

    @Test
    void aSignatureHasItsDateAndLinesWhereTheyAreGiven() {
        assertThat(body("<@party.signature name=\"J\"/><@party.signature name=\"J\" lines=[\"Attorney\"] date=\"Dated: June 3, 2022\"/>", Map.of()))
                .isEqualTo("sign(J) sign(Dated: June 3, 2022: J/Attorney)");
    }

    @Test
    void theLetterheadLeavesOutWhatTheFirmLacks() {
        Address address = Address.us(List.of("1 Main St"), "Los Angeles", "CA", "90001");
        assertThat(body("<@party.letterhead firm/><p>x</p>", Map.of("firm", new Firm("Doe LLP", address, "213-555-0100", Optional.empty()))))
                .isEqualTo("letterhead(Doe LLP/1 Main St/Los Angeles, CA 90001 · 213-555-0100) body(x)");
        assertThat(body("<@party.letterhead firm/><p>x</p>", Map.of("firm", new Firm("Doe LLP", address, "1", Optional.of("a@doe.example")))))
                .isEqualTo("letterhead(Doe LLP/1 Main St/Los Angeles, CA 90001 · 1 · a@doe.example) body(x)");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesComeOutAsTheyAre(String name) {
        List<String> names = List.of(name, "B", name);
        String and = name.contains(",") ? name + "; B; and " + name : name + ", B, and " + name;
        assertThat(text("${lists.and(items)}", names)).isEqualTo(and);
        assertThat(text("<@lists.each items; i>${i}</@lists.each>", names)).isEqualTo(name + ", B, and " + name);
        assertThat(body("<@party.lines items/><@party.signature name=items[0] lines=items date=items[0]/>", Map.of("items", names)))
                .isEqualTo("address(" + name + "/B/" + name + ") sign(" + name + ": " + name + "/" + name + "/B/" + name + ")");
    }

    private String text(String text, List<String> items) {
        String outline = body("<p>|" + text + "</p>", Map.of("items", items));
        return outline.substring("body(|".length(), outline.length() - 1);
    }

    private String body(String body, Map<String, ?> facts) {
        Templates templates = new Templates(List.of(root, Path.of("templates")));
        new Folder(root).write("t.ftl", "<#import \"/lib/lists.ftl\" as lists><#import \"/lib/number.ftl\" as number>"
                + "<#import \"/lib/party.ftl\" as party>\n<document title=\"\" author=\"\">" + body + "</document>");
        Result<Rendering> result = templates.render("t.ftl", facts);
        assertThat(result.notes()).isEmpty();
        return Outline.of(Folder.document(result));
    }
}
