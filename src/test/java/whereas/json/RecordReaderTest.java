package whereas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import whereas.result.Refused;

class RecordReaderTest {
    enum Colour { RED, DARK_BLUE }

    sealed interface Shape {
        @Kind("circle")
        record Circle(int radius) implements Shape {
        }

        @Kind("square")
        record Square(BigDecimal side, Optional<String> label) implements Shape {
        }
    }

    record Drawing(String title, boolean framed, Colour colour, LocalDate made, LocalTime at, List<Shape> shapes, Set<String> tags,
                   Map<String, String> answers, Optional<Shape> seal) {
    }

    @AsText
    record Size(int width, int height) {
        static Size of(String text) {
            String[] sides = text.split("x");
            if (sides.length != 2) {
                throw new IllegalArgumentException("«" + text + "» is not a size such as 3x4");
            }
            return new Size(Integer.parseInt(sides[0].strip()), Integer.parseInt(sides[1].strip()));
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    record Frame(Size size, Optional<Integer> depth) {
    }

    private static final String GOOD = """
            {
              "title" : "Sheet",
              "framed" : true,
              "colour" : "dark-blue",
              "made" : "2022-06-03",
              "at" : "14:30",
              "shapes" : [
                {
                  "kind" : "circle",
                  "radius" : 3
                },
                {
                  "kind" : "square",
                  "side" : 2.50
                }
              ],
              "tags" : [
                "b",
                "a"
              ],
              "answers" : {
                "who" : "me"
              }
            }
            """;

    @Test
    void aRecordIsReadAndWrittenBack() {
        Drawing drawing = read(GOOD);
        assertThat(drawing).isEqualTo(new Drawing("Sheet", true, Colour.DARK_BLUE, LocalDate.of(2022, 6, 3), LocalTime.of(14, 30),
                List.of(new Shape.Circle(3), new Shape.Square(new BigDecimal("2.50"), Optional.empty())), Set.of("a", "b"),
                Map.of("who", "me"), Optional.empty()));
        assertThat(RecordWriter.write(drawing)).isEqualTo(GOOD);
    }

    @Test
    void nullStandsForAnOptionalFieldThatIsNotThere() {
        assertThat(read(GOOD.replace("\"title\"", "\"seal\" : null, \"title\"")).seal()).isEmpty();
    }

    @Test
    void aMissingFieldIsReportedAtItsObject() {
        refuses(GOOD.replace("\"radius\" : 3", "").replace("\"circle\",", "\"circle\""), "f.json:8 shapes[0].radius: the field is missing");
    }

    @Test
    void anUnknownFieldIsReportedWithTheFieldsThatThereAre() {
        refuses(GOOD.replace("\"radius\" : 3", "\"radius\" : 3,\n\"width\" : 4"),
                "f.json:11 shapes[0].width: there is no such field; the fields here are radius");
    }

    @Test
    void aValueOfTheWrongTypeIsReportedWithWhatIsExpected() {
        refuses(GOOD.replace("\"Sheet\"", "5"), "f.json:2 title: text in quotation marks is expected here, not a number");
        refuses(GOOD.replace("\"Sheet\"", "null"), "f.json:2 title: text in quotation marks is expected here, not null");
        refuses(GOOD.replace("true", "\"yes\""), "f.json:3 framed: true or false is expected here, not text");
        refuses(GOOD.replace("3\n", "\"3\"\n"), "f.json:10 shapes[0].radius: a number is expected here, not text");
        refuses(GOOD.replace("3\n", "3.5\n"), "f.json:10 shapes[0].radius: a whole number is expected here, not 3.5");
        refuses(GOOD.replace("3\n", "99999999999\n"), "f.json:10 shapes[0].radius: a whole number is expected here, not 99999999999");
        refuses(GOOD.replace("\"me\"", "[]"), "f.json:22 answers.who: text in quotation marks is expected here, not a list");
        refuses(GOOD.replace("{\n    \"who\" : \"me\"\n  }", "\"me\""), "f.json:21 answers: an object is expected here, not text");
        refuses("[]", "f.json:1: an object is expected here, not a list");
    }

    @Test
    void anUnknownWordIsReportedWithTheWordsThatThereAre() {
        refuses(GOOD.replace("dark-blue", "blue"), "f.json:4 colour: «blue» is not one of red, dark-blue");
        refuses(GOOD.replace("\"dark-blue\"", "1"), "f.json:4 colour: one of red, dark-blue is expected here, not a number");
        refuses(GOOD.replace("circle", "oval"), "f.json:9 shapes[0].kind: «oval» is not known; it is one of circle, square");
        refuses(GOOD.replace("\"kind\" : \"circle\",", ""), "f.json:8 shapes[0].kind: the field is missing; it is one of circle, square");
    }

    @Test
    void aDayOrTimeThatDoesNotExistIsReported() {
        refuses(GOOD.replace("2022-06-03", "2022-02-30"), "f.json:5 made: «2022-02-30» is not a date like \"2022-06-03\" that exists");
        refuses(GOOD.replace("2022-06-03", "June 3, 2022"), "f.json:5 made: «June 3, 2022» is not a date like \"2022-06-03\" that exists");
        refuses(GOOD.replace("\"2022-06-03\"", "20220603"), "f.json:5 made: a date like \"2022-06-03\" is expected here, not a number");
        refuses(GOOD.replace("14:30", "24:30"), "f.json:6 at: «24:30» is not a time of day like \"14:30\" that exists");
    }

    @Test
    void aRecordThatStandsAsOneTextIsReadFromItAndWrittenAsIt() {
        Frame frame = RecordReader.read("f.json", JsonReader.read("f.json", "{\"size\": \"3 x 4\", \"depth\": 2}"), Frame.class);
        assertThat(frame).isEqualTo(new Frame(new Size(3, 4), Optional.of(2)));
        assertThat(RecordWriter.write(frame)).isEqualTo("{\n  \"size\" : \"3x4\",\n  \"depth\" : 2\n}\n");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RecordReader.read("f.json", JsonReader.read("f.json", "{\"size\": \"3\"}"), Frame.class))
                .withMessage("f.json:1 size: «3» is not a size such as 3x4");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RecordReader.read("f.json", JsonReader.read("f.json", "{\"size\": 3}"), Frame.class))
                .withMessage("f.json:1 size: text in quotation marks is expected here, not a number");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        refuses(GOOD.replace("\"Sheet\"", "5").replace("dark-blue", "blue").replace("\"at\" : \"14:30\",", "")
                .replace("2.50", "\"big\""), """
                f.json:2 title: text in quotation marks is expected here, not a number
                f.json:4 colour: «blue» is not one of red, dark-blue
                f.json:1 at: the field is missing
                f.json:14 shapes[1].side: a number is expected here, not text""");
    }

    private static Drawing read(String text) {
        return RecordReader.read("f.json", JsonReader.read("f.json", text), Drawing.class);
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(text)).withMessage(message);
    }
}
