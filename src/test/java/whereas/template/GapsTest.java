package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.document.Gaps;
import whereas.matter.Address;
import whereas.matter.NoticingParty;
import whereas.matter.ResponsibleIndividual;
import whereas.result.Result;

class GapsTest {
    private static final Map<String, Object> FACTS = Map.of(
            "noticingParty", new NoticingParty("Clean Product Advocates, LLC", "CPA", "a California limited liability company",
                    new ResponsibleIndividual("Jane Doe", Optional.empty(), Address.us(List.of("1 Main St"), "LA", "CA", "90001"), "1")),
            "violator", FactsInTemplatesTest.ACME, "answers", Map.of(),
            "known", new FactSheet("the packet's answers", Map.of("where-sold", Optional.empty(), "since", "2019")));

    @TempDir
    Path root;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(root);
    }

    @Test
    void aMissingFactLeavesAGapInWords() {
        assertThat(folder.outline("<p>By ${noticingParty.responsible.name}, ${noticingParty.responsible.title}.</p>", FACTS))
                .isEqualTo("body(By Jane Doe, ‹noticing party: responsible: title›.)");
    }

    @Test
    void oneOfAListThatIsShorterLeavesAGapThatCountsFromOne() {
        assertThat(folder.outline("<p>${violator.addresses[3].city}, ${(violator.activities?first).words}</p>", FACTS))
                .isEqualTo("body(‹violator: addresses 4›, sold)");
    }

    @Test
    void anUnansweredQuestionLeavesAGapWithItsKey() {
        assertThat(folder.outline("<p>${answers[\"occupational-statement\"]} ${answers.other}</p>", FACTS))
                .isEqualTo("body(‹answers: occupational-statement› ‹answers: other›)");
    }

    @Test
    void aQuestionThatNobodyAsksIsAnError() {
        assertThat(folder.outline("<p>${known[\"where-sold\"]} ${known.since}</p>", FACTS)).isEqualTo("body(‹known: where-sold› 2019)");
        assertThat(Folder.messages(folder.body("<p>${known[\"where-soled\"]}</p>", FACTS))).singleElement().asString()
                .startsWith("t.ftl line 2: there is no fact \"where-soled\" in the packet's answers (did you mean \"where-sold\"?)");
    }

    @Test
    void gapsStandWhereverTextMayStand() {
        Result<Rendering> result = folder.body("""
                <letterhead><line>${violator.agent}</line></letterhead><footer>${violator.agent.name}</footer>
                <h1>${answers.a}</h1><ul><li>${answers.b}</li></ul><table><tr><td>${answers.c}</td></tr></table>
                <dl><dt>${answers.d}</dt><dd><b>${answers.e?upper_case}</b></dd></dl><address>${answers.f}<br/>x</address>
                <signature><date>${answers.g}</date><line>${answers.h}</line></signature>${answers.i}<p>x<fn>${answers.j}</fn></p>
                <#assign late>${answers.k} & <b>so</b></#assign><p>${late?no_x!}</p>""".replace("?no_x!", ""), FACTS);
        assertThat(Folder.messages(result)).singleElement().asString().startsWith("t.ftl line 6: a bare & has no place here");
        result = folder.body("""
                <letterhead><line>${violator.agent}</line></letterhead><footer>${violator.agent.name}</footer>
                <h1>${answers.a}</h1><ul><li>${answers.b}</li></ul><table><tr><td>${answers.c}</td></tr></table>
                <dl><dt>${answers.d}</dt><dd><b>${answers.e?upper_case}</b></dd></dl><address>${answers.f}<br/>x</address>
                <signature><date>${answers.g}</date><line>${answers.h}</line></signature>${answers.i}<p>x<fn>${answers.j}</fn></p>
                <#assign late>${answers.k} and <b>so</b></#assign><p>${late}</p>""", FACTS);
        assertThat(result.notes()).isEmpty();
        assertThat(Gaps.in(Folder.document(result))).containsExactly("violator: agent", "violator: agent", "answers: a", "answers: b",
                "answers: c", "answers: d", "answers: e", "answers: f", "answers: g", "answers: h", "answers: i", "answers: j", "answers: k");
    }

    @Test
    void aTemplateCanWriteAGapItself() {
        assertThat(folder.outline("<p><gap>date of <b/>deposit</gap></p>".replace("<b/>", ""), FACTS)).isEqualTo("body(‹date of deposit›)");
        assertThat(folder.outline("<p><gap>who: ${answers.who}</gap></p>", FACTS)).isEqualTo("body(‹who: answers: who›)");
    }

    @Test
    void anAttributeCannotShowAGap() {
        folder.write("t.ftl", "<document title=\"To ${violator.agent.name}\" author=\"${violator.agent!\"nobody\"}\">\n<p>x</p></document>");
        Result<Rendering> result = folder.render("t.ftl", FACTS);
        assertThat(Folder.document(result).title()).isEqualTo("To");
        assertThat(Folder.document(result).author()).isEqualTo("nobody");
        assertThat(Folder.messages(result)).containsExactly("t.ftl line 1: violator: agent is missing, and an attribute cannot show a gap; "
                + "give another value with !, in: »${violator.agent.name}«");
    }
}
