package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import whereas.document.Document;
import whereas.result.Result;

class MarkupReaderTest {
    @Test
    void aDocumentHasItsTitleAuthorAndLanguage() {
        Document document = document("<document title=\" Notice\n of Violation\" author=\"A &amp; B\" lang=\"en-GB\"><p>x</p></document>");
        assertThat(document.title()).isEqualTo("Notice of Violation");
        assertThat(document.author()).isEqualTo("A & B");
        assertThat(document.language()).isEqualTo("en-GB");
        assertThat(document("<document title=\"\" author=\"\"/>").language()).isEqualTo("en-US");
    }

    @Test
    void whatStandsAroundThePagesIsApartFromTheBody() {
        assertThat(body("<letterhead><line>Doe LLP</line><line/><line>1 Main St</line></letterhead>"
                + "<header>Re: <i>Notice</i></header><footer>Page <page/> of <pages/></footer><p>x</p>"))
                .isEqualTo("letterhead(Doe LLP/1 Main St) header(Re: _Notice_) footer(Page #page of #pages) body(x)");
    }

    @Test
    void headingsAndParagraphsSayWhatTheyAre() {
        assertThat(body("<h1>One</h1><h2>Two</h2><h3>Three</h3><p>plain</p><p role=\"salutation\">Dear Sir:</p>"
                + "<p role=\"banner\">CONFIDENTIAL</p><pagebreak/>"))
                .isEqualTo("h1(One) h2(Two) h3(Three) body(plain) salutation(Dear Sir:) banner(CONFIDENTIAL) break");
    }

    @Test
    void textIsMarkedWithin() {
        assertThat(body("<p>a <b>b</b><strong>c</strong> <i>d</i> <em>e</em> <u>f</u><br/>g"
                + "<fn> see <i>id.</i> </fn> <a href=\"https://oag.ca.gov/\">oag</a> <gap>the date</gap></p>"))
                .isEqualTo("body(a *b**c* _d_ _e_ ~f~⏎g^(see _id._) oag→https://oag.ca.gov/ ‹the date›)");
    }

    @Test
    void whiteSpaceCollapsesAsInHtml() {
        assertThat(body("<p>\n  a \t b\n<b> c </b> d <b>e </b>f <br/>\n g </p>\n\n<p>   </p><p> <b> </b> </p>"))
                .isEqualTo("body(a b *c* d *e* f⏎g)");
        assertThat(body("<p>x <u>y</u></p>")).isEqualTo("body(x ~y~)");
        assertThat(body("<p>x <b></b></p>")).isEqualTo("body(x)");
        assertThat(body("<p>x <b></b> y</p>")).isEqualTo("body(x y)");
    }

    @Test
    void nonBreakingSpacesStay() {
        assertThat(body("<p>§&#160;25249\u00A0</p><p>\u00A0</p>")).isEqualTo("body(§\u00A025249\u00A0) body(\u00A0)");
    }

    @Test
    void aLongTextComesOutWhole() {
        String words = "word ".repeat(20_000).strip();
        assertThat(body("<p>" + words + "</p>")).isEqualTo("body(" + words + ")");
        assertThat(body("<p>" + "&amp;<![CDATA[<]]>".repeat(5_000) + "</p>")).isEqualTo("body(" + "&<".repeat(5_000) + ")");
    }

    @Test
    void listsHoldTextAndBlocks() {
        assertThat(body("<ol><li>one</li><li><p>two</p><ol type=\"a\"><li>in</li></ol></li><li> loose <p>p</p> again <ul><li/></ul></li></ol>"))
                .isEqualTo("decimal[body(one), body(two) letter[body(in)], body(loose) body(p) body(again) bullets[]]");
        assertThat(body("<ol type=\"i\"><li>x</li></ol><ul>\n</ul>")).isEqualTo("roman[body(x)]");
    }

    @Test
    void tablesAreFilledUpToTheirColumns() {
        assertThat(body("<table role=\"columns\" widths=\"2 1 1\"><thead><tr><th>A</th><th>B</th></tr></thead>"
                + "<tbody><tr><td>1</td></tr></tbody></table>"))
                .isEqualTo("columns[2, 1, 1]{body(A)|body(B)| / body(1)||}");
        assertThat(body("<table><tr><td>1</td><td><p>x</p><ul><li>y</li></ul></td></tr><tr><td>2</td></tr></table>"))
                .isEqualTo("grid[1, 1]{ / body(1)|body(x) bullets[body(y)]; body(2)|}");
        assertThat(body("<table></table>")).isEmpty();
    }

    @Test
    void blocksOfLinesLeaveOutEmptyOnes() {
        assertThat(body("<address>Jane Doe<br/> <br/>1 <b>Main</b> St<br/>LA</address><address><line>x</line><line></line><line>y</line></address>"))
                .isEqualTo("address(Jane Doe/1 *Main* St/LA) address(x/y)");
        assertThat(body("<caption><line>A-1</line></caption><signature><date>Dated: June 3, 2022</date><line>J</line><line>Attorney</line></signature>"
                + "<signature><line>K</line></signature>")).isEqualTo("caption(A-1) sign(Dated: June 3, 2022: J/Attorney) sign(K)");
        assertThat(body("<dl><dt>CPA</dt><dd>the <b>party</b></dd></dl>")).isEqualTo("terms(CPA=the *party*)");
    }

    @Test
    void aGapBetweenParagraphsBecomesOne() {
        assertThat(body("<p>a</p><gap>matter: date</gap><p>b</p>")).isEqualTo("body(a) body(‹matter: date›) body(b)");
    }

    @Test
    void commentsAndCdataAreRead() {
        assertThat(body("<p>a<!-- <b> -->b<![CDATA[<c>]]></p>")).isEqualTo("body(ab<c>)");
    }

    @Test
    void charactersThatNoDocumentCanHoldAreReplaced() {
        Result<Optional<Document>> result = MarkupReader.read("x",
                "<document title=\"T\uD800\" author=\"A\u0007\"><p>a\u0001b \uD83D\uDE00 \uDC00 \uFFFF c\u000Bd</p></document>");
        assertThat(Outline.of(result.value().orElseThrow())).isEqualTo("body(a\uFFFDb \uD83D\uDE00 \uFFFD \uFFFD c d)");
        assertThat(result.value().orElseThrow().title()).isEqualTo("T\uFFFD");
        assertThat(Folder.messages(result)).containsExactly(
                "x: the facts contain characters that no document can hold; each was replaced by \uFFFD");
    }

    @Test
    void aLineBreakOfACellIsASpaceAndNoWorry() {
        assertThat(body("<p>1 Main St\u000BLos Angeles</p>")).isEqualTo("body(1 Main St Los Angeles)");
    }

    private static String body(String body) {
        return Outline.of(document("<document title=\"T\" author=\"A\">" + body + "</document>"));
    }

    private static Document document(String markup) {
        Result<Optional<Document>> result = MarkupReader.read("x", markup);
        assertThat(result.notes()).isEmpty();
        return result.value().orElseThrow();
    }
}
