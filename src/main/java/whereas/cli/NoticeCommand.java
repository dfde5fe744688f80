package whereas.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import whereas.calendar.Method;
import whereas.calendar.NoticeCalendar;
import whereas.calendar.NoticeQuestion;
import whereas.calendar.Place;
import whereas.calendar.Service;

/** Prints the calendar of a 60-day notice without a matter. */
@Command(name = "notice", description = "Prints the calendar of a Proposition 65 notice served on one recipient.", mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Option(names = "--served", required = true, paramLabel = "DATE", converter = Days.class, description = "The day of mailing, sending or delivery.")
    private LocalDate served;
    @Option(names = "--method", required = true, paramLabel = "METHOD", converter = Methods.class,
            description = "personal, mail, overnight, fax or electronic.")
    private Method method;
    @Option(names = "--from", paramLabel = "PLACE", converter = Places.class, defaultValue = "CA", description = "Where it was mailed: a state such as CA, or a country.")
    private Place from;
    @Option(names = "--to", paramLabel = "PLACE", converter = Places.class, defaultValue = "CA",
            description = "Where the recipient is: a state such as TX, safe-at-home, or a country.")
    private Place to;
    @Option(names = "--special-compliance", description = "The notice alleges an exposure that the violator may cure (Health and Safety Code 25249.7(k)).")
    private boolean specialCompliance;
    @Mixin private CalendarOutput output;

    @Override
    public Integer call() {
        Service service = new Service("the recipient", true, served, method, from, to);
        return output.print(spec, new NoticeCalendar().deadlines(new NoticeQuestion(List.of(service), specialCompliance)), "Notice of " + served);
    }

    /** Reads a method of service. */
    static final class Methods implements ITypeConverter<Method> {
        @Override
        public Method convert(String text) {
            return Method.of(text).orElseThrow(() -> new TypeConversionException("«" + text + "» is not personal, mail, overnight, fax or electronic"));
        }
    }

    /** Reads a place of mailing or of address. */
    static final class Places implements ITypeConverter<Place> {
        @Override
        public Place convert(String text) {
            return Place.of(text).orElseThrow(() -> new TypeConversionException("«" + text + "» is not " + Place.examples()));
        }
    }
}
