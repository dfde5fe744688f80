package whereas.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.ListFile;
import whereas.result.Refused;

/** The texts that the cells of a workbook share, each with what of it is struck through; and those that stand in the cells themselves. */
final class SharedTexts extends DefaultHandler {
    private static final int MOST = 3_000_000;
    private static final long MOST_CHARACTERS = 200_000_000;

    private final ListFile file;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> struck = new HashMap<>();
    private final RichText rich = new RichText();
    private long characters;

    SharedTexts(ListFile file) {
        this.file = file;
    }

    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** What of a text is struck through; empty when nothing is. */
    String struck(int index) {
        return struck.getOrDefault(index, "");
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("si")) {
            rich.clear();
        }
        rich.start(name, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        rich.characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        rich.end(name);
        if (name.equals("si")) {
            if (!rich.struck().isEmpty()) {
                struck.put(texts.size(), rich.struck());
            }
            texts.add(rich.text());
            characters += rich.text().length();
            if (texts.size() > MOST || characters > MOST_CHARACTERS) {
                throw new Refused(file.name(), "the workbook has more text than any list; see whether this is the right file");
            }
        }
    }

    /** A text in runs of different looks. */
    static final class RichText {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder struck = new StringBuilder();
        private boolean inText;
        private boolean inPhonetic;
        private boolean strike;

        void clear() {
            text.setLength(0);
            struck.setLength(0);
            strike = false;
        }

        void start(String name, Attributes attributes) {
            switch (name) {
                case "r" -> strike = false;
                case "strike", "dstrike" -> strike = !List.of("0", "false").contains(String.valueOf(attributes.getValue("val")));
                case "rPh" -> inPhonetic = true;
                case "t" -> inText = !inPhonetic;
                default -> { }
            }
        }

        void characters(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
                if (strike) {
                    struck.append(characters, start, length);
                }
            }
        }

        void end(String name) {
            if (name.equals("t")) {
                inText = false;
            } else if (name.equals("rPh")) {
                inPhonetic = false;
            }
        }

        String text() {
            return text.toString();
        }

        String struck() {
            return struck.toString().strip();
        }
    }
}
