package whereas.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The closures known, oldest first. */
public record Closures(List<Closure> list) {
    private static final String SHIPPED = "closures.csv";

    public Closures {
        list = list.stream().sorted(Comparator.comparing(Closure::from).thenComparing(Closure::agency)).toList();
    }

    public static Closures none() {
        return new Closures(List.of());
    }

    /** The closures that come with the program, as a start for the user's own file. */
    public static Closures shipped() {
        return ClosuresReader.read(SHIPPED, shippedText());
    }

    /** The text of the file that comes with the program, with the explanation of its columns. */
    public static String shippedText() {
        return ClosuresReader.resource(SHIPPED);
    }

    Optional<DayOff> dayOff(Agency agency, LocalDate day) {
        return list.stream().filter(closure -> closure.agency() == agency && closure.closed() && closure.covers(day))
                .map(closure -> new DayOff(closure.reason(), closure.verified())).findFirst();
    }

    List<Closure> of(Agency agency) {
        return list.stream().filter(closure -> closure.agency() == agency).toList();
    }
}
