package whereas.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.Agency;

/** Prints how long a certificate of service on 63 agencies takes from facts to tree; a measurement to run by hand, not a test. */
final class TemplateSpeed {
    private static final String CERTIFICATE = """
            <#import "/lib/lists.ftl" as lists>
            <#import "/lib/number.ftl" as number>
            <#import "/lib/party.ftl" as party>
            <document title="Certificate of Service" author="${server.name}">
            <header>Certificate of Service</header><footer>Page <page/> of <pages/></footer>
            <h1>CERTIFICATE OF SERVICE</h1>
            <p>I, ${server.name}, declare that I am over the age of eighteen years and not a party to this matter. My business
            address is ${server.address.oneLine}. I am employed in ${server.county} County, where the mailing occurred.</p>
            <p>On ${date}, at ${time}, I served the following documents:</p>
            <ol type="a"><#list documents as document><li><b>${document}</b></li></#list></ol>
            <p>on ${number.of(agencies, "agency", "agencies")} by placing true and correct copies of them in sealed envelopes, addressed as
            shown below, with first-class postage fully prepaid, at a United States Postal Service office.</p>
            <h2>By first-class mail</h2>
            <table role="columns" widths="1 1 1">
            <#list agencies?filter(a -> a.delivery == "mail")?chunk(3) as row>
              <tr><#list row as agency><td><@party.envelope agency.envelope/></td></#list></tr>
            </#list>
            </table>
            <h2>By electronic mail</h2>
            <table role="grid" widths="2 1"><thead><tr><th>Office</th><th>E-mail</th></tr></thead>
            <#list agencies?filter(a -> a.delivery == "email") as agency>
              <tr><td>${agency.name}</td><td>${agency.email}</td></tr>
            </#list>
            </table>
            <p>I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.
            Executed on ${date} at Los Angeles, California.</p>
            <@party.signature name=server.name/>
            </document>
            """;
    private static final int ROUNDS = 20_000;

    private TemplateSpeed() {
    }

    /** Stands for the matter's own record of the server. */
    public record Declarant(String name, Address address, String county) {
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Files.createTempDirectory("speed");
        Files.writeString(root.resolve("certificate.ftl"), CERTIFICATE);
        Templates templates = new Templates(List.of(root, Path.of("templates")));
        Map<String, Object> facts = Map.of("agencies", agencies(), "date", LocalDate.of(2022, 6, 3), "time", LocalTime.of(11, 0),
                "documents", List.of("60-Day Notice of Violation", "Certificate of Merit", "Appendix A: Summary"),
                "server", new Declarant("Jane Doe", Address.us(List.of("1 Main St"), "Los Angeles", "CA", "90001"), "Los Angeles"));
        System.out.println(templates.render("certificate.ftl", facts).notes());
        Engine engine = new Engine(new TemplateFolders(List.of(root, Path.of("templates"))));
        Watchdog watchdog = new Watchdog(Limits.USUAL.time());
        long[] fill = new long[ROUNDS];
        long[] read = new long[ROUNDS];
        long[] whole = new long[ROUNDS];
        Output out = new Output(Limits.USUAL.characters());
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Run run = new Run(load(engine), facts, true, null, Limits.USUAL, watchdog, Optional.empty());
            run.print(out);
            long filled = System.nanoTime();
            MarkupReader.Reading reading = MarkupReader.read(out.characters(), out.length());
            long done = System.nanoTime();
            templates.render("certificate.ftl", facts);
            whole[i] = System.nanoTime() - done;
            fill[i] = filled - start;
            read[i] = done - filled;
            if (i == ROUNDS - 1) {
                System.out.println(out.length() + " characters, " + reading.document().orElseThrow().body().size() + " blocks");
            }
            out.clear();
        }
        System.out.printf("facts to markup %.1f us, markup to tree %.1f us, all of render %.1f us (medians of the last half of %d)%n",
                median(fill), median(read), median(whole), ROUNDS);
    }

    private static freemarker.template.Template load(Engine engine) {
        try {
            return engine.load("certificate.ftl", false);
        } catch (BadTemplate e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(long[] times) {
        long[] late = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(late);
        return late[late.length / 2] / 1000.0;
    }

    private static List<Agency> agencies() {
        List<Agency> agencies = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            boolean mail = i < 33;
            agencies.add(new Agency("district-attorney-" + i, Agency.Office.DISTRICT_ATTORNEY, "San Luis Obispo " + i, "San Luis Obispo",
                    mail ? Agency.Delivery.MAIL : Agency.Delivery.EMAIL,
                    Optional.of(Address.us(List.of("County Government Center Annex", "4th Floor, " + i + " Monterey Street"),
                            "San Luis Obispo", "CA", "93408")),
                    Optional.of("prop65." + i + "@county.example"), "published list", LocalDate.of(2022, 1, 1), true));
        }
        return agencies;
    }
}
