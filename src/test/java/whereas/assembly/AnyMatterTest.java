package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matters;
import whereas.matter.Prop65Matter;
import whereas.writer.docx.Schema;

/** Whatever a matter's fields hold, its draft is a set of sound files. */
class AnyMatterTest {
    private final Workspace workspace = new Workspace(Path.of("target/no-data"), Samples.TEMPLATES);
    private final AgencyDirectory agencies = workspace.shippedAgencies("prop65-notice");

    @Property(tries = 40)
    @Domain(Matters.class)
    void everyWordFileIsValid(@ForAll Prop65Matter matter) throws Exception {
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet("prop65-notice"), agencies, true);
        Map<String, byte[]> files = workspace.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(Path.of(file.getKey()).normalize().toString()).isEqualTo(file.getKey());
            if (file.getKey().startsWith("documents/") || file.getKey().equals("labels.docx")) {
                assertThat(Schema.problems(file.getValue())).as(file.getKey()).isEmpty();
            }
        }
    }
}
