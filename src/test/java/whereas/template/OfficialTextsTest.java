package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.result.Result;
import whereas.result.Verification;

class OfficialTextsTest {
    private static final String TEXT = "<h1>APPENDIX A</h1>\n<p>The <b>Act</b> & ${x} — <#list></p>".replace("&", "&amp;").replace("<#list>", "&lt;#list>");

    @TempDir
    Path root;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(root);
    }

    @Test
    void anOfficialTextIsPrintedUnchanged() {
        official("official", TEXT);
        Result<Rendering> result = folder.body("<p>before</p><@official \"appendix-a\"/><p>after</p>", Map.of());
        assertThat(result.notes()).isEmpty();
        assertThat(Outline.of(Folder.document(result)))
                .isEqualTo("body(before) h1(APPENDIX A) body(The *Act* & ${x} — <#list>) body(after)");
        assertThat(result.value().officialTexts()).containsExactly(new OfficialText("appendix-a", "27 CCR 25903, Appendix A", "May 2017",
                Verification.OFFICIAL, Optional.of("oag.ca.gov"), Optional.empty()));
    }

    @Test
    void aTextThatIsNotVerifiedCarriesAWarning() {
        official("secondary", TEXT);
        Result<Rendering> result = folder.body("<@official \"appendix-a\"/>\n<@official \"appendix-a\"/>", Map.of());
        assertThat(Folder.messages(result)).containsExactly(
                "t.ftl line 2: the text of 27 CCR 25903, Appendix A (May 2017) was not compared with the official publication "
                        + "(secondary source: oag.ca.gov); compare it before it goes out",
                "t.ftl line 3: the text of 27 CCR 25903, Appendix A (May 2017) was not compared with the official publication "
                        + "(secondary source: oag.ca.gov); compare it before it goes out");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.value().officialTexts()).hasSize(1);
        official("memory", TEXT + " ");
        assertThat(Folder.messages(folder.body("<@official \"appendix-a\"/>", Map.of()))).singleElement().asString()
                .contains("(from memory, not verified: oag.ca.gov)");
    }

    @Test
    void aLibraryMayPrintAnOfficialText() {
        official("official", TEXT);
        folder.write("lib/x.ftl", "<#macro y><@official \"appendix-a\"/></#macro>");
        assertThat(folder.outline("<#import \"/lib/x.ftl\" as x><@x.y/>", Map.of())).startsWith("h1(APPENDIX A)");
    }

    @Test
    void aTextThatDoesNotExistIsAnError() {
        for (String id : new String[] {"none", "../t", "a/b", ""}) {
            assertThat(Folder.messages(folder.body("<p>x</p>\n<@official \"" + id + "\"/>", Map.of()))).singleElement().asString()
                    .startsWith("t.ftl line 3: there is no official text \"" + id + "\"");
        }
    }

    @Test
    void theFaultsOfAnOfficialTextAreReportedInItsOwnFile() {
        official("maybe", "<para>x</para>\n<p class=\"y\">z</p>");
        assertThat(Folder.messages(folder.body("<@official \"appendix-a\"/>", Map.of()))).containsExactly(
                "official/appendix-a.xml line 2: verified says how far the text was compared with the law; it can be official, secondary or memory",
                "official/appendix-a.xml line 3: there is no element <para>",
                "official/appendix-a.xml line 4: <p> cannot have the attribute \"class\"; it can have role; how a document looks is decided in "
                        + "reference.docx");
        official("official", "<p>never closed");
        assertThat(Folder.messages(folder.body("<@official \"appendix-a\"/>", Map.of()))).singleElement().asString()
                .isEqualTo("official/appendix-a.xml line 4: <p> is still open where </official> stands; close it first");
        folder.write("official/appendix-a.xml", "<official>x</official>");
        assertThat(Folder.messages(folder.body("<@official \"appendix-a\"/>", Map.of()))).hasSize(5);
    }

    private void official(String verified, String text) {
        folder.write("official/appendix-a.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<official citation=\"27 CCR 25903, Appendix A\" "
                + "revision=\"May 2017\" verified=\"" + verified + "\" source=\"oag.ca.gov\">\n" + text + "\n</official>\n");
    }
}
