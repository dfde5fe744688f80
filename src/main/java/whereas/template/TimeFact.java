package whereas.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A time of day: prints as «11:00 a.m.»; noon is «12:00 p.m.», as law offices write it, and seconds are not printed. */
record TimeFact(LocalTime time) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int minute = time.getMinute();
        return hour + (minute < 10 ? ":0" : ":") + minute + (time.getHour() < 12 ? " a.m." : " p.m.");
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        if (name.equals("iso")) {
            return new SimpleScalar(time.truncatedTo(ChronoUnit.MINUTES).toString());
        }
        throw new UnknownFact(name, "a time", List.of("iso"));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
