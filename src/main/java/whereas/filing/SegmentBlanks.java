package whereas.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import whereas.matter.CaseNumber;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Proceeding;
import whereas.matter.Segment;

/** The blanks of the sentence that says in which segment a submission is made: one set for each kind of duty. */
final class SegmentBlanks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final int INVESTIGATION = 0;
    private static final int REVIEW_OF_PERIOD = 1;
    private static final int OTHER = 2;

    private final Proceeding proceeding;
    private final Segment segment;

    private SegmentBlanks(Proceeding proceeding) {
        this.proceeding = proceeding;
        this.segment = proceeding.segment();
    }

    static List<FormFilling.Proceeding> of(Proceeding proceeding) {
        SegmentBlanks blanks = new SegmentBlanks(proceeding);
        List<Duty> duties = proceeding.duties();
        return duties.isEmpty() ? List.of(blanks.of(Optional.empty())) : duties.stream().map(duty -> blanks.of(Optional.of(duty))).toList();
    }

    private FormFilling.Proceeding of(Optional<Duty> duty) {
        Map<String, List<Passage>> values = new HashMap<>();
        duty(values, "ANTIDUMPING OR COUNTERVAILING", duty);
        duty(values, "ANTIDUMPING OR COUNTERVAILING DUTY", duty);
        values.put("PRODUCT", proceeding.merchandise().name().isBlank() ? Passage.missing("the product")
                : Passage.filled(proceeding.merchandise().nameBeforeFrom()));
        countries(values, duty);
        segment.period().ifPresent(period -> values.put("DATES OF PERIOD OF REVIEW",
                Passage.filled(DAY.format(period.from()) + ", through " + DAY.format(period.to()) + ",")));
        Segment.Stage stage = segment.stage();
        pick(values, "ADMINISTRATIVE OR NEW SHIPPER", stage.ordinal() - Segment.Stage.ADMINISTRATIVE_REVIEW.ordinal());
        pick(values, "SUNSET REVIEW OR CHANGED CIRCUMSTANCE REVIEW OR SCOPE RULING OR CIRCUMVENTION INQUIRY",
                stage.ordinal() - Segment.Stage.SUNSET_REVIEW.ordinal());
        return new FormFilling.Proceeding(stage == Segment.Stage.INVESTIGATION ? INVESTIGATION : stage.ofPeriod() ? REVIEW_OF_PERIOD : OTHER, values);
    }

    /** The representative's form puts the word «duty», which belongs to both kinds, inside the parentheses. */
    private static void duty(Map<String, List<Passage>> values, String blank, Optional<Duty> duty) {
        values.put(blank, duty.map(d -> Passage.filled(d.words() + (blank.endsWith(" DUTY") ? " duty" : "")))
                .orElse(Passage.missing("antidumping or countervailing")));
    }

    /** One of the alternatives that a blank names itself; none where the segment is of another option. */
    private static void pick(Map<String, List<Passage>> values, String blank, int index) {
        List<String> alternatives = new FormPart.Blank(blank).alternatives();
        if (index >= 0 && index < alternatives.size()) {
            values.put(blank, Passage.filled(alternatives.get(index).toLowerCase(Locale.US)));
        }
    }

    /**
     * All countries with their case numbers: the form has its blanks for country and number side by side, so the first takes
     * all but the last number.
     */
    private void countries(Map<String, List<Passage>> values, Optional<Duty> duty) {
        List<ExportingCountry> countries = duty.map(proceeding::countries).orElse(List.of());
        if (countries.isEmpty()) {
            values.put("COUNTRY", Passage.missing("the country"));
            values.put("CASE NUMBER", Passage.missing("the case number"));
            return;
        }
        List<List<Passage>> items = new ArrayList<>();
        for (ExportingCountry country : countries) {
            List<Passage> item = new ArrayList<>(Passage.filled(country.printed()));
            if (country != countries.getLast()) {
                item.addAll(Passage.filled(" "));
                item.addAll(number(country, duty.orElseThrow()));
            }
            items.add(item);
        }
        values.put("COUNTRY", Passage.list(items));
        values.put("CASE NUMBER", number(countries.getLast(), duty.orElseThrow()));
    }

    private static List<Passage> number(ExportingCountry country, Duty duty) {
        return country.number(duty).map(CaseNumber::words).map(number -> Passage.filled("(" + number + ")"))
                .orElseGet(() -> Passage.missing("the case number of the " + duty.words() + " case about " + country.printed()));
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
