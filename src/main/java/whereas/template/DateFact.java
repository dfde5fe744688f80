package whereas.template;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A day: prints as «June 3, 2022», whatever the computer's language. */
record DateFact(LocalDate date) implements TemplateScalarModel, TemplateHashModel {
    private static final List<String> FACTS = List.of("iso", "weekday", "year", "month", "day");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    @Override
    public String getAsString() {
        return month() + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "iso" -> new SimpleScalar(date.toString());
            case "weekday" -> new SimpleScalar(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US));
            case "year" -> new SimpleNumber(date.getYear());
            case "month" -> new SimpleScalar(month());
            case "day" -> new SimpleNumber(date.getDayOfMonth());
            default -> throw new UnknownFact(name, "a date", FACTS);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private String month() {
        return MONTHS.get(date.getMonthValue() - 1);
    }
}
