package whereas.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whereas.result.Refused;

/** Reads the text of a JSON file. A name that stands twice in one object is refused, for one of the two would be lost. */
public final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads one JSON value.
     *
     * @param file the name that problems are reported under
     * @throws Refused when the text is not one well-formed JSON value, with the line and column
     */
    public static Json read(String file, String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(withoutMark)) {
            JsonReader reader = new JsonReader(file, parser);
            if (parser.nextToken() == null) {
                throw new Refused(file, "the file is empty; a matter in JSON was expected");
            }
            Json value = reader.value();
            if (parser.nextToken() != null) {
                throw new Refused(reader.here(), "there is more text after the end of the JSON value; delete it");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Refused(file, "the JSON is nested too deeply or has a value that is too long to be a matter");
        } catch (JsonEOFException e) {
            throw new Refused(place(file, e), "the file ends in the middle of the JSON; the rest of it is missing");
        } catch (JsonProcessingException e) {
            throw new Refused(place(file, e), "this is not well-formed JSON: " + plain(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(String file, JsonProcessingException e) {
        return file + ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }

    /** The parser's message without its remarks about itself. */
    private static String plain(String message) {
        return message.replaceAll("\\(\\(CTRL-CHAR, code \\d+\\)\\)", "(a line break or another control character)")
                .replaceAll("\\[Source: [^\\]]*?; (line: \\d+, column: \\d+)\\]", "$1")
                .replaceAll(" \\(code \\d+[^)]*\\)", "");
    }

    private Json value() throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(line);
            case START_ARRAY -> array(line);
            case VALUE_STRING -> new Json.Text(parser.getText(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getText(), line);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(parser.getBooleanValue(), line);
            case VALUE_NULL -> new Json.Null(line);
            default -> throw new IllegalStateException("token " + parser.currentToken());
        };
    }

    private Json object(int line) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = here();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw new Refused(place, "the field «" + name + "» stands twice in the same object; keep one");
            }
        }
        return new Json.Object(fields, line);
    }

    private Json array(int line) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Array(items, line);
    }

    private String here() {
        return file + ":" + parser.currentTokenLocation().getLineNr();
    }
}
