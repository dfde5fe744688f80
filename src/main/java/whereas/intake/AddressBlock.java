package whereas.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A party and how to reach it, written as the lines of an envelope or jammed into one line: which line is what.
 *
 * @param name empty when there is none
 * @param roles lines that say what the party is, such as «Agent for Service of Process»
 * @param address the lines of the address as they stand, wrapped ones joined; empty when there is none
 */
record AddressBlock(String name, Optional<String> addressee, List<String> roles, String address, List<String> emails, List<String> phones) {
    private static final String TITLE = "(?:president|chief executive officer|c\\.?e\\.?o\\.?|manager|managing member|managing partner"
            + "|owner"
            + "|general counsel|legal department|chief financial officer|secretary|partner|director)";
    private static final Pattern ADDRESSEE = Pattern.compile("(?i)^((?:the\\s+)?(?:current\\s+)?" + TITLE
            + "(?:\\s*(?:\\bor\\b|\\band\\b|/|&|,)\\s*(?:current\\s+)?" + TITLE + ")*)(?:\\s+|,\\s*|$)(.*)$");
    private static final Pattern ATTENTION = Pattern.compile("(?i)^(?:attn|attention)\\b[.:]*\\s*(.+)$");
    private static final Pattern CARE = Pattern.compile("(?i)^(?:c/o|care of)\\b.*");
    private static final Pattern ROLE = Pattern.compile("(?i)^(?:(?:registered\\s+)?agent(?:\\s+for\\s+(?:service(?:\\s+of\\s+process)?|process))?"
            + "|alleged violator|noticed party|petitioner|respondent|defendant)(?:\\s+for\\s+.+)?:?$");
    private static final Pattern BUILDING = Pattern.compile("(?i)(?:hall of (?:justice|records)|city hall(?: \\w+)?|courthouse|.* "
            + "(?:building|bldg\\.?|tower"
            + "|plaza|center|centre|complex))");
    private static final Pattern INNER_NUMBER = Pattern.compile("\\d+[A-Za-z]?(?:-\\d+)?\\s+\\S.*");
    private static final Pattern DANGLING = Pattern.compile("(?i).*(?:^|\\s)(?:los|las|san|santa|el|la|del|de|new|fort|ft\\.?|mount"
            + "|mt\\.?|port|north|south|east"
            + "|west|no\\.?|so\\.?|n\\.|s\\.|e\\.|w\\.|suite|ste\\.?|unit|room|rm\\.?|apt\\.?|floor|of|the|and|&|#)$");

    /** The block's parts. */
    static AddressBlock of(String text) {
        return new Reading(text).block();
    }

    /** Whether it names a party and says how to reach it. */
    boolean isComplete() {
        return !name.isEmpty() && (!address.isEmpty() || !emails.isEmpty());
    }

    /** Reads one block, line by line. */
    private static final class Reading {
        private final List<String> lines = new ArrayList<>();
        private final List<String> emails = new ArrayList<>();
        private final List<String> phones = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> roles = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private Optional<String> addressee = Optional.empty();

        private Reading(String text) {
            Cells.cleanLines(text).lines().map(line -> BlockLines.withoutContacts(line, emails, phones)).filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        }

        private AddressBlock block() {
            List<String> address = unwrapped(address());
            lines.forEach(this::sort);
            String name = name();
            before.addAll(address);
            return new AddressBlock(name, addressee, roles, String.join("\n", before), emails, phones);
        }

        /** Takes the lines of the address away from the others. */
        private List<String> address() {
            int end = lines.size();
            while (end > 0 && !BlockLines.endsAddress(lines.get(end - 1))) {
                end--;
            }
            if (end == 0) {
                end = endOfUnfinished();
            } else if (!BlockLines.endsInZip(lines.get(end - 1))) {
                return end > 1 ? taken(abroad(end), 0, end) : List.of();
            }
            for (int line = 0; line < end; line++) {
                int start = line > 0 && StreetAndCity.beginsLikeStreet(lines.get(line)) ? 0 : inner(line, end);
                if (start >= 0) {
                    return taken(line, start, end);
                }
            }
            if (end == 0) {
                return List.of();
            }
            // No street: the city alone, or a name that is nothing but the beginning of an address.
            return taken(StreetAndCity.beginsLikeStreet(lines.getFirst()) ? 0 : end - 1, 0, end);
        }

        /** An address that lacks its last line begins like others all the same. */
        private int endOfUnfinished() {
            for (int line = 1; line < lines.size(); line++) {
                if (StreetAndCity.beginsLikeStreet(lines.get(line)) && (StreetAndCity.isBox(lines.get(line))
                        || StreetAndCity.hasStreetWord(lines.get(line)))) {
                    return lines.size();
                }
            }
            return 0;
        }

        /** Where an address abroad begins: behind the name, at the first line with a number if there is one. */
        private int abroad(int end) {
            for (int line = 1; line < end; line++) {
                if (lines.get(line).matches(".*\\d.*")) {
                    return line;
                }
            }
            return 1;
        }

        private List<String> taken(int line, int start, int end) {
            List<String> address = new ArrayList<>(lines.subList(line, end));
            String label = address.getFirst().substring(0, start).strip().replaceAll(",$", "");
            address.set(0, address.getFirst().substring(start));
            address.addAll(lines.subList(end, lines.size()).stream().filter(Countries::isUnitedStates).toList());
            lines.removeIf(Countries::isUnitedStates);
            lines.subList(line, Math.min(end, lines.size())).clear();
            if (!label.isEmpty()) {
                lines.add(line, label);
            }
            return address;
        }

        /** Where within a line a street or a post office box begins behind a name; -1 when none does. */
        private int inner(int line, int end) {
            String text = lines.get(line);
            String behind = line + 1 < end ? text + " " + lines.get(line + 1) : text;
            Matcher word = Pattern.compile("(?<=[\\s,])\\S").matcher(text);
            while (word.find()) {
                String rest = behind.substring(word.start());
                if (StreetAndCity.isBox(rest) || INNER_NUMBER.matcher(rest).matches() && StreetAndCity.hasStreetWord(rest)
                        && !PartyName.isForm(rest.split("[\\s,]+")[1])) {
                    return word.start();
                }
            }
            return -1;
        }

        private void sort(String line) {
            Matcher attention = ATTENTION.matcher(line);
            Matcher title = ADDRESSEE.matcher(line);
            if (ROLE.matcher(line).matches()) {
                roles.add(line);
            } else if (CARE.matcher(line).matches() || !names.isEmpty() && BUILDING.matcher(line).matches() && !isOffice(line)) {
                before.add(line);
            } else if (attention.matches()) {
                addressee = addressee.or(() -> Optional.of(attention.group(1)));
            } else if (title.matches() && !new PartyName(title.group(1)).hasLegalForm() && addressee.isEmpty()
                    && (title.group(2).isEmpty() || new PartyName(title.group(2)).hasLegalForm())) {
                addressee = Optional.of(title.group(1).replaceAll("[\\s,]+$", ""));
                if (!title.group(2).isEmpty()) {
                    names.add(title.group(2));
                }
            } else {
                names.add(line);
            }
        }

        /** A person beside an organization is the one to write to; anything else is one name on several lines. */
        private String name() {
            if (names.size() == 2 && addressee.isEmpty() && names.stream().noneMatch(Reading::isOffice)) {
                boolean first = new PartyName(names.get(0)).isOrganization();
                boolean second = new PartyName(names.get(1)).isOrganization();
                if (first != second) {
                    addressee = Optional.of(names.get(first ? 1 : 0));
                    return names.get(first ? 0 : 1);
                }
            }
            return String.join(" ", names);
        }

        private static boolean isOffice(String line) {
            return line.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(attorney|county|prosecutor|city of)\\b.*");
        }

        /** Lines of a narrow column that were broken where no part of the address ends. */
        private static List<String> unwrapped(List<String> address) {
            List<String> whole = new ArrayList<>();
            for (String line : address) {
                boolean broken = !whole.isEmpty() && (DANGLING.matcher(whole.getLast()).matches() || StreetAndCity.isStreetWord(line));
                whole.add(broken ? whole.removeLast() + " " + line : line);
            }
            return whole;
        }
    }

    /** The parts as text, for a message. */
    @Override
    public String toString() {
        return Arrays.stream(new String[] {name, address.replace('\n', ','), String.join(" ", emails)}).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
