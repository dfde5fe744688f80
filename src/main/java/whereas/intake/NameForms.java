package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The forms of a name in which it is compared, made once because lists compare each name with all others. */
record NameForms(String written, String key, String legal, String bare, List<String> words) {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double WHOLE = 0.90;
    private static final double WORD = 0.85;

    static NameForms of(String name) {
        PartyName party = new PartyName(name);
        return new NameForms(name, party.key(), party.legalKey(), party.bareKey(), List.of(party.bareKey().split(" ")));
    }

    boolean isSame(NameForms other) {
        return key.equals(other.key);
    }

    /** Why a name that is not the same may be the same party's all the same, in words that follow its own; empty when it may not. */
    Optional<String> nearTo(NameForms other) {
        if (isSame(other)) {
            return Optional.empty();
        }
        if (legal.equals(other.legal)) {
            return Optional.of("differs from «" + other.written + "» only in the trade name");
        }
        if (bare.equals(other.bare)) {
            return Optional.of("differs from «" + other.written + "» only in the kind of company");
        }
        return isLike(other) ? Optional.of("is written much like «" + other.written + "»") : Optional.empty();
    }

    /** Alike as wholes, and word by word with at most one word more on one side; numbers must be the same. */
    private boolean isLike(NameForms other) {
        if (Math.abs(words.size() - other.words.size()) > 1 || SIMILARITY.apply(bare, other.bare) < WHOLE) {
            return false;
        }
        List<String> fewer = words.size() <= other.words.size() ? words : other.words;
        List<String> left = new ArrayList<>(words.size() <= other.words.size() ? other.words : words);
        return fewer.stream().allMatch(word -> left.stream().filter(w -> areAlike(word, w)).findFirst().map(left::remove).orElse(false))
                && left.stream().noneMatch(NameForms::isNumber);
    }

    private static boolean areAlike(String one, String other) {
        return one.equals(other) || !isNumber(one) && !isNumber(other) && SIMILARITY.apply(one, other) >= WORD;
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
