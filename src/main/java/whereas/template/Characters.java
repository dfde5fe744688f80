package whereas.template;

/** What becomes of characters that no XML document, and so no Word document, can hold. */
final class Characters {
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    static boolean hasControls(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (isControl(text[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Replaces control characters in place; Word's and Excel's own line breaks inside a cell become spaces.
     *
     * @return whether anything else than such a line break was replaced
     */
    static boolean replaceControls(char[] text, int length) {
        boolean lost = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (isControl(c)) {
                boolean lineBreak = c == '\u000B' || c == '\f';
                text[i] = lineBreak ? ' ' : REPLACEMENT;
                lost |= !lineBreak;
            }
        }
        return lost;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    /** Replaces halves of characters and the two code points that are none, in place. */
    static boolean replaceBroken(char[] text, int length) {
        boolean found = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                text[i] = REPLACEMENT;
                found = true;
            }
        }
        return found;
    }
}
