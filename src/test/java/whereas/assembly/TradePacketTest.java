package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.Golden;
import whereas.json.Names;
import whereas.matter.ExhibitSet;
import whereas.matter.MatterFile;
import whereas.matter.PageSet;
import whereas.matter.Places;
import whereas.matter.TradeMatter;
import whereas.matter.TradeMatters;
import whereas.packet.Recipient;
import whereas.proprietary.Version;
import whereas.writer.docx.Schema;
import whereas.proprietary.VersionedFacts;
import whereas.writer.text.TextWriter;

/** What the packet of a petition says, document by document. */
class TradePacketTest {
    private static final Path FOLDER = Samples.TEMPLATES.resolve("adcvd-petition/samples");
    private static final Workspace WORKSPACE = Samples.workspace(Path.of("target/no-data"));
    private static final Pattern PLACES = Pattern.compile("(?:Pages? (?<pages>[\\d, -]+?))?(?:, )?(?<list>Exhibit List)?(?:, )?(?:and )?(?:Exhibits? (?<exhibits>.*))?");

    @ParameterizedTest
    @CsvSource({"solar-petition, commission-first-page", "solar-petition, letter", "solar-petition, company-certification-1",
            "solar-petition, company-certification-3", "solar-petition, representative-certification-1", "solar-petition, counsel-certification",
            "solar-petition, certificate-of-service", "ferrovanadium, commission-first-page", "ferrovanadium, letter",
            "ferrovanadium-review, letter",
            "ferrovanadium, company-certification-1", "ferrovanadium, representative-certification-1", "ferrovanadium, certificate-of-service"})
    void theDocumentsReadAsExpected(String sample, String document) {
        Golden.compare("adcvd-petition/" + sample + "/" + document + ".txt", text(assembled(sample(sample)), document));
    }

    @ParameterizedTest
    @CsvSource({"ferrovanadium, PUBLIC", "ferrovanadium-review, BPI", "ferrovanadium-review, APO", "ferrovanadium-review, PUBLIC"})
    void theLetterOfEachVersionReadsAsExpected(String sample, Version version) {
        TradeMatter matter = matter(sample(sample));
        Assembled packet = WORKSPACE.assembler().assemble(matter, WORKSPACE.packets().packet(matter.packet()), WORKSPACE.agenciesFor(matter),
                Optional.of(version), false);
        Golden.compare("adcvd-petition/" + sample + "/letter-" + Names.of(version) + ".txt", text(packet, "letter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solar-petition", "ferrovanadium"})
    void theCaptionOfEachVolumeListsWhatTheRequestListsUnderIt(String sample) {
        String letter = text(assembled(sample(sample)), "letter");
        Map<String, Places> captions = new LinkedHashMap<>();
        Pattern.compile("(?m)^Volume (\\w+): (.*)$").matcher(letter).results().forEach(line -> captions.put(line.group(1), places(line.group(2))));
        Map<String, Places> requests = new LinkedHashMap<>();
        String volume = "";
        for (String line : letter.lines().toList()) {
            MatchResult heading = match("Volume (\\w+) \\(.*\\)", line);
            volume = heading == null ? volume : heading.group(1);
            MatchResult item = match("\\d+\\. ((?:Pages? |Exhibits? |Exhibit List)[^:]*): .*", line);
            if (item != null) {
                requests.merge(volume, places(item.group(1)), Places::with);
            }
        }
        assertThat(captions).hasSize(sample.equals("ferrovanadium") ? 2 : 5).isEqualTo(requests);
        matter(sample(sample)).volumes().stream().filter(v -> v.proprietary()).forEach(v -> assertThat(captions.get(v.number())).isEqualTo(v.places()));
    }

    @Test
    void everyCertifierHasACertificationOfItsOwn() {
        assertThat(assembled(sample("solar-petition")).documents()).extracting(d -> d.of().title()).containsExactly(
                "First Page for the International Trade Commission", "Transmittal Letter", "Company Certification of Hari Achuthan",
                "Company Certification of Jason Dymbort", "Company Certification of John Kao", "Company Certification of Grant Himes",
                "Representative Certification of Timothy C. Brightbill", "Certification of Counsel", "Certificate of Service");
        assertThat(text(assembled(sample("solar-petition")), "representative-certification-1"))
                .contains("In my capacity as counsel of this submission, I certify that the information");
    }

    @Test
    void aGovernmentCertifiesInItsOwnForm() {
        String text = sample("ferrovanadium").replace("\"certifiers\" : [", "\"certifiers\" : [ {\"kind\" : \"government\", \"persons\" : "
                + "[{\"name\" : \"Ida Invented\", \"title\" : \"Director General\"}], \"country\" : \"the Republic of Korea\"},");
        Assembled packet = assembled(text);
        assertThat(packet.documents()).extracting(d -> d.of().title()).contains("Government Certification of Ida Invented");
        assertThat(text(packet, "government-certification-1")).startsWith("GOVERNMENT CERTIFICATION\n\nI, Ida Invented, Director General, currently employed by "
                + "the government of the Republic of Korea, certify").doesNotContain("18 U.S.C. 1001");
    }

    @Test
    void aPacketThatContradictsItselfIsRefusedAsFinalAndWrittenAsADraft() {
        String slip = sample("solar-petition").replace("\"43, 44\",\n          \"exhibitList\" : false,\n          \"exhibits\" : \"I-25, I-33\"",
                "\"43, 44\",\n          \"exhibitList\" : false,\n          \"exhibits\" : \"I-24, I-33\"");
        assertThatThrownBy(() -> assembled(slip)).hasMessage("volumes[0].caption: Exhibit I-24 stands in the index of Volume I under 19 CFR 351.105(c)(5) "
                + "but not in its caption; add it to the caption, or mend the index");
        TradeMatter matter = matter(slip);
        Assembled draft = WORKSPACE.assembler().assemble(matter, WORKSPACE.packets().packet(matter.packet()), WORKSPACE.agenciesFor(matter), true);
        assertThat(draft.obstacles()).singleElement().satisfies(note -> assertThat(note.where()).isEqualTo("volumes[0].caption"));
        assertThat(text(draft, "letter")).contains("Volume I: Pages 3, 4, 6, 7, 10, 11, 23, 26, 27, 36-39, 42-49, 51, 55, Exhibit List, and Exhibits I-3, I-4, I-7, "
                + "I-15, I-16, I-19, I-24, I-25");
    }

    @Test
    void onlyTheCommissionGetsItsFirstPage() {
        Map<String, List<AssembledDocument>> folders = Distribution.of(assembled(sample("ferrovanadium")));
        assertThat(folders.keySet()).containsExactly("commerce", "commission");
        assertThat(folders.get("commerce")).noneMatch(d -> d.of().id().equals("commission-first-page"));
        assertThat(folders.get("commission")).anyMatch(d -> d.of().id().equals("commission-first-page"));
    }

    @Test
    void whoeverIsOnTheServiceListIsServedAndNamedWithThePartyRepresented() {
        String served = "{\"id\" : \"producer\", \"name\" : \"Counsel & Counsel LLP\", \"represents\" : [\"Korean Producer Co., Ltd.\"], "
                + "\"addressee\" : \"Joe Sample\", \"address\" : {\"street\" : [\"1 Invented Street\"], \"city\" : \"Washington\", \"state\" : \"DC\", \"zip\" : \"20001\"}, "
                + "\"email\" : \"joe@example.com\"}";
        String listed = sample("ferrovanadium").replace("\"serviceList\" : [ ]", "\"serviceList\" : [" + served + "]");
        assertThatThrownBy(() -> assembled(listed)).hasMessageContaining("service: Counsel & Counsel LLP is not served by any service event; add it to one");
        String event = "{\"method\" : \"electronic-mail\", \"recipients\" : [\"service-list\"], \"date\" : \"2016-03-28\", \"time\" : \"11:00\", \"server\" : \"hannah-invented\"},";
        Assembled packet = assembled(listed.replace("\"service\" : [", "\"service\" : [" + event));
        assertThat(packet.recipients()).extracting(Recipient::name).contains("Counsel & Counsel LLP");
        assertThat(text(packet, "certificate-of-service"))
                .contains("Counsel & Counsel LLP / for Korean Producer Co., Ltd. | joe@example.com | Electronic Mail | March 28, 2016")
                .doesNotContain("on no one else");
    }

    @Test
    void whatMayNotBeReleasedNeedsItsReasons() {
        String doubleBrackets = sample("ferrovanadium").replace("\"releasable\" : true", "\"releasable\" : false");
        assertThatThrownBy(() -> assembled(doubleBrackets)).hasMessageContaining("answers.clear-and-compelling-need: The clear and compelling need");
        String letter = text(assembled(doubleBrackets.replace("\"answers\" : { }", "\"answers\" : {\"clear-and-compelling-need\" : \"The customers would be lost.\"}")), "letter");
        assertThat(letter).contains("Business Proprietary Document—May Not Be Released Under APO", "(19 CFR 351.304(b)(2)): The customers would be lost. As to the");
    }

    @Test
    void aReviewsSubmissionNamesItsPeriodAndItsDueDateAndNoPetition() {
        String review = sample("ferrovanadium").replace("\"petition\" : true", "\"petition\" : false, \"due\" : \"2016-03-29\"").replace("\"oneDayLag\" : false", "\"oneDayLag\" : true")
                .replace("\"stage\" : \"investigation\"", "\"stage\" : \"administrative-review\", \"period\" : {\"from\" : \"2014-05-01\", \"to\" : \"2015-04-30\"}")
                .replace("\"Petition for the Imposition of Antidumping Duties: Ferrovanadium from the Republic of Korea\"", "\"Questionnaire Response\"");
        Assembled packet = assembled(review.replace("\"commissionNumbers\"", "\"office\" : \"AD/CVD Operations, Office IV\", \"commissionNumbers\""));
        assertThat(text(packet, "letter")).contains("Administrative review, 05/01/14-04/30/15\nAD/CVD Operations, Office IV\n",
                "the attached Questionnaire Response in the administrative review for the period from May 1, 2014 through April 30, 2015 concerning ferrovanadium",
                "The submission is due on March 29, 2016.", "The bracketing is not final for one business day after the date of filing.")
                .doesNotContain("etition for", "202(c)");
        assertThat(text(packet, "company-certification-1")).contains("of Questionnaire Response due on March 29, 2016 pursuant to the May 1, 2014, through April 30, 2015, "
                + "administrative review under the antidumping duty order on ferrovanadium from the Republic of Korea (A-580-886). We certify");
        assertThatThrownBy(() -> assembled(review)).hasMessageContaining("the Department’s office is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"solar-petition", "ferrovanadium", "ferrovanadium-review"})
    void everyWordFileIsValidAndReadsBackWithTheDocumentsWords(String sample) throws Exception {
        Assembled packet = assembled(sample(sample));
        Map<String, byte[]> files = WORKSPACE.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
        for (AssembledDocument document : packet.documents()) {
            byte[] docx = files.get("documents/" + Export.name(document));
            assertThat(Schema.problems(docx)).as(document.of().title()).isEmpty();
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
                List<String> words = new ArrayList<>();
                WordText.of(read, words);
                assertThat(words).as(document.of().title()).containsSubsequence(WordText.of(((AssembledDocument.Written) document).tree()));
            }
        }
    }

    @Property(tries = 40)
    @Domain(TradeMatters.class)
    void aDraftOfAnyMatterIsASetOfValidFiles(@ForAll TradeMatter matter) throws Exception {
        // Brackets that do not match leave open what a public version must leave out, so that one is refused.
        Assume.that(VersionedFacts.problems(matter).isEmpty());
        Assembled packet = WORKSPACE.assembler().assemble(matter, WORKSPACE.packets().packet("adcvd-petition"), WORKSPACE.agenciesFor(matter), true);
        Map<String, byte[]> files = WORKSPACE.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("documents/")) {
                assertThat(Schema.problems(file.getValue())).as(file.getKey()).isEmpty();
            }
        }
        assertThat(packet.documents().stream().filter(d -> d.of().id().startsWith("company-certification"))).hasSize(matter.companyCertifiers().size());
    }

    private static Places places(String words) {
        Matcher matcher = PLACES.matcher(words);
        assertThat(matcher.matches()).as(words).isTrue();
        return new Places(PageSet.of(Optional.ofNullable(matcher.group("pages")).orElse("")), matcher.group("list") != null,
                ExhibitSet.of(Optional.ofNullable(matcher.group("exhibits")).orElse("")));
    }

    private static MatchResult match(String pattern, String line) {
        return Stream.of(line).flatMap(l -> Pattern.compile("^" + pattern + "$").matcher(l).results()).findFirst().orElse(null);
    }

    private static String text(Assembled packet, String id) {
        return packet.documents().stream().filter(d -> d.of().id().equals(id)).map(d -> TextWriter.write(((AssembledDocument.Written) d).tree()))
                .findFirst().orElseThrow();
    }

    private static Assembled assembled(String text) {
        return Samples.assemble(WORKSPACE, matter(text));
    }

    private static TradeMatter matter(String text) {
        return (TradeMatter) MatterFile.read("m.json", text);
    }

    private static String sample(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
