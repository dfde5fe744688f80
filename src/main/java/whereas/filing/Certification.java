package whereas.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A certification, filled.
 *
 * @param title the form's title
 * @param signature the word before each place to sign, and {@code date} that before each date
 */
public record Certification(CertificationForm.Id form, String title, List<Passage> passages, String signature, String date,
                            List<Signatory> signatories) {
    /**
     * One who signs and dates.
     *
     * @param signed the day, once it is known; else a blank is left for it
     */
    public record Signatory(String name, Optional<LocalDate> signed) {
    }

    public Certification {
        passages = List.copyOf(passages);
        signatories = List.copyOf(signatories);
    }

    /** The names of those who sign, as a title names them: «Ann Example and Bob Example»; «nobody yet» when there is none. */
    public String names() {
        List<String> names = signatories.stream().map(Signatory::name).filter(name -> !name.isBlank()).toList();
        if (names.isEmpty()) {
            return "nobody yet";
        }
        return names.size() < 3 ? String.join(" and ", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    }

    /** The whole text, with what is missing in brackets. */
    public String text() {
        return passages.stream().map(passage -> passage.missing() ? "[" + passage.text() + "]" : passage.text()).collect(Collectors.joining());
    }
}
