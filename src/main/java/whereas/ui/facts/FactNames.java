package whereas.ui.facts;

import java.util.Locale;

/** Facts in words. */
public final class FactNames {
    private FactNames() {
    }

    /** «Violators 1, addresses 1, zip» for {@code violators[0].addresses[0].zip}. */
    public static String words(String path) {
        StringBuilder words = new StringBuilder();
        for (String part : path.split("\\.")) {
            int index = part.indexOf('[');
            String name = (index < 0 ? part : part.substring(0, index)).replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
            words.append(words.isEmpty() ? "" : ", ").append(name);
            if (index >= 0) {
                words.append(' ').append(Integer.parseInt(part.substring(index + 1, part.indexOf(']'))) + 1);
            }
        }
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether a place of the matter is a fact or a part of it. */
    public static boolean within(String path, String fact) {
        return path.startsWith(fact) && (path.length() == fact.length() || path.charAt(fact.length()) == '.' || path.charAt(fact.length()) == '[');
    }
}
