package whereas.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import whereas.result.Refused;

class PacketFileTest {
    @Test
    void theShippedNoticePacketHasItsSixDocumentsInOrder() {
        Packet packet = PacketFile.read(Path.of("templates/prop65-notice"));
        assertThat(packet.id()).isEqualTo("prop65-notice");
        assertThat(packet.documents()).extracting(PacketDocument::id).containsExactly("notice", "certificate-of-merit",
                "confidential-information", "appendix-a", "appendix-b", "certificate-of-service");
    }

    @Test
    void everyProblemOfAPacketIsSaidAtOnceWithItsLine() {
        assertThatThrownBy(() -> PacketFile.read("mine", "mine/packet.yaml", """
                title: My packet
                matter: 7
                questions: []
                groups:
                  - {id: court, title: Court, apart: false, labels: maybe}
                documents: []
                colour: red
                """)).isInstanceOf(Refused.class).hasMessage("""
                mine/packet.yaml:2 matter: text in quotation marks is expected here, not a number
                mine/packet.yaml:5 groups[0].labels: true or false is expected here, not text
                mine/packet.yaml:7 colour: there is no such field; the fields here are id, title, matter, questions, groups, documents""");
    }

    @Test
    void aDocumentGoesToGroupsThatExist() {
        assertThatThrownBy(() -> PacketFile.read("mine", "mine/packet.yaml", packet("template: a.ftl, to: [jury]")))
                .hasMessageContaining("documents[0].to: there is no group «jury»; the packet has court, clerk");
    }

    @Test
    void aConfidentialDocumentThatIsSentElsewhereIsRefusedWhenThePacketIsRead() {
        assertThatThrownBy(() -> PacketFile.read("mine", "mine/packet.yaml", packet("template: a.ftl, to: [court, clerk], confidentialTo: court")))
                .hasMessageContaining("documents[0]: a document that is confidential to «court» can go to that group and to no other; mend the field «to»");
    }

    @Test
    void aDocumentIsEitherWrittenOrAttached() {
        assertThatThrownBy(() -> PacketFile.read("mine", "mine/packet.yaml", packet("to: [court]")))
                .hasMessageContaining("a document is made either by a «template» or from an «attachment», and by one of them");
    }

    @Test
    void brokenYamlIsSaidWithItsLine() {
        assertThatThrownBy(() -> PacketFile.read("mine", "mine/packet.yaml", "title: a\n  b: [c\n"))
                .isInstanceOf(Refused.class).hasMessageStartingWith("mine/packet.yaml:2: this is not well-formed YAML");
    }

    private static String packet(String document) {
        return """
                title: My packet
                matter: prop65
                questions: []
                groups:
                  - {id: court, title: Court, apart: false, labels: false}
                  - {id: clerk, title: Clerk, apart: false, labels: false}
                documents:
                  - {id: a, title: A, authorities: [], %s}
                """.formatted(document);
    }
}
