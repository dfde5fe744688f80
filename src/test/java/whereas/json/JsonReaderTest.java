package whereas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import whereas.result.Refused;

class JsonReaderTest {
    @Test
    void everyKindOfValueIsReadWithItsLine() {
        Json json = JsonReader.read("a.json", "{\n \"t\": \"x\",\n \"n\": -1.50,\n \"b\": [true,\n  null]\n}");
        assertThat(json).isEqualTo(new Json.Object(Map.of("t", new Json.Text("x", 2), "n", new Json.Number("-1.50", 3),
                "b", new Json.Array(List.of(new Json.Bool(true, 4), new Json.Null(5)), 4)), 1));
    }

    @Test
    void fieldsKeepTheirOrder() {
        Json.Object object = (Json.Object) JsonReader.read("a.json", "{\"z\":1,\"a\":2,\"m\":3}");
        assertThat(object.fields().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(JsonReader.read("a.json", "\uFEFF7")).isEqualTo(new Json.Number("7", 1));
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithTheLineOfTheSecond() {
        refuses("{\n \"date\": \"2022-06-03\",\n \"date\": \"2021-10-08\"\n}",
                "a.json:3: the field «date» stands twice in the same object; keep one");
    }

    @Test
    void anEmptyFileIsRefused() {
        refuses(" \n", "a.json: the file is empty; a matter in JSON was expected");
    }

    @Test
    void aTextThatWasCutOffIsRefused() {
        refuses("{\n \"title\": \"Kh", "a.json:2:14: the file ends in the middle of the JSON; the rest of it is missing");
        refuses("{\n \"title\": [1, 2", "a.json:2:16: the file ends in the middle of the JSON; the rest of it is missing");
        refuses("{\"title\"", "a.json:1:9: the file ends in the middle of the JSON; the rest of it is missing");
    }

    @Test
    void textThatIsNotJsonIsRefusedWithLineAndColumn() {
        refuses("{\n \"a\": 1,\n}", "a.json:3:1: this is not well-formed JSON: "
                + "Unexpected character ('}'): was expecting double-quote to start field name");
        refuses("{\n \"a\": [1}\n}", "a.json:2:9: this is not well-formed JSON: "
                + "Unexpected close marker '}': expected ']' (for Array starting at line: 2, column: 7)");
        refuses("{\"a\": \"one\ntwo\"}", "a.json:1:11: this is not well-formed JSON: "
                + "Illegal unquoted character (a line break or another control character): "
                + "has to be escaped using backslash to be included in string value");
    }

    @Test
    void moreTextAfterTheValueIsRefused() {
        refuses("{}\n{}", "a.json:2: there is more text after the end of the JSON value; delete it");
    }

    @Test
    void deepNestingIsRefusedInsteadOfExhaustingTheStack() {
        refuses("[".repeat(100_000), "a.json: the JSON is nested too deeply or has a value that is too long to be a matter");
        assertThat(JsonReader.read("a.json", "[".repeat(100) + "]".repeat(100))).isInstanceOf(Json.Array.class);
    }

    @Test
    void aPathLeadsToItsValueOrToTheLastOneOnTheWay() {
        Json json = JsonReader.read("a.json", "{\n\"rows\": [\n[1],\n{\"id\": \"x\"}]}");
        assertThat(json.at("rows[1].id")).isEqualTo(new Json.Text("x", 4));
        assertThat(json.at("rows[0][0]")).isEqualTo(new Json.Number("1", 3));
        assertThat(json.at("rows[1].name").line()).isEqualTo(4);
        assertThat(json.at("")).isSameAs(json);
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> JsonReader.read("a.json", text)).withMessage(message);
    }
}
