package whereas.assembly.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.MatterFile;
import whereas.matter.TradeMatter;

/** No byte of a public package says what stands in brackets; the long form of this is the program LeakBench. */
class LeakTest {
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder;

    @Test
    void nothingInBracketsIsInThePublicPackageOfAnyMatter() {
        LeakRun run = new LeakRun(TEMPLATES, folder);
        int secrets = 0;
        for (int number = 1; number <= 12; number++) {
            LeakRun.Outcome outcome = run.of(SecretMatters.matter(90_000 + number), number == 1);
            assertThat(outcome.leaks()).as("matter " + number).isEmpty();
            secrets += outcome.secrets();
        }
        assertThat(secrets).isGreaterThan(300);
    }

    @Test
    void whatTemplatesWriteAnywhereIsVersionedToo() throws Exception {
        Path root = copied();
        Files.writeString(root.resolve("adcvd-petition/packet.yaml"), Files.readString(TEMPLATES.resolve("adcvd-petition/packet.yaml")) + """
                  - id: anywhere
                    title: Anywhere ${item.name}
                    each: counsel
                    template: anywhere.ftl
                    to: [commerce, commission, under-order, service-list]
                    authorities: []
                """);
        Files.writeString(root.resolve("adcvd-petition/anywhere.ftl"), """
                <#assign a = answers["summary-of-facts"]!"">
                <document title="${document.title} ${a}" author="${firm.name} [atemplatesecretinatitle]">
                  <letterhead><line>${a}</line></letterhead><header>${a}</header><footer>${a?upper_case}</footer>
                  <h1>${a}</h1><caption><line>${a}</line></caption>
                  <p>${a}<fn>${a} <bpi>atemplatesecretinafootnote</bpi></fn> <b>${a}</b> [atemplatesecret<i>intwoparts</i>|a summary]</p>
                  <p><a href="https://example.com/${item.name?replace(" ", "")?replace("<", "")}">${a}</a> <bpi double="true" public="some">atemplatesecrettwice</bpi> <gap>${item.name}</gap></p>
                  <ol><li>${a}</li></ol><dl><dt>${a}</dt><dd>${a}</dd></dl>
                  <table role="grid" widths="1 1"><thead><tr><th>${a}</th><th>x</th></tr></thead><tr><td>${a}</td><td>y</td></tr></table>
                  <address>${a}</address><signature><date>${a}</date><line>${a}</line></signature>
                </document>
                """);
        TradeMatter matter = (TradeMatter) MatterFile.read("m.json", Files.readString(TEMPLATES.resolve("adcvd-petition/samples/ferrovanadium-review.json")));
        LeakRun run = new LeakRun(root, folder.resolve("out"));
        for (int number = 1; number <= 3; number++) {
            SecretMatters.Secrets secrets = SecretMatters.in(matter, 70_000 + number);
            SecretMatters.Secrets all = new SecretMatters.Secrets(secrets.matter(), Stream.concat(secrets.releasable().stream(),
                    Stream.of("atemplatesecretinatitle", "atemplatesecretinafootnote", "atemplatesecretintwoparts"))
                    .collect(Collectors.toSet()), Stream.concat(secrets.withheld().stream(), Stream.of("atemplatesecrettwice"))
                    .collect(Collectors.toSet()));
            LeakRun.Outcome outcome = run.of(all, true);
            assertThat(outcome.leaks()).isEmpty();
            // The reader can see them where they may stand.
            assertThat(outcome.shown()).isGreaterThan(outcome.secrets() / 3);
        }
    }

    private Path copied() throws Exception {
        Path root = folder.resolve("templates");
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path to = root.resolve(TEMPLATES.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
        return root;
    }
}
