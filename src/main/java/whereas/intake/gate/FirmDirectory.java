package whereas.intake.gate;

import java.time.LocalDate;
import java.util.List;
import whereas.matter.Violator;

/** What the firm knows of companies from all its matters. */
public interface FirmDirectory {
    /** A firm without other matters. */
    FirmDirectory NONE = _ -> List.of();

    /** That a company was a violator in a matter. */
    record Known(String matter, LocalDate date, Violator violator) {
    }

    /** The matters in which a company of this name was a violator, the latest first. */
    List<Known> violators(String name);
}
