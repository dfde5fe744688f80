package whereas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark compares like with like. */
class PeersTest {
    @ParameterizedTest
    @ValueSource(ints = {63, 130})
    void bothEnginesWriteTheSameWords(int agencies) throws IOException {
        KheePacket packet = new KheePacket(agencies);
        List<byte[]> ours = packet.write();
        List<byte[]> theirs = new XDocReportPacket(packet).write();
        assertThat(theirs).hasSameSizeAs(ours).hasSize(5);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(words(theirs.get(i))).isEqualTo(words(ours.get(i))).hasSizeGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 6300})
    void thePacketServesEachAgency(int agencies) {
        KheePacket packet = new KheePacket(agencies);
        assertThat(packet.envelopes("agencies-by-mail").size() + packet.emails("agencies-by-email").size()).isEqualTo(agencies);
        assertThat(packet.assemble().obstacles()).isEmpty();
    }

    private static List<String> words(byte[] docx) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return Arrays.asList(text.getText().strip().split("\\s+"));
        }
    }
}
