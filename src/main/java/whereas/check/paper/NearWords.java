package whereas.check.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, among many words or names, those that may be two slips of the pen apart from another, without comparing each with each: of
 * three pieces two slips leave one as it is, at most two letters further on.
 */
public final class NearWords {
    private static final int SLIPS = 2;
    private static final int PIECES = SLIPS + 1;

    private final Map<String, List<String>> byPiece = new HashMap<>();

    public NearWords(Collection<String> all) {
        for (String word : all) {
            for (int piece = 0; piece < PIECES; piece++) {
                byPiece.computeIfAbsent(key(word.length(), piece, word.substring(from(word.length(), piece), from(word.length(), piece + 1))),
                        _ -> new ArrayList<>()).add(word);
            }
        }
    }

    /** Those that may be near; whoever asks measures the distance. */
    public Set<String> near(String word) {
        Set<String> near = new LinkedHashSet<>();
        for (int length = Math.max(1, word.length() - SLIPS); length <= word.length() + SLIPS; length++) {
            for (int piece = 0; piece < PIECES; piece++) {
                int size = from(length, piece + 1) - from(length, piece);
                for (int shift = -SLIPS; shift <= SLIPS; shift++) {
                    int start = from(length, piece) + shift;
                    if (start >= 0 && start + size <= word.length()) {
                        near.addAll(byPiece.getOrDefault(key(length, piece, word.substring(start, start + size)), List.of()));
                    }
                }
            }
        }
        near.remove(word);
        return near;
    }

    private static int from(int length, int piece) {
        return length * piece / PIECES;
    }

    private static String key(int length, int piece, String text) {
        return length + " " + piece + " " + text;
    }
}
