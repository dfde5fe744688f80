package whereas.check.paper;

/**
 * Where something was found.
 *
 * @param file the file's name, or the field of a matter
 * @param document what kind of paper it is, such as «Certificate of Merit»
 * @param page from 1; 0 where the file does not tell
 * @param line from 1; 0 where there is none
 * @param quote the words, as they stand there
 */
public record Place(String file, String document, int page, int line, String quote) {
    /** «packet.txt, page 3, line 12, Certificate of Merit». */
    public String words() {
        StringBuilder words = new StringBuilder(file);
        if (page > 0) {
            words.append(", page ").append(page);
        }
        if (line > 0) {
            words.append(", line ").append(line);
        }
        return document.isEmpty() || document.equals(file) ? words.toString() : words + ", " + document;
    }
}
