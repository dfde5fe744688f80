package whereas.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import whereas.writer.docx.Specimen;

class HtmlWriterTest {
    private final String html = HtmlWriter.write(Specimen.document());

    @Test
    void thePageIsWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesStayTextAndGapsAreMarked() {
        assertThat(html).contains("Smith &amp; &lt;Sons&gt; &quot;LLC&quot;<br/>", "<mark class=\"gap\">[telephone of the noticing party]</mark>",
                "<ol type=\"a\">", "<th>", "<sup><a href=\"#note-1\">1</a></sup>");
    }

    @Test
    void nothingIsFetchedFromOutside() {
        assertThat(html).doesNotContain("<script", "src=", "<link", "url(", "@import");
    }
}
