package whereas.intake.format;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import whereas.intake.*;
class ProbeTest {
    @Test void probe() throws Exception {
        var t = TextReader.read(ListFile.of(Path.of("/work/shared/seeds/khee-notice.txt")), Watch.NONE);
        var l = PartyListReader.read(t.value());
        System.out.println(PartyText.write(new whereas.result.Result<>(l.value(), t.with(l.notes()).notes())));
    }
}
