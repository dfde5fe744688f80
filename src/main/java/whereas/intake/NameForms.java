package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The forms of a name in which it is compared, made once because lists compare each name with all others. */
record NameForms(String written, String key, String legal, String bare, List<String> words) {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double WHOLE = 0.90;
    private static final double WORD = 0.88;

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

    /** Either one word more, or one word written otherwise; numbers must be the same. */
    private boolean isLike(NameForms other) {
        if (Math.abs(words.size() - other.words.size()) > 1) {
            return false;
        }
        List<String> mine = new ArrayList<>(words);
        List<String> theirs = new ArrayList<>(other.words.size());
        other.words.stream().filter(word -> !mine.remove(word)).forEach(theirs::add);
        if (mine.size() > 1 || theirs.size() > 1 || mine.stream().anyMatch(NameForms::isNumber) || theirs.stream()
                .anyMatch(NameForms::isNumber)) {
            return false;
        }
        boolean otherwise = mine.isEmpty() || theirs.isEmpty() || SIMILARITY.apply(mine.getFirst(), theirs.getFirst()) >= WORD;
        return otherwise && SIMILARITY.apply(bare, other.bare) >= WHOLE;
    }

    static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
