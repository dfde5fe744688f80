package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Matter;
import whereas.matter.MatterFile;

/** The special compliance form goes along only where the matter calls for it, and only as the user's own copy. */
class AppendixBTest {
    @TempDir private Path temp;

    private Matter matter(String exposures, String answers) throws IOException {
        return MatterFile.read("khee.json", Files.readString(Samples.NOTICES.resolve("khee-trading.json"))
                .replaceFirst("\"specialExposures\" : \\[[^\\]]*\\]", "\"specialExposures\" : [" + exposures + "]")
                .replaceFirst("\"answers\" : \\{[^}]*\\}", java.util.regex.Matcher.quoteReplacement("\"answers\" : {" + answers + "}")));
    }

    @Test
    void itIsRefusedAsLongAsTheOfficialFormIsNotGiven() {
        assertThatThrownBy(() -> Samples.assemble(Samples.workspace(temp.resolve("data")), matter("\"food-prepared-on-premises\"", "")))
                .hasMessageContaining("answers.appendix-b-file: The official Appendix B (special compliance procedure and proof of compliance form)"
                        + " as a PDF or Word file is missing");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Samples.assemble(Samples.workspace(temp.resolve("data")),
                matter("\"food-prepared-on-premises\"", "\"appendix-b-file\" : \"/nowhere/b.pdf\"")))
                .hasMessageContaining("answers.appendix-b-file: there is no file /nowhere/b.pdf to attach as Appendix B: Special Compliance Procedure");
    }

    @Test
    void itLiesUnchangedInTheViolatorsFoldersAndInNoOther() throws IOException {
        Path form = Files.writeString(temp.resolve("form.pdf"), "%PDF the official form");
        Workspace workspace = Samples.workspace(temp.resolve("data"));
        Assembled packet = Samples.assemble(workspace,
                matter("\"food-prepared-on-premises\"", "\"appendix-b-file\" : \"" + form.toString().replace("\\", "\\\\") + "\""));
        Map<String, byte[]> files = workspace.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
        assertThat(files.get("documents/5 Appendix B.pdf")).isEqualTo(Files.readAllBytes(form));
        assertThat(files.keySet().stream().filter(name -> name.startsWith("recipients/") && name.endsWith("Appendix B.pdf")))
                .hasSize(3).allMatch(name -> name.startsWith("recipients/violators/"));
        assertThat(KheePacketTest.text(packet, "notice")).contains("Appendix B: Special Compliance Procedure (to the Alleged Violators only)");
    }

    @Test
    void withoutSuchAnExposureTheFormIsLeftOutEvenWhenItIsThere() throws IOException {
        Path form = Files.writeString(temp.resolve("form.pdf"), "%PDF the official form");
        Assembled packet = Samples.assemble(Samples.workspace(temp.resolve("data")),
                matter("", "\"appendix-b-file\" : \"" + form.toString().replace("\\", "\\\\") + "\""));
        assertThat(packet.documents()).noneMatch(document -> document.of().id().equals("appendix-b"));
    }
}
