package whereas.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The registry number of a chemical substance, such as 117-81-7, whose last digit is computed from the others. */
final class CasNumber {
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private CasNumber() {
    }

    static boolean isValid(String text) {
        if (!text.matches("[1-9]\\d{1,6}-\\d{2}-\\d")) {
            return false;
        }
        String digits = text.replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length() - 1; i++) {
            sum += (digits.length() - 1 - i) * (digits.charAt(i) - '0');
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** The number that a spreadsheet took for a date, such as 2426-08-6 for 8/6/2426 or 79-06-1 for 1979-06-01; empty when none fits. */
    static Optional<String> ofDate(String text) {
        Matcher american = AMERICAN.matcher(text);
        Matcher iso = ISO.matcher(text);
        List<String> parts = american.matches() ? List.of(american.group(3), american.group(1), american.group(2))
                : iso.matches() ? List.of(iso.group(1), iso.group(2), iso.group(3)) : List.of();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String end = "-%02d-%d".formatted(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
        return Stream.of(parts.getFirst() + end, parts.getFirst().substring(2) + end).filter(CasNumber::isValid).findFirst();
    }
}
