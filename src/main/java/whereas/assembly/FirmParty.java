package whereas.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.matter.Address;
import whereas.store.PartyUse;

/**
 * A party as the firm knows it from all its matters and from its own record.
 *
 * @param record the number of the firm's record of it; empty where it keeps none
 * @param name the spelling that holds
 * @param spellings every spelling, the one that holds first
 * @param addresses those at which it stands itself, each once
 * @param appearances where it stands, the latest matter first
 */
public record FirmParty(Optional<Long> record, String name, List<String> spellings, List<Address> addresses, List<PartyUse.Role> roles,
                        List<Appearance> appearances, Optional<String> email, Optional<String> note) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    public FirmParty {
        spellings = List.copyOf(spellings);
        addresses = List.copyOf(addresses);
        roles = List.copyOf(roles);
        appearances = List.copyOf(appearances);
    }

    /**
     * That a party stands in a matter.
     *
     * @param spelling its name there
     * @param served whether the papers of that matter were served
     * @param sixtieth the last of the sixty days of a notice, where they run
     */
    public record Appearance(long matter, String title, LocalDate date, PartyUse.Role role, String spelling, List<String> products,
                             List<String> chemicals, boolean served, Optional<LocalDate> sixtieth) {
        public Appearance {
            products = List.copyOf(products);
            chemicals = List.copyOf(chemicals);
        }

        /** «Noticed on June 3, 2022 in «Khee snow crab» for lead in snow crab meat; 60 days passed on August 8, 2022». */
        public String sentence(LocalDate today) {
            String where = "«" + title + "»";
            if (role != PartyUse.Role.VIOLATOR) {
                String words = words(role);
                return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " in " + where + " of " + DATE.format(date);
            }
            String what = (chemicals.isEmpty() ? "" : " for " + listed(chemicals)) + (products.isEmpty() ? "" : " in " + listed(products));
            return (served ? "Noticed on " : "Named in the draft of ") + DATE.format(date) + (served ? " in " : ", ") + where + what
                    + (served ? sixtieth.map(day -> "; 60 days " + (day.isBefore(today) ? "passed on " : "end on ") + DATE.format(day)).orElse("") : "");
        }

        private static String listed(List<String> names) {
            return names.size() > 3 ? String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more"
                    : names.size() < 2 ? String.join("", names) : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        }
    }

    /** The role in words. */
    public static String words(PartyUse.Role role) {
        return switch (role) {
            case VIOLATOR -> "alleged violator";
            case AGENT -> "agent for service of process";
            case NOTICING_PARTY -> "noticing party";
            case RESPONSIBLE_INDIVIDUAL -> "responsible individual";
            case CONSULTANT -> "consultant";
            case PETITIONER -> "petitioner or domestic producer";
            case CERTIFIER -> "certifier";
            case SERVED -> "on the service list";
        };
    }

    /** The notices that were served on it, the latest first. */
    public List<Appearance> notices() {
        return appearances.stream().filter(one -> one.role() == PartyUse.Role.VIOLATOR && one.served()).toList();
    }
}
