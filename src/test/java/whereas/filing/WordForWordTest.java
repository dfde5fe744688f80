package whereas.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import whereas.matter.Certifier;
import whereas.matter.Duty;
import whereas.matter.ReviewPeriod;
import whereas.matter.Segment;
import whereas.matter.Submission;

/**
 * Every certification beside the form's text, word by word: the expected words are made from the text alone, by cutting the
 * options out and putting values in place of the blanks, and not by the program's reader of forms.
 */
class WordForWordTest {
    private static final String INSERT = "(INSERT ONE OF THE FOLLOWING OPTIONS IN { }: ";
    private static final LocalDate DUE = LocalDate.of(2024, 5, 3);
    private static final ReviewPeriod PERIOD = new ReviewPeriod(LocalDate.of(2022, 2, 1), LocalDate.of(2023, 1, 31));
    private static final List<List<Duty>> DUTIES = List.of(List.of(Duty.ANTIDUMPING), List.of(Duty.COUNTERVAILING), List.of(Duty.values()));

    /** One way in which a form can be filled. */
    private record Way(CertificationForm.Id form, int persons, boolean oneEmployer, Segment segment, List<Duty> duties, boolean due,
                       Certifier.Role role, Certifier.Capacity capacity) {
        List<Integer> employers() {
            return form == CertificationForm.Id.GOVERNMENT || oneEmployer ? List.of(persons) : IntStream.range(0, persons).mapToObj(_ -> 1).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCertificationHasTheWordsOfItsForm(CertificationForm.Id form) {
        List<Way> ways = ways(form);
        assertThat(ways).hasSize(form == CertificationForm.Id.REPRESENTATIVE ? 1344 : 336);
        for (Way way : ways) {
            assertThat(words(actual(way))).as(way.toString()).containsExactlyElementsOf(words(expected(way)));
        }
    }

    @Test
    void theFormsAreThoseOfTheRegulation() throws IOException {
        Path law = Path.of("../shared/law/certification-forms-351.303g.txt");
        assumeTrue(Files.isRegularFile(law));
        List<String> lines = Files.readAllLines(law);
        for (CertificationForm form : Filings.WORDS.forms().forms()) {
            assertThat(lines).contains(form.text());
            assertThat(lines).anyMatch(line -> line.replaceFirst("^[*]+ ", "").equals(form.several()));
            assertThat(lines).anyMatch(line -> line.contains(form.title()));
        }
        assertThat(lines).contains(Filings.WORDS.forms().signature(), Filings.WORDS.forms().date());
    }

    private static List<Way> ways(CertificationForm.Id form) {
        List<Way> ways = new ArrayList<>();
        boolean representative = form == CertificationForm.Id.REPRESENTATIVE;
        for (Segment.Stage stage : Segment.Stage.values()) {
            Segment segment = new Segment(stage, stage.ofPeriod() ? Optional.of(PERIOD) : Optional.empty());
            for (List<Duty> duties : DUTIES) {
                for (int persons = 1; persons <= 4; persons++) {
                    for (boolean oneEmployer : List.of(true, false)) {
                        for (boolean due : List.of(true, false)) {
                            for (Certifier.Role role : representative ? Certifier.Role.values() : new Certifier.Role[1]) {
                                for (Certifier.Capacity capacity : representative ? Certifier.Capacity.values() : new Certifier.Capacity[1]) {
                                    ways.add(new Way(form, persons, oneEmployer, segment, duties, due, role, capacity));
                                }
                            }
                        }
                    }
                }
            }
        }
        return ways;
    }

    private static String actual(Way way) {
        Certifier certifier = switch (way.form()) {
            case COMPANY -> new Certifier.Company(numbers(way).mapToObj(n -> new Certifier.Employee("Person " + n, Optional.of("Officer of rank " + n),
                    Optional.of(employer(way, n)), Optional.empty())).toList(), List.of());
            case GOVERNMENT -> new Certifier.Government(numbers(way).mapToObj(n ->
                    new Certifier.Officer("Person " + n, Optional.of("Officer of rank " + n), Optional.empty())).toList(), "Ruritania");
            case REPRESENTATIVE -> new Certifier.Representative(numbers(way).mapToObj(n ->
                    new Certifier.Agent("Person " + n, Optional.of(employer(way, n)), Optional.empty())).toList(), way.role(), "the Committee", way.capacity());
        };
        var matter = Filings.matter(way.segment(), way.duties(), way.due() ? Optional.of(DUE) : Optional.empty(), List.of(certifier), List.of(),
                Submission.Version.PUBLIC_DOCUMENT, true, false);
        Certification certification = new CertificationWriter(matter, Filings.WORDS.forms()).write(certifier);
        assertThat(certification.signatories()).hasSize(way.persons());
        return certification.text();
    }

    private static IntStream numbers(Way way) {
        return IntStream.rangeClosed(1, way.persons());
    }

    private static String employer(Way way, int person) {
        return way.oneEmployer() ? "Employer" : "Employer " + person;
    }

    private static String expected(Way way) {
        CertificationForm form = Filings.WORDS.forms().form(way.form());
        String text = form.text().replace("due on (DATE) OR filed on (DATE)", way.due() ? "due on (DATE)" : "filed on (DATE)");
        if (way.form() == CertificationForm.Id.REPRESENTATIVE) {
            text = chosen(text, options -> options.get(way.role().ordinal()));
        }
        text = chosen(text, options -> way.duties().stream().map(duty -> segment(options, way, duty)).collect(Collectors.joining(", and ")));
        if (way.form() == CertificationForm.Id.REPRESENTATIVE) {
            text = chosen(text, options -> options.get(way.capacity().ordinal()));
        }
        text = persons(text, form, way);
        if (way.persons() > 1) {
            text = plural(text);
        }
        return text.replace("the the ", "the ").replace("(IDENTIFY THE SPECIFIC SUBMISSION BY TITLE)", Filings.TITLE)
                .replace("(DATE)", way.due() ? "May 3, 2024" : "April 24, 2024")
                .replace("(CERTIFIER'S COMPANY NAME)", list(way.oneEmployer() ? List.of("Employer")
                        : numbers(way).mapToObj(n -> "Employer " + n).toList(), ", "))
                .replace("(COUNTRY)", "Ruritania")
                .replace("(COMPANY NAME, OR GOVERNMENT OF COUNTRY, OR NAME OF ANOTHER PARTY)", "the Committee");
    }

    /** The text with its first choice replaced by what is chosen of its options, which print in small letters. */
    private static String chosen(String text, java.util.function.Function<List<String>, String> choice) {
        int start = text.indexOf(INSERT);
        int end = text.indexOf("})", start);
        List<String> options = Stream.of(text.substring(start + INSERT.length() + 1, end).split("\\} or \\{")).map(WordForWordTest::small).toList();
        return text.substring(0, start) + choice.apply(options) + text.substring(end + 2);
    }

    /** Small letters everywhere but in blanks. */
    private static String small(String option) {
        StringBuilder small = new StringBuilder();
        int depth = 0;
        for (char c : option.toCharArray()) {
            depth += c == '(' ? 1 : 0;
            small.append(depth > 0 ? c : Character.toLowerCase(c));
            depth -= c == ')' ? 1 : 0;
        }
        return small.toString();
    }

    private static String segment(List<String> options, Way way, Duty duty) {
        int option = switch (way.segment().stage()) {
            case INVESTIGATION -> 0;
            case ADMINISTRATIVE_REVIEW, NEW_SHIPPER_REVIEW -> 1;
            default -> 2;
        };
        String stage = way.segment().stage().words();
        String country = duty == Duty.ANTIDUMPING ? "Cambodia (A-555-003) and Malaysia (A-557-830)" : "Cambodia (C-555-004) and Malaysia (C-557-831)";
        return options.get(option)
                .replace("(ANTIDUMPING OR COUNTERVAILING) DUTY", "(ANTIDUMPING OR COUNTERVAILING) duty")
                .replace("(ANTIDUMPING OR COUNTERVAILING)", duty.name().toLowerCase(Locale.ROOT))
                .replace("(ANTIDUMPING OR COUNTERVAILING DUTY)", duty.name().toLowerCase(Locale.ROOT) + " duty")
                .replace("(DATES OF PERIOD OF REVIEW)", "February 1, 2022, through January 31, 2023,")
                .replace("(ADMINISTRATIVE OR NEW SHIPPER) review", stage)
                .replace("(SUNSET REVIEW OR CHANGED CIRCUMSTANCE REVIEW OR SCOPE RULING OR CIRCUMVENTION INQUIRY)", stage)
                .replace("(PRODUCT)", "cells, whether or not assembled,").replace("(COUNTRY) (CASE NUMBER)", country);
    }

    /** The persons and employers in the first sentence. */
    private static String persons(String text, CertificationForm form, Way way) {
        List<String> groups = new ArrayList<>();
        int next = 1;
        for (int size : way.employers()) {
            boolean titles = way.form() != CertificationForm.Id.REPRESENTATIVE;
            String names = list(IntStream.range(next, next + size).mapToObj(n -> "Person " + n + (titles ? ", Officer of rank " + n : "")).toList(),
                    titles ? "; " : ", ");
            groups.add(form.person().replace("(PRINTED NAME AND TITLE)", names).replace("(PRINTED NAME)", names)
                    .replace("(COMPANY NAME)", employer(way, next)).replace("(LAW FIRM or OTHER FIRM)", employer(way, next)));
            next += size;
        }
        return text.replace(form.person(), list(groups, "; "));
    }

    /** «a», «a and b» (with a comma more where items have commas), «a, b, and c». */
    private static String list(List<String> items, String between) {
        return switch (items.size()) {
            case 1 -> items.getFirst();
            case 2 -> items.getFirst() + (between.equals("; ") ? ", and " : " and ") + items.getLast();
            default -> String.join(between, items.subList(0, items.size() - 1)) + between + "and " + items.getLast();
        };
    }

    private static String plural(String text) {
        List<String> plural = new ArrayList<>();
        boolean start = true;
        for (String word : text.split(" ")) {
            plural.add(switch (word) {
                case "I" -> start ? "We" : "we";
                case "I," -> start ? "We," : "we,";
                case "my" -> "our";
                case "am" -> "are";
                default -> word;
            });
            start = word.endsWith(".");
        }
        return String.join(" ", plural);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
