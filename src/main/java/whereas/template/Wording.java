package whereas.template;

/** Turns an expression of a template into words for whoever fills in the facts. */
final class Wording {
    private Wording() {
    }

    /** «noticing party: responsible: title» for {@code noticingParty.responsible.title}. */
    static String of(String expression) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < expression.length()) {
            char c = expression.charAt(i);
            if (Character.isJavaIdentifierStart(c)) {
                int start = i;
                while (i < expression.length() && Character.isJavaIdentifierPart(expression.charAt(i))) {
                    i++;
                }
                words.append(Shape.words(expression.substring(start, i)));
            } else if (c == '.') {
                words.append(": ");
                i++;
            } else if (c == '[' && i + 1 < expression.length() && "\"'".indexOf(expression.charAt(i + 1)) >= 0) {
                int end = expression.indexOf(expression.charAt(i + 1) + "]", i + 2);
                if (end < 0) {
                    return expression;
                }
                words.append(": ").append(expression, i + 2, end);
                i = end + 2;
            } else if (c == '[' && expression.startsWith("]", endOfDigits(expression, i + 1)) && endOfDigits(expression, i + 1) > i + 1) {
                int end = endOfDigits(expression, i + 1);
                words.append(' ').append(Long.parseLong(expression.substring(i + 1, end)) + 1);
                i = end + 1;
            } else if (c == '?' && words.length() > 0) {
                i++;
                while (i < expression.length() && Character.isJavaIdentifierPart(expression.charAt(i))) {
                    i++;
                }
            } else {
                return expression;
            }
        }
        return words.toString();
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 9 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
