package whereas.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The short word made of a name, by which the parts of a matter refer to it. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {
    }

    /** «Khee Trading, Inc.» as khee-trading-inc; the given word when the name has no Latin letter or digit. */
    public static String of(String name, String otherwise) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+|['’]", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The slug itself, or with the first number behind it that makes it new. */
    public static String unique(String slug, Set<String> taken) {
        String id = slug;
        for (int i = 2; taken.contains(id); i++) {
            id = slug + "-" + i;
        }
        return id;
    }
}
