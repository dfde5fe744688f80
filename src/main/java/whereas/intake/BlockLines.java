package whereas.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of an address block look like: where a block ends, and what in it is no part of a postal address. */
final class BlockLines {
    private static final Pattern ZIP_AT_END = Pattern.compile("(?:^|[\\s,.])\\d{5}(?:\\s*-\\s*\\d{4})?[.,;]?$");
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.@])<?([^\\s<>,;:()\"]{1,64}@[^\\s<>,;:()\"]{1,189}\\.[A-Za-z]{2,63})>?");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w-])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\)[ .-]?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?![\\w-])(?:\\s*(?:x|ext\\.?)\\s*\\d{1,5})?");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?<!\\p{L})(?:e-?mail|tel(?:ephone)?|phone|fax|facsimile|mobile|cell|t|f|p)\\s*[.:]+\\s*(?=$|[,;|/]|\\s)");
    private static final Pattern FAX = Pattern.compile("(?i).*\\b(?:fax|facsimile)\\b.*");
    private static final int LONGEST = 300;

    private BlockLines() {
    }

    /** Whether a line ends as an address in the United States does, or is the name of a country. */
    static boolean endsAddress(String line) {
        return endsInZip(line) || line.length() <= 60 && Countries.abroad(line.replaceAll("[.,;\\d\\s]+$", "")).isPresent()
                && UsStates.code(line).isEmpty();
    }

    /** Whether a line ends in a state and a ZIP code. */
    static boolean endsInZip(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Matcher zip = ZIP_AT_END.matcher(line);
        return zip.find() && UsStates.atEnd(line.substring(0, zip.start())).isPresent();
    }

    /** Whether a block that is stacked upon the next one, with nothing between them, ends with this line. */
    static boolean endsBlock(String line) {
        return endsInZip(line) || endsInEmail(line);
    }

    static boolean endsInEmail(String line) {
        String last = line.strip().replaceAll("^.*[\\s<:]", "").replaceAll(">$", "");
        return line.length() <= LONGEST && EmailAddress.isWellFormed(last);
    }

    /** Whether a line holds only what may follow an address: e-mail, telephone, a country. */
    static boolean isTrailer(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return false;
        }
        return withoutContacts(line, new java.util.ArrayList<>(), new java.util.ArrayList<>()).isEmpty() || Countries.isUnitedStates(line);
    }

    /** The line without its e-mail addresses and telephone numbers, which are added to the lists; a fax number is left out. */
    static String withoutContacts(String line, List<String> emails, List<String> phones) {
        if (line.length() > LONGEST * 4) {
            return line;
        }
        boolean fax = FAX.matcher(line).matches();
        String rest = EMAIL.matcher(line).replaceAll(found -> {
            emails.add(found.group(1));
            return " ";
        });
        rest = PHONE.matcher(rest).replaceAll(found -> {
            if (!fax) {
                phones.add(found.group());
            }
            return " ";
        });
        if (rest.equals(line)) {
            return line;
        }
        String bare = LABEL.matcher(rest).replaceAll(" ").strip();
        return Optional.of(Cells.clean(bare).replaceAll("^[\\s,;|/]+|[\\s,;|/]+$", "")).filter(text -> text.matches(".*[\\p{L}\\p{N}].*"))
                .orElse("");
    }
}
