package whereas.writer.docx;

import whereas.document.Block;

/** The paragraph styles of list items, each tied to a numbering in the reference document. */
enum ListStyle {
    DECIMAL("ListNumber"), LETTER("ListLetter"), ROMAN("ListRoman"), BULLET("ListBullet");

    private final String id;

    ListStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static ListStyle of(Block.Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> DECIMAL;
            case LETTER -> LETTER;
            case ROMAN -> ROMAN;
        };
    }
}
