package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.check.Severity;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.matter.TradeMatter;
import whereas.proprietary.VersionedFacts;
import whereas.matter.TradeMatters;

class LiveFindingsTest {
    @TempDir private Path empty;

    @ParameterizedTest(name = "{1} -> {2}: {3} at {4}")
    @CsvSource(delimiter = '|', textBlock = """
            khee-trading  | 856552001091           | 856552001092           | upc-check-digit               | products[0].upc
            khee-trading  | "from" : "2021-11-15"  | "from" : "2022-11-15"  | period-after-notice           | period.from
            khee-trading  | "zip" : "95050"        | "zip" : "75050"        | zip-not-in-state              | violators[0].addresses[0].zip
            khee-trading  | alexander.berry@example.com | alexander.berry | server-without-electronic-address | servers
            khee-trading  | alexander.berry@example.com | alexander.berry | email-malformed       | servers[0].email
            khee-trading  | ellie@cliffwoodlaw.com | ellie@cliffwoodlaw.con | email-near-miss      | attorney.email
            khee-trading  | "telephone" : "213-555-0142" | "telephone" : "213-155-0142" | telephone-impossible | noticingParty.responsible.telephone
            khee-trading  | "name" : "Cadmium"     | "name" : "Cadmuim"     | chemical-misspelt             | chemicals[0].name
            khee-trading  | "listed" : "1987-10-01" | "listed" : "1987-10-11" | listing-date-differs        | chemicals[0].listings[0]
            khee-trading  | "endpoints" : [ "cancer" ], "listed" : "1987-10-01" | "endpoints" : [ "developmental" ], "listed" : "1987-10-01" | listing-date-differs | chemicals[0].listings[0]
            khee-trading  | "date" : "2022-06-03", "time" : "11:00", "until" : "23:30" | "date" : "2022-06-05", "time" : "11:00", "until" : "23:30" | electronic-service-on-noncourt-day | service[1].date
            one-violator  | "signsAt" : "          | "signsAt" : "02/30/2026 at | date-impossible           | servers[0].signsAt
            """)
    void aFindingLeadsToTheFactThatItIsAbout(String sample, String words, String wrong, String rule, String fact) {
        List<LiveFinding> findings = findings(changed(sample, words, wrong));

        assertThat(findings.stream().filter(f -> f.id().equals(rule)).map(f -> f.fact().orElse("")).distinct()).as("%s", findings.stream()
                .map(f -> f.id() + " " + f.fact() + " " + f.place().quote()).toList()).contains(fact);
    }

    @Test
    void aFindingInADocumentNamesItAndItsWords() {
        LiveFinding zip = findings(changed("khee-trading", "\"zip\" : \"95050\"", "\"zip\" : \"75050\"")).stream()
                .filter(f -> f.id().equals("zip-not-in-state") && f.document().isPresent()).findFirst().orElseThrow();

        assertThat(zip.document()).contains("notice");
        assertThat(zip.place().quote()).contains("75050");
        assertThat(zip.place().line()).isPositive();
        assertThat(zip.severity()).isEqualTo(Severity.ERROR);
        assertThat(zip.citation()).isNotBlank();
        assertThat(zip.mend()).isNotBlank();
        assertThat(zip.blocks()).isTrue();
    }

    @Test
    void anAcceptedFindingKeepsItsReasonAndBlocksNothing() {
        Matter wrong = changed("khee-trading", "856552001091", "856552001092");
        LiveFinding open = findings(wrong).stream().filter(f -> f.id().equals("upc-check-digit")).findFirst().orElseThrow();
        assertThat(open.accepted()).isEmpty();
        assertThat(open.acceptance()).isEqualTo("answers.accepted.upc-check-digit");

        Matter accepted = read(MatterFile.write(wrong).replaceFirst("\"answers\" : \\{", "\"answers\" : {\n"
                + "\"accepted.upc-check-digit\" : \"The package prints it.\"" + (MatterFile.write(wrong).contains("\"answers\" : { }") ? "" : ",")));
        assertThat(findings(accepted)).filteredOn(f -> f.id().equals("upc-check-digit")).isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.accepted()).isEqualTo(Optional.of("The package prints it."));
                    assertThat(f.blocks()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({"khee-trading", "one-violator", "forty-violators", "solar-petition", "ferrovanadium"})
    void noSampleIsHeldBack(String sample) {
        assertThat(findings(Samples.matter(Samples.workspace(empty), sample))).noneMatch(LiveFinding::blocks);
    }

    @Property(tries = 40)
    @Domain(TradeMatters.class)
    void everyPathLeadsToAFieldOfTheMatter(@ForAll TradeMatter matter) {
        // Brackets that do not match leave open what a public version must leave out, so that one is refused.
        Assume.that(VersionedFacts.problems(matter).isEmpty());
        Json facts = JsonReader.read("m", MatterFile.write(matter));
        for (LiveFinding finding : findings(matter)) {
            finding.fact().ifPresent(path -> assertThat(facts.at(path)).as(path).isNotNull());
        }
    }

    private List<LiveFinding> findings(Matter matter) {
        Workspace workspace = Samples.workspace(empty == null ? Path.of("target/no-store") : empty);
        Assembled draft = workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()),
                workspace.agenciesFor(matter), true);
        return workspace.liveFindings(workspace.agenciesFor(matter)).of(draft).value();
    }

    private static Matter changed(String sample, String words, String wrong) {
        try {
            Path folder = Files.exists(Samples.NOTICES.resolve(sample + ".json")) ? Samples.NOTICES : Samples.PETITIONS;
            String text = Files.readString(folder.resolve(sample + ".json"));
            Pattern found = Pattern.compile(Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s*")));
            assertThat(text).containsPattern(found);
            return read(found.matcher(text).replaceAll(Matcher.quoteReplacement(wrong)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Matter read(String text) {
        return MatterFile.read("m.json", text);
    }
}
