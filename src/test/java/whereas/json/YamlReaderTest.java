package whereas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import whereas.result.Refused;

class YamlReaderTest {
    @Test
    void everyKindOfValueIsReadWithItsLine() {
        Json json = YamlReader.read("p.yaml", "# a packet\nid: notice\ndays: 60\nlast: true\nnone: null\nlist:\n  - one\n  - \"2\"\n");
        assertThat(json).isEqualTo(new Json.Object(Map.of("id", new Json.Text("notice", 2), "days", new Json.Number("60", 3),
                "last", new Json.Bool(true, 4), "none", new Json.Null(5),
                "list", new Json.Array(List.of(new Json.Text("one", 7), new Json.Text("2", 8)), 7)), 2));
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> YamlReader.read("p.yaml", "id: a\nname: b\nid: c\n"))
                .withMessage("p.yaml:3: the field «id» stands twice; keep one");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> YamlReader.read("p.yaml", "# nothing\n"))
                .withMessage("p.yaml: the file is empty");
    }

    @Test
    void textThatIsNotYamlIsRefusedWithItsLine() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> YamlReader.read("p.yaml", "id: a\nlist: [1, 2\n"))
                .withMessage("p.yaml:3: this is not well-formed YAML: expected ',' or ']', but got <stream end>");
    }

    @Test
    void aTagCannotBuildAnObject() {
        assertThat(YamlReader.read("p.yaml", "!!java.net.URL [\"http://example.com\"]")).isInstanceOf(Json.Array.class);
    }

    @Test
    void aReferenceCannotMultiplyTheText() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> YamlReader.read("p.yaml", laughs))
                .withMessageStartingWith("p.yaml");
    }
}
