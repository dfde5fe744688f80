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
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how many lines break at other places in our PDF than where LibreOffice breaks them in the Word file of the same document.
 * Skipped where LibreOffice is not installed.
 */
class LineBreaksTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    @TempDir private Path temp;

    @Test
    void theLinesOfThePdfAndOfTheWordFileAreCounted() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
        Map<String, byte[]> ours = new LinkedHashMap<>();
        for (String sample : List.of("khee-trading", "one-violator", "solar-petition", "ferrovanadium")) {
            Workspace workspace = Samples.workspace(temp.resolve("data"));
            Assembled packet = Samples.assemble(workspace, Samples.matter(workspace, sample));
            Map<String, byte[]> files = workspace.export().files(packet, Optional.empty(), List.of(Export.Format.PDF), Progress.NONE);
            for (AssembledDocument document : packet.documents()) {
                String name = sample + "-" + document.of().id();
                String written = "documents/" + Export.name(document);
                Files.write(temp.resolve(name + ".docx"), files.get(written));
                ours.put(name, files.get(written.replaceAll("docx$", "pdf")));
            }
        }
        convert(ours.keySet());
        int lines = 0;
        int others = 0;
        System.out.printf("%-46s %5s %6s %6s %6s%n", "document", "pages", "Office", "lines", "other");
        for (Map.Entry<String, byte[]> document : ours.entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(document.getValue());
                    PDDocument office = Loader.loadPDF(Files.readAllBytes(temp.resolve(document.getKey() + ".pdf")))) {
                List<String> here = lines(pdf);
                int other = here.size() - common(here, lines(office));
                System.out.printf("%-46s %5d %6d %6d %6d%n", document.getKey(), pdf.getNumberOfPages(), office.getNumberOfPages(), here.size(), other);
                lines += here.size();
                others += other;
            }
        }
        System.out.printf("%d of %d lines break at other places%n", others, lines);
        assertThat(lines).isPositive();
    }

    private static List<String> lines(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return Arrays.stream(stripper.getText(pdf).split("\\R")).map(line -> line.replaceAll("\\s+", "")).filter(line -> !line.isEmpty()).toList();
    }

    /** How many lines both have in the same order. */
    private static int common(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(other.get(j - 1)) ? longest[i - 1][j - 1] + 1 : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][other.size()];
    }

    private void convert(Iterable<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(OFFICE.toString(), "-env:UserInstallation=" + temp.resolve("profile").toUri(), "--headless",
                "--convert-to", "pdf", "--outdir", temp.toString()));
        names.forEach(name -> command.add(temp.resolve(name + ".docx").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
    }
}
