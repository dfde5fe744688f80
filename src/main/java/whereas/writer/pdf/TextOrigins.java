package whereas.writer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import whereas.document.FactMarks;

/** Which fact each stretch of a page's source came from: takes the marks out of the source and remembers what they said. */
final class TextOrigins {
    private final Map<Element, List<Origin>> origins = new IdentityHashMap<>();
    private final List<String> paths;
    private final ReadTexts read;

    /** A text of the source, and whose facts it shows. */
    record Origin(String text, List<Stretch> stretches) {
    }

    /** A part of a text, with where its fact stands. */
    record Stretch(int start, int end, String fact) {
    }

    private TextOrigins(List<String> paths, Map<String, String> read) {
        this.paths = paths;
        this.read = new ReadTexts(read);
    }

    /** Changes the source: the marks are gone from it. */
    static TextOrigins takenFrom(Element root, List<String> paths, Map<String, String> read) {
        TextOrigins origins = new TextOrigins(paths, read);
        origins.look(root);
        return origins;
    }

    /** The texts that stand directly in an element, in their order. */
    List<Origin> of(Element element) {
        return origins.getOrDefault(element, List.of());
    }

    private void look(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attribute.setNodeValue(FactMarks.strip(attribute.getNodeValue()));
        }
        if (element.getTagName().equals("style")) {
            return;
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            switch (children.item(i)) {
                case Element child -> look(child);
                case Text text -> origins.computeIfAbsent(element, _ -> new ArrayList<>()).add(origin(text));
                default -> { }
            }
        }
    }

    private Origin origin(Text text) {
        FactMarks.Unmarked unmarked = FactMarks.read(text.getData());
        List<Stretch> stretches = new ArrayList<>();
        int end = 0;
        for (FactMarks.Stretch marked : unmarked.stretches()) {
            stretches.addAll(read.in(unmarked.text(), end, marked.start()));
            stretches.add(new Stretch(marked.start(), marked.end(), paths.get(marked.fact())));
            end = marked.end();
        }
        stretches.addAll(read.in(unmarked.text(), end, unmarked.text().length()));
        stretches.sort(Comparator.comparingInt(Stretch::start));
        if (unmarked.text().length() != text.getLength()) {
            text.setData(unmarked.text());
        }
        return new Origin(unmarked.text(), stretches);
    }
}
