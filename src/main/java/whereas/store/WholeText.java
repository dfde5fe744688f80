package whereas.store;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import whereas.json.RecordWriter;
import whereas.result.Refused;

/** A record as JSON text that a file can hold to the last character. */
final class WholeText {
    private WholeText() {
    }

    /**
     * The record's text.
     *
     * @throws Refused when it holds half of a character made of two, which would come back as a question mark
     */
    static String of(Object facts) {
        String text = RecordWriter.write(facts);
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        if (!utf8.canEncode(text)) {
            String line = text.lines().filter(l -> !utf8.canEncode(l)).findFirst().orElseThrow();
            throw new Refused(line.strip(),
                    "this text holds half of a character, perhaps of a cut emoji, and cannot be saved; type it again");
        }
        return text;
    }
}
