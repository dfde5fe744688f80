package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matters;
import whereas.matter.Prop65Matter;

/** The confidential papers reach the Attorney General and nobody else, whatever the matter says. */
class ConfidentialityTest {
    private final Workspace workspace = new Workspace(Path.of("target/no-data"), Samples.TEMPLATES);
    private final AgencyDirectory agencies = workspace.shippedAgencies("prop65-notice");

    @Property(tries = 300)
    @Domain(Matters.class)
    void noFolderButTheAttorneyGeneralsHoldsTheConfidentialPaper(@ForAll Prop65Matter matter) {
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet("prop65-notice"), agencies, true);
        Map<String, List<AssembledDocument>> folders = Distribution.of(packet);
        folders.forEach((folder, documents) -> {
            if (!folder.equals("attorney-general")) {
                assertThat(documents).as(folder).noneMatch(document -> document.of().id().equals("confidential-information"));
            }
        });
        assertThat(packet.declarations()).allSatisfy(declaration -> {
            if (declaration.documents().stream().anyMatch(d -> d.confidentialTo().isPresent())) {
                assertThat(declaration.recipients()).allMatch(recipient -> recipient.group().equals("attorney-general"));
            }
        });
    }
}
