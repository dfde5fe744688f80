package whereas.matter;

import java.util.Set;

/** The number on a package, a UPC, EAN or GTIN: its last digit follows from the ones before it (GS1 General Specifications). */
public final class ProductCode {
    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);

    private ProductCode() {
    }

    /** Whether the digits are as many as such a number has. */
    public static boolean isComplete(String digits) {
        return LENGTHS.contains(digits.length()) && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the number is complete and ends in the digit that the ones before it give. */
    public static boolean isValid(String digits) {
        if (!isComplete(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
