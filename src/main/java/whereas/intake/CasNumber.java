package whereas.intake;

/** The registry number of a chemical substance, such as 117-81-7, whose last digit is computed from the others. */
final class CasNumber {
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
}
