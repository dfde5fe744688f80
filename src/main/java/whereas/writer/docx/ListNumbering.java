package whereas.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** Gives every list of a document a number of its own, so that each one counts from one. */
final class ListNumbering {
    private final ReferenceDocument reference;
    private final List<Instance> lists = new ArrayList<>();

    private record Instance(ListStyle style, int depth) {
    }

    ListNumbering(ReferenceDocument reference) {
        this.reference = reference;
    }

    /** Begins a list inside so many others and returns its w:numId. */
    int begin(ListStyle style, int depth) {
        lists.add(new Instance(style, depth));
        return ReferenceDocument.FIRST_FREE_NUMBER + lists.size() - 1;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The numbering part: the reference document's kinds of numbering, then one instance for each list. */
    XmlBytes part() {
        XmlBytes xml = new XmlBytes(reference.numberingStart().length + 256 + lists.size() * 200);
        xml.raw(reference.numberingStart());
        for (int i = 0; i < lists.size(); i++) {
            xml.raw("<w:num w:numId=\"").number(ReferenceDocument.FIRST_FREE_NUMBER + i)
                    .raw("\"><w:abstractNumId w:val=\"").number(reference.abstractNumber(lists.get(i).style()))
                    .raw("\"/><w:lvlOverride w:ilvl=\"").number(lists.get(i).depth())
                    .raw("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.raw("</w:numbering>");
    }
}
