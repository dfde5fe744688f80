package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.result.Result;

class TemplateErrorsTest {
    private static final Map<String, Object> FACTS = Map.of("violator", FactsInTemplatesTest.ACME, "flag", true,
            "chemicals", List.of(FactsInTemplatesTest.LEAD));

    @TempDir
    Path root;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(root);
    }

    @Test
    void anUnknownFactIsNamedWithLineSentenceAndWhatThereIs() {
        assertThat(errors("<p role=\"salutation\">Dear Sir:</p>\n<p>This notice is sent to <b>${violator.nmae}</b> and to all.</p>"))
                .containsExactly("t.ftl line 3: there is no fact \"nmae\" in a violator (did you mean \"name\"?); it has id, name, "
                        + "addressee, activities, addresses, agent, envelopes, in: This notice is sent to »${violator.nmae}« and to all.");
    }

    @Test
    void allUndefinedValuesAreReportedAtOnce() {
        assertThat(errors("<p>${violater.name}</p>\n<p>${violator.zip}</p>\n<#if violator.agnet??><p>x</p></#if>\n<p>${chemicals[0].ca}</p>"))
                .extracting(message -> message.substring(0, message.indexOf(" (did") < 0 ? message.indexOf(";") : message.indexOf(" (did")))
                .containsExactly("t.ftl line 2: there is no fact \"violater\" in this document",
                        "t.ftl line 3: there is no fact \"zip\" in a violator",
                        "t.ftl line 4: there is no fact \"agnet\" in a violator",
                        "t.ftl line 5: there is no fact \"ca\" in a chemical");
    }

    @Test
    void aFaultInALoopIsReportedOnce() {
        assertThat(errors("<#list 1..5 as i><p>${violator.nmae}</p></#list>")).hasSize(1);
    }

    @Test
    void anUnknownNameIsAnErrorEvenWhereMissingOnesAreAllowed() {
        assertThat(errors("<p>${violator.nmae!\"x\"}${(violator.nmae)!\"x\"}${nobody!}${violator.nmae?has_content?then(1,2)}</p>")).hasSize(4);
    }

    @Test
    void aMissingFactThatIsNotPrintedIsAnError() {
        assertThat(errors("<#if violator.agent.name == \"x\">x</#if>")).containsExactly(
                "t.ftl line 2: \"violator.agent\" is missing; test it with ?? first, or give another value with !, in: »violator.agent«x");
    }

    @Test
    void wrongKindsOfValuesAreToldInPlainWords() {
        assertThat(errors("<p>a ${violator} b</p>\n<p>${violator.activities}</p>\n<p>${flag}</p>\n<#list violator.name as x></#list>\n"
                + "<p>${violator.name.first}</p>\n<p>${violator.name * 2}</p>\n<#if violator.name>x</#if>\n<@violator.name/>"))
                .containsExactly(
                        "t.ftl line 2: \"violator\" is a record with facts of its own, but text is needed here, in: a »${violator}« b",
                        "t.ftl line 3: \"violator.activities\" is a list, but text is needed here, in: »${violator.activities}«",
                        "t.ftl line 4: \"flag\" is yes or no; say what to print with ?then(\"…\", \"…\"), in: »${flag}«",
                        "t.ftl line 5: \"violator.name\" is text, but a list is needed here, in: »violator.name«",
                        "t.ftl line 6: \"violator.name\" is text, but something with facts of its own is needed here, in: »${violator.name.first}«",
                        "t.ftl line 7: \"violator.name\" is text, but a number is needed here, in: »${violator.name * 2}«",
                        "t.ftl line 8: \"violator.name\" is text, but yes or no is needed here, in: »violator.name«x",
                        "t.ftl line 9: \"violator.name\" is text, but a macro is needed here, in: »violator.name«");
    }

    @Test
    void aFaultInAMacroSaysWhoUsedIt() {
        folder.write("lib/party.ftl", "<#macro lines party>\n<p>To ${party.nmae}</p>\n</#macro>");
        assertThat(errors("<#import \"/lib/party.ftl\" as party>\n<@party.lines violator/>")).singleElement().asString()
                .startsWith("lib/party.ftl line 2: there is no fact \"nmae\"").endsWith(" (used in t.ftl line 3)");
    }

    @Test
    void whatALibraryLacksIsAnErrorAndNoGap() {
        folder.write("lib/party.ftl", "<#macro lines party></#macro>");
        assertThat(errors("<#import \"/lib/party.ftl\" as party>\n<@party.line violator/><p>${party.name}${party.f(1)}</p>\n<@nothing/>"))
                .extracting(message -> message.split(", in")[0])
                .containsExactly("t.ftl line 3: the library party has no \"line\"", "t.ftl line 3: the library party has no \"name\"",
                        "t.ftl line 3: the library party has no \"f\"",
                        "t.ftl line 4: there is no macro \"nothing\"; is an <#import> missing?");
    }

    @Test
    void aMacroNeedsItsParameters() {
        assertThat(errors("<#macro m party>x</#macro>\n<@m/>\n<@m party=violator.agent/>")).hasSize(2)
                .allMatch(message -> message.contains("\"m\" needs its \"party\", which is missing here"));
    }

    @Test
    void aTemplateThatCannotBeReadIsReportedWhereItIsAskedFor() {
        folder.write("lib/bad.ftl", "<p>\n<#if violator>\n</p>");
        assertThat(errors("<#import \"/lib/gone.ftl\" as gone>")).singleElement().asString()
                .startsWith("t.ftl line 2: there is no template \"lib/gone.ftl\" in " + root);
        assertThat(errors("<#include \"lib/bad.ftl\">")).singleElement().asString()
                .startsWith("lib/bad.ftl line ").contains("this is not a proper template: ");
        assertThat(Folder.messages(folder.render("none.ftl", FACTS))).containsExactly(
                "none.ftl: there is no template \"none.ftl\" in " + root);
    }

    @Test
    void aTemplateThatIsNotOneIsReportedWithItsLineAndWords() {
        Result<Rendering> result = folder.body("<p>Dear ${violator.name</p>\n<p>x</p>", FACTS);
        assertThat(result.value().document()).isEmpty();
        assertThat(Folder.messages(result)).singleElement().asString()
                .startsWith("t.ftl line 2: this is not a proper template: ").contains("Dear ${violator.name");
    }

    @Test
    void whatIsWrongWithATemplateIsToldInOneSentence() {
        assertThat(List.of("<#if flag>\n<p>x</p>", "<p>x</#if></p>", "<#nosuch>", "<p>${violator.name?foo}</p>", "<p>${1/0}</p>")
                .stream().map(body -> errors(body).getFirst().split(", in: ")[0]))
                .containsExactly("t.ftl line 4: this is not a proper template: #if is never closed",
                        "t.ftl line 2: this is not a proper template: \"</#if>\" has no place here",
                        "t.ftl line 2: this is not a proper template: Unknown directive: #nosuch",
                        "t.ftl line 2: this is not a proper template: Unknown built-in: \"foo\"",
                        "t.ftl line 2: Arithmetic operation failed: / by zero");
    }

    @Test
    void aTemplateMayStopWithWordsOfItsOwn() {
        assertThat(errors("<#stop \"this form is for one violator only\">")).containsExactly(
                "t.ftl line 2: this form is for one violator only");
    }

    @Test
    void unknownElementsAndAttributesAreAllReportedWithTheirLines() {
        assertThat(errors("<para>one</para>\n<#list 1..2 as i>\n<p class=\"big\">two <span>x</span></p>\n</#list>\n"
                + "<ul>\n  <p>three</p>\n</ul>\n<p role=\"sub\">four</p>\n<h4>five</h4>\nsix")).extracting(message -> message.split(", in: ")[0])
                .containsExactly("t.ftl line 2: there is no element <para>",
                        "t.ftl line 4: <p> cannot have the attribute \"class\"; it can have role; how a document looks is decided in reference.docx",
                        "t.ftl line 4: there is no element <span>",
                        "t.ftl line 7: <p> has no place in <ul>; close <ul> before it",
                        "t.ftl line 9: <p> has the role \"sub\"; it can be banner, body, citation, closing, date, delivery, note, quotation, "
                                + "reference, salutation, subtitle",
                        "t.ftl line 10: there is no element <h4>; did you mean <h1>?",
                        "t.ftl line 11: words stand outside of any paragraph; put them into <p>…</p>");
    }

    @Test
    void markupThatIsNotWellFormedIsReportedWithItsLineAndWords() {
        assertThat(errors("<p>a</p>\n<p>The <b>Noticing Party alleges.</p>\n<p>b</p>")).singleElement().asString()
                .startsWith("t.ftl line 3: <b> is still open where </p> stands; close it first, in: ");
        assertThat(errors("<p>if x < 5 then</p>")).containsExactly("t.ftl line 2: a bare < has no place here; write &lt; where it is "
                + "part of the text, in: if x »<« 5 then");
        assertThat(errors("<p>Smith & Sons</p>")).singleElement().asString().startsWith("t.ftl line 2: a bare & has no place here");
        assertThat(errors("<p>a&nbsp;b</p>")).singleElement().asString()
                .startsWith("t.ftl line 2: &nbsp; is not known; write the character itself");
        assertThat(errors("<p>never closed")).singleElement().asString()
                .startsWith("t.ftl line 3: <p> is still open where </document> stands");
    }

    @Test
    void markupPrintedByAMacroIsReportedInTheMacro() {
        folder.write("lib/m.ftl", "<#macro m>\n<p>fine</p>\n<div>not ${violator.name}</div>\n</#macro>");
        assertThat(errors("<#import \"/lib/m.ftl\" as m>\n<p>x</p>\n<@m.m/>")).containsExactly(
                "lib/m.ftl line 3: there is no element <div>, in: »<div>«not ${violator.name} (used in t.ftl line 4)");
    }

    @Test
    void aTemplateMustPrintOneDocument() {
        folder.write("none.ftl", "<#-- nothing -->");
        folder.write("two.ftl", "<document title=\"\" author=\"\"></document>\n<document title=\"\" author=\"\"></document>");
        folder.write("other.ftl", "<html><p>x</p></html>");
        folder.write("dtd.ftl", "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<document title=\"\" author=\"\"><p>y</p></document>");
        assertThat(Folder.messages(folder.render("none.ftl", FACTS))).singleElement().asString()
                .contains("the template prints nothing; it must print one <document>");
        assertThat(Folder.messages(folder.render("two.ftl", FACTS))).singleElement().asString()
                .startsWith("two.ftl line 2: something stands behind </document>");
        assertThat(Folder.messages(folder.render("other.ftl", FACTS))).hasSize(3).first().asString()
                .contains("the outermost element is <html>; it must be <document>");
        assertThat(Folder.messages(folder.render("dtd.ftl", FACTS))).singleElement().asString()
                .contains("a document type (<!DOCTYPE …>) has no place here");
    }

    @Test
    void tablesListsAndLinksAreChecked() {
        assertThat(errors("<table widths=\"1 1\"><tr><td>1</td><td>2</td><td>3</td></tr></table>\n<table widths=\"wide\"/>\n"
                + "<table><tr><th>x</th></tr></table>\n<ol type=\"A\"/>\n<dl><dd>x</dd><dt>y</dt></dl>\n"
                + "<p><a href=\"javascript:alert(1)\">x</a><a>y</a><br>z</br></p>\n<table>${violator.agent}</table>"))
                .extracting(message -> message.split(", in: ")[0])
                .containsExactly("t.ftl line 2: this row has 3 cells, but widths names 2 columns",
                        "t.ftl line 3: <table> has the widths \"wide\"; they are whole numbers with spaces between them, such as 2 1 1",
                        "t.ftl line 4: <th> has no place in <tr>; it stands in <tr> of a <thead>",
                        "t.ftl line 5: <ol> has the type \"A\"; it can be 1, a, i",
                        "t.ftl line 6: a <dd> stands without a <dt> before it",
                        "t.ftl line 6: the last <dt> has no <dd>",
                        "t.ftl line 7: \"javascript:alert(1)\" is not an address that a link can lead to; it begins with https://, http:// or mailto:",
                        "t.ftl line 7: <a> needs the attribute href with the address that it leads to",
                        "t.ftl line 7: <br/> holds nothing; close it at once and put the words behind it",
                        "t.ftl line 8: <gap> has no place directly in <table>");
    }

    @Test
    void whatStandsAroundThePagesComesFirstAndOnce() {
        assertThat(errors("<header>a</header><header>b</header><p>x</p>\n<footer>c</footer>")).extracting(message -> message.split(", in: ")[0])
                .containsExactly("t.ftl line 2: <document> has a second <header>; it can have one",
                        "t.ftl line 3: <footer> has no place in <document>; it stands in <document>, before the text");
    }

    @Test
    void conditionsAndTitlesReportTheirErrorsWhereTheyStand() {
        Templates templates = folder.templates();
        assertThat(templates.holds("violator.activities?has_content && chemicals?size > 0", FACTS, "packet.yaml")).isEqualTo(Result.of(true));
        assertThat(templates.holds("violator.agent??", FACTS, "packet.yaml")).isEqualTo(Result.of(false));
        assertThat(Folder.messages(templates.holds("violator.agents??", FACTS, "packet.yaml documents[2].when"))).singleElement().asString()
                .startsWith("packet.yaml documents[2].when: there is no fact \"agents\"").endsWith(", in: »violator.agents??«");
        assertThat(Folder.messages(templates.holds("violator.name ==", FACTS, "packet.yaml"))).singleElement().asString()
                .startsWith("packet.yaml: this is not a proper template");
        assertThat(templates.text("Notice to ${violator.name} & others", FACTS, "packet.yaml"))
                .isEqualTo(Result.of("Notice to Acme, Inc. & others"));
        assertThat(templates.text("Notice to ${v}", Map.of("v", Optional.empty()), "packet.yaml").value()).isEqualTo("Notice to [v]");
        assertThat(Folder.messages(templates.text("Notice to ${v}", Map.of("v", Optional.empty()), "packet.yaml")))
                .containsExactly("packet.yaml: v is still missing");
    }

    private List<String> errors(String body) {
        return Folder.messages(folder.body(body, FACTS));
    }
}
