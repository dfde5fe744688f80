package whereas.matter;

import java.util.stream.IntStream;

/** Made-up article numbers whose check digits are right. */
public final class ArticleNumbers {
    private ArticleNumbers() {
    }

    /** The n-th number of 22 digits, in groups. */
    public static String number(int n) {
        String before = "9407100000000000%05d".formatted(n);
        return IntStream.rangeClosed(0, 9).mapToObj(digit -> before + digit).filter(all -> ArticleNumber.problem(all).isEmpty())
                .map(ArticleNumber::grouped).findFirst().orElseThrow();
    }
}
