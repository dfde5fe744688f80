package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another word processor reads the Word files without loss. Skipped where LibreOffice is not installed. */
class LibreOfficeTest {
    @TempDir private Path temp;

    @Test
    void everyDocumentOfEverySampleConvertsWithAllItsWords() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
        Map<Path, List<String>> expected = new LinkedHashMap<>();
        for (String sample : List.of("khee-trading", "one-violator", "forty-violators", "solar-petition", "ferrovanadium")) {
            Workspace workspace = Samples.workspace(temp.resolve("data"));
            Assembled packet = Samples.assemble(workspace, Samples.matter(workspace, sample));
            Map<String, byte[]> files = workspace.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
            for (AssembledDocument document : packet.documents()) {
                Path file = temp.resolve(sample + "-" + document.number() + ".docx");
                Files.write(file, files.get("documents/" + Export.name(document)));
                expected.put(file, WordText.of(((AssembledDocument.Written) document).tree()));
            }
        }
        convert(office, new ArrayList<>(expected.keySet()));
        for (Map.Entry<Path, List<String>> document : expected.entrySet()) {
            String name = document.getKey().getFileName().toString().replace(".docx", ".txt");
            String text = Files.readString(temp.resolve(name)).replace("\uFEFF", "");
            // A footnote's mark sticks to the word before it in the converted text.
            Set<String> words = Arrays.stream(text.split("\\s+")).map(word -> word.replaceAll("\\d+$", "")).collect(Collectors.toSet());
            assertThat(document.getValue().stream().filter(word -> word.chars().allMatch(Character::isLetter)).filter(word -> !words.contains(word)))
                    .as(name).isEmpty();
        }
    }

    private void convert(Path office, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(office.toString(), "-env:UserInstallation=" + temp.resolve("profile").toUri(), "--headless",
                "--convert-to", "txt:Text (encoded):UTF8", "--outdir", temp.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
    }
}
