package whereas.proprietary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

/** What brackets in a text mean, and what each version says in their place. */
class BracketsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "sold at [8.64] to [[Acme]];             sold at [8.64] to [[Acme]];  sold at [8.64] to [[ ]];    sold at [ ] to [[ ]]",
            "shipped [2,346|2,300] tons;             shipped [2,346] tons;        shipped [2,346] tons;       shipped [2,300] tons",
            "shipped [2,346|~] tons;                 shipped [2,346] tons;        shipped [2,346] tons;       shipped [2,300] tons",
            "paid [$12.74|~], or [7.3%|~];           paid [$12.74], or [7.3%];    paid [$12.74], or [7.3%];   paid [$13], or [ ]",
            "by [[Acme|a customer]];                 by [[Acme]];                 by [[a customer]];          by [[a customer]]",
            "Exhibit \\[sic\\] and a | bar;          Exhibit [sic] and a | bar;   Exhibit [sic] and a | bar;  Exhibit [sic] and a | bar",
            "[a \\[b\\] c|d \\| e];                  [a [b] c];                   [a [b] c];                  [d | e]",
            "[x][[y]][z];                            [x][[y]][z];                 [x][[ ]][z];                [ ][[ ]][ ]",
            "nothing here;                           nothing here;                nothing here;               nothing here"})
    void eachVersionSaysWhatItMay(String text, String whole, String underOrder, String open) {
        assertThat(printed(text, Version.BPI)).isEqualTo(whole);
        assertThat(printed(text, Version.NOT_FINAL)).isEqualTo(whole);
        assertThat(printed(text, Version.APO)).isEqualTo(underOrder);
        assertThat(printed(text, Version.PUBLIC)).isEqualTo(open);
        // The facts are versioned first and the documents made of them once more; that must change nothing.
        for (Version version : List.of(Version.BPI, Version.APO, Version.PUBLIC)) {
            assertThat(document(Brackets.versioned(text, version), version)).isEqualTo(printed(text, version));
            assertThat(document(text, version)).isEqualTo(printed(text, version));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "the price [5 a pound;      a bracket is opened behind «the price» and not closed",
            "the price 5] a pound;      a bracket is closed behind «the price 5» that was not opened",
            "the [price of [5] a pound; brackets stand in other brackets behind «the»",
            "to [[Acme] and;            double brackets are opened behind «to» and closed by a single one",
            "to [Acme]] and;            a bracket is closed",
            "for [1|2|3] tons;          the brackets opened behind «for» have two bars"})
    void bracketsThatDoNotMatchAreSaidWithTheWordsBeforeThem(String text, String problem) {
        assertThat(Brackets.read(text).problems()).isNotEmpty().first().asString().startsWith(problem);
        assertThat(Brackets.versioned(text, Version.PUBLIC)).isEqualTo("[ ]");
        assertThat(Brackets.versioned(text, Version.APO)).isEqualTo("[ ]");
        assertThat(Brackets.versioned(text, Version.BPI)).isEqualTo(text);
    }

    @Test
    void bracketsReachAcrossEmphasisAndMarkupMeansTheSame() {
        List<Inline> across = List.of(new Inline.Text("at [US$ "), new Inline.Strong(List.of(new Inline.Text("8.64"))), new Inline.Text(" a pound|a price] net"));
        assertThat(text(across, Version.PUBLIC)).isEqualTo("at [a price] net");
        assertThat(text(across, Version.BPI)).isEqualTo("at [US$ 8.64 a pound] net");
        List<Inline> marked = List.of(new Inline.Text("to "), new Inline.Proprietary(Inline.Level.NOT_RELEASABLE, List.of(new Inline.Text("Acme")),
                Optional.of(List.of(new Inline.Text("a mill")))));
        assertThat(text(marked, Version.BPI)).isEqualTo("to [[Acme]]");
        assertThat(text(marked, Version.APO)).isEqualTo("to [[a mill]]");
        assertThat(Brackets.read(List.of(new Inline.Text("[x "), new Inline.Strong(List.of(new Inline.Text("[y]"))), new Inline.Text("]"))).problems())
                .first().asString().startsWith("brackets stand in other brackets");
    }

    @Test
    void theTitleTheAddressOfALinkAndAFootnoteAreVersionedToo() {
        Document document = new Document("Price [8.64]", "[Acme]", "en-US", List.of(), List.of(new Inline.Text("to [Acme]")), List.of(),
                List.of(new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Link("mailto:[acme]@example.com", List.of(new Inline.Text("write"))),
                        new Inline.Footnote(List.of(new Inline.Text("says [Acme]"))))),
                        new Block.Labels(Block.LabelStock.AVERY_5160, List.of(List.of("[Acme]", "1 Street")))));
        Disclosure.Disclosed open = Disclosure.of(document, Version.PUBLIC);
        assertThat(open.document().toString()).doesNotContainIgnoringCase("acme").doesNotContain("8.64").contains("1 Street");
        assertThat(open.carries()).isEmpty();
        assertThat(Disclosure.of(document, Version.BPI).carries()).containsExactly(Inline.Level.RELEASABLE);
    }

    @Property(tries = 2000)
    void whateverIsTypedTheSecretStandsInNoPublicText(@ForAll("pieces") List<String> pieces) {
        String secret = "qzxw7391";
        String text = String.join("", pieces).replace("S", secret);
        Brackets.Reading reading = Brackets.read(text);
        boolean unbracketed = reading.content().stream().anyMatch(part -> !(part instanceof Inline.Proprietary) && Brackets.words(List.of(part)).contains(secret));
        boolean published = reading.proprietary().stream().anyMatch(part -> Brackets.publicWords(part).filter(words -> words.contains(secret)).isPresent());
        if (!reading.problems().isEmpty() || !unbracketed && !published) {
            assertThat(Brackets.versioned(text, Version.PUBLIC)).doesNotContain(secret);
        }
        if (reading.problems().isEmpty()) {
            assertThat(Brackets.read(Brackets.versioned(text, Version.PUBLIC)).problems()).isEmpty();
            assertThat(document(Brackets.versioned(text, Version.PUBLIC), Version.PUBLIC)).isEqualTo(printed(text, Version.PUBLIC));
        }
    }

    @Property(tries = 500)
    void aRoundedFigureIsWithinTenPercentAndNeverTheFigure(@ForAll("figures") long figure) {
        Rounded.of(Long.toString(figure)).ifPresent(rounded -> {
            assertThat(Long.parseLong(rounded)).isNotEqualTo(figure);
            assertThat(Math.abs(Long.parseLong(rounded) - figure) * 10).isLessThanOrEqualTo(figure);
        });
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of("[", "]", "[[", "]]", "|", "\\", "S", "S", "a", " ", "~", "\\[", "\\]").list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Long> figures() {
        return Arbitraries.longs().between(1, 10_000_000);
    }

    private static String printed(String text, Version version) {
        return Brackets.printed(Brackets.versioned(text, version));
    }

    private static String document(String text, Version version) {
        return text(List.of(new Inline.Text(text)), version);
    }

    private static String text(List<Inline> text, Version version) {
        Document document = new Document("", "", "en-US", List.of(), List.of(), List.of(), List.of(new Block.Paragraph(Block.Role.BODY, text)));
        Block.Paragraph paragraph = (Block.Paragraph) Disclosure.of(document, version).document().body().getFirst();
        return Brackets.words(paragraph.text());
    }
}
