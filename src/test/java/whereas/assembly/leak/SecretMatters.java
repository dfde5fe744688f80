package whereas.assembly.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.matter.TradeMatters;
import whereas.proprietary.FactTexts;

/** Makes random trade matters with secrets in the brackets of any of their texts, the same for the same number. */
public final class SecretMatters {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    /** Words that refer to other facts, and those whose form is fixed, cannot have brackets. */
    private static final Pattern FIXED = Pattern.compile("packet|(?:serviceList|servers)\\[\\d+]\\.id|service\\[\\d+]\\.(?:server|recipients.*|documents.*)"
            + "|.*\\.(?:state|zip)");
    private static final Arbitrary<TradeMatter> PLAIN = TradeMatters.tradeMatters(Arbitraries.strings().withChars("abcdefghij &<>\"'éßД,.")
            .ofMinLength(1).ofMaxLength(18));

    /**
     * A matter with its secrets.
     *
     * @param releasable what stands in single brackets
     * @param withheld what stands in double ones
     */
    public record Secrets(TradeMatter matter, Set<String> releasable, Set<String> withheld) {
        public List<String> all() {
            List<String> all = new ArrayList<>(releasable);
            all.addAll(withheld);
            return all;
        }
    }

    private final Random random;
    private final Set<String> releasable = new LinkedHashSet<>();
    private final Set<String> withheld = new LinkedHashSet<>();

    private SecretMatters(long number) {
        random = new Random(number);
    }

    public static Secrets matter(long number) {
        AtomicReference<TradeMatter> plain = new AtomicReference<>();
        JqwikSession.run(() -> plain.set(PLAIN.generator(1000, true).next(new Random(number)).value()));
        return new SecretMatters(number).make(plain.get());
    }

    /** The given matter with secrets in some of its texts. */
    public static Secrets in(TradeMatter matter, long number) {
        return new SecretMatters(number).make(matter);
    }

    private Secrets make(TradeMatter plain) {
        Map<String, String> answers = new LinkedHashMap<>(plain.answers());
        answers.put("summary-of-facts", "The price was \nand the customer ");
        answers.put("clear-and-compelling-need", "Because.");
        int often = 1 + random.nextInt(5);
        TradeMatter asked = with(plain, answers, new Submission(plain.submission().title(), plain.submission().petition(), plain.submission().due(),
                Submission.Version.PROPRIETARY_DOCUMENT, false, random.nextBoolean(), plain.submission().totalPages()));
        TradeMatter secret = FactTexts.changed(asked, (where, text) -> FIXED.matcher(where).matches() ? text
                : where.startsWith("answers.") || random.nextInt(5) < often ? bracketed(text) : text);
        return new Secrets(secret, releasable, withheld);
    }

    private static TradeMatter with(TradeMatter m, Map<String, String> answers, Submission submission) {
        return new TradeMatter(m.title(), m.packet(), m.date(), m.firm(), m.counsel(), m.consultants(), m.petitioner(), m.proceeding(), submission,
                m.volumes(), m.certifiers(), m.commerce(), m.commission(), m.serviceList(), m.servers(), m.service(), answers, m.milestones(), m.remark());
    }

    /** The text with one to three secrets in, before or behind it, or in its place. */
    private String bracketed(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> part();
            case 1 -> part() + part();
            case 2 -> part() + " " + text;
            case 3 -> text + part() + " \\[literal\\] " + part();
            case 4 -> text.replace("\n", part() + "\n") + part();
            default -> text + " " + part() + (random.nextBoolean() ? "." : "");
        };
    }

    private String part() {
        String secret = secret();
        boolean twice = random.nextInt(4) == 0;
        (twice ? withheld : releasable).add(secret);
        String instead = switch (random.nextInt(5)) {
            case 0 -> "|a public summary";
            case 1 -> "|~";
            case 2 -> "|about 1,000 \\| or \\[so\\]";
            default -> "";
        };
        String around = random.nextInt(4) == 0 ? "  " : "";
        return (twice ? "[[" : "[") + around + secret + around + instead + (twice ? "]]" : "]");
    }

    /** Words that stand nowhere by chance: names, figures, words with signs that markup escapes. */
    private String secret() {
        return switch (random.nextInt(6)) {
            case 0 -> word(9) + " " + word(6);
            case 1 -> "%d,%03d,%03d.%02d".formatted(1 + random.nextInt(900), random.nextInt(1000), random.nextInt(1000), 1 + random.nextInt(99));
            case 2 -> "$" + (100000000L + random.nextInt(900000000)) + "7";
            case 3 -> word(8) + " & <b>" + word(5);
            case 4 -> word(7) + "É" + word(4) + "Ж";
            default -> word(14).toUpperCase(Locale.ROOT);
        };
    }

    private String word(int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
