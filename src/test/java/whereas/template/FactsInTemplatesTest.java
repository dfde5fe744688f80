package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Address;
import whereas.matter.Chemical;
import whereas.matter.Exposure;
import whereas.matter.ServiceMethod;
import whereas.matter.Violator;

class FactsInTemplatesTest {
    @TempDir
    Path root;
    private Folder folder;

    static final Violator ACME = new Violator("acme", "Acme, Inc.", "Chief Executive Officer",
            List.of(Violator.Activity.SOLD, Violator.Activity.OFFERED_FOR_SALE),
            List.of(Address.us(List.of("1 Main St"), "Los Angeles", "CA", "90001")), Optional.empty());
    static final Chemical LEAD = new Chemical("lead", "Lead", Optional.empty(), List.of(
            new Chemical.Listing(List.of(Chemical.Endpoint.CANCER), LocalDate.of(1992, 10, 1)),
            new Chemical.Listing(List.of(Chemical.Endpoint.DEVELOPMENTAL), LocalDate.of(1987, 2, 27))));

    @BeforeEach
    void open() {
        folder = new Folder(root);
    }

    @Test
    void aRecordShowsItsFactsAndWhatFollowsFromThem() {
        assertThat(outline("${v.name}: ${v.addresses[0].cityLine}; ${v.envelopes[0].lines?join(\" / \")}; ${c.harm}"))
                .isEqualTo("body(Acme, Inc.: Los Angeles, CA 90001; Chief Executive Officer / Acme, Inc. / 1 Main St / "
                        + "Los Angeles, CA 90001; cancer and birth defects or other reproductive harm)");
    }

    @Test
    void anEnumIsItsOutsideNameAndHasItsFacts() {
        assertThat(outline("${method}, ${method.words}, ${(method == \"first-class-mail\")?then(1, 2)}, "
                + "${method.mailed?then(\"mailed\", \"not\")}, <#list v.activities as a>${a.words}<#sep> and </#list>"))
                .isEqualTo("body(first-class-mail, First-Class Mail, 1, mailed, sold and offered for sale)");
    }

    @Test
    void aSealedCaseSaysItsKind() {
        assertThat(outline("${exposure.kind}: ${exposure.where}")).isEqualTo("body(occupational: fields)");
    }

    @Test
    void setsAreLists() {
        assertThat(outline("${c.endpoints?join(\" \")} ${c.endpoints?seq_contains(\"cancer\")?c} ${set?join(\"\")} ${set?size}"))
                .isEqualTo("body(cancer developmental true zxa 3)");
    }

    @Test
    void datesTimesAndNumbersPrintTheSameOnEveryComputer() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.US, Locale.GERMANY, Locale.of("tr", "TR"), Locale.of("ar", "EG"), Locale.of("th", "TH", "TH"))) {
                Locale.setDefault(locale);
                assertThat(new Folder(root).outline("<p>${date} ${date.weekday} ${date.iso} ${date.year} ${date.month} ${date.day} ${time} ${noon} ${midnight} "
                        + "${noon.iso} ${million} ${amount} ${half}</p>", facts()))
                        .isEqualTo("body(June 3, 2022 Friday 2022-06-03 2022 June 3 11:05 a.m. 12:00 p.m. 12:00 a.m. "
                                + "12:00 1234567 1234.5 0.5)");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void answersAreFoundByTheirKeyAndListed() {
        assertThat(outline("${answers[\"where-sold\"]} <#list answers as key, answer>${key}=${answer}</#list> ${answers.other!\"none\"}"))
                .isEqualTo("body(Online where-sold=Online none)");
    }

    @Test
    void aMissingFactCanBeTestedAndReplaced() {
        assertThat(outline("${v.agent???then(1, 0)} ${v.agent?has_content?then(1, 0)} ${(v.agent.name)!\"no agent\"} "
                + "<#if !c.cas??>none</#if>")).isEqualTo("body(0 0 no agent none)");
    }

    @Test
    void theWorkingsOfJavaAreHidden() {
        for (String name : List.of("getClass", "class", "hashCode", "toString", "equals", "wait", "notify", "describeConstable",
                "ordinal", "declaringClass")) {
            assertThat(Folder.messages(folder.body("<p>${v." + name + "}${method." + name + "}</p>", facts()))).hasSize(2)
                    .allMatch(message -> message.contains("there is no fact \"" + name + "\""));
        }
        assertThat(Folder.messages(folder.body("<p>${v.name()}</p>", facts()))).singleElement().asString()
                .contains("\"v.name\" is text, but a function is needed here");
    }

    @Test
    void aValueThatIsNoFactIsRefused() {
        assertThat(Folder.messages(folder.body("<p>${thing}</p>", Map.of("thing", new StringBuilder("x"))))).singleElement().asString()
                .contains("a template cannot use a java.lang.StringBuilder");
    }

    private String outline(String text) {
        return folder.outline("<p>" + text + "</p>", facts());
    }

    private static Map<String, Object> facts() {
        return Map.ofEntries(Map.entry("v", ACME), Map.entry("c", LEAD), Map.entry("method", ServiceMethod.FIRST_CLASS_MAIL),
                Map.entry("exposure", new Exposure.Occupational(List.of(Exposure.Route.INHALATION), "fields")),
                Map.entry("set", new LinkedHashSet<>(List.of("z", "x", "a"))), Map.entry("date", LocalDate.of(2022, 6, 3)),
                Map.entry("time", LocalTime.of(11, 5, 59)), Map.entry("noon", LocalTime.NOON), Map.entry("midnight", LocalTime.MIDNIGHT),
                Map.entry("million", 1_234_567), Map.entry("amount", new BigDecimal("1234.50")), Map.entry("half", 0.5),
                Map.entry("answers", Map.of("where-sold", "Online")), Map.entry("empty", Set.of()));
    }
}
