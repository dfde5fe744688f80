package whereas.matter;

import java.util.EnumSet;
import java.util.Set;

/** The harm that listed chemicals are known to the State to cause, in words. */
final class Harm {
    private Harm() {
    }

    /** «cancer», «birth defects or other reproductive harm», or both joined by «and»; empty when there is no endpoint. */
    static String of(Set<Chemical.Endpoint> endpoints) {
        boolean cancer = endpoints.contains(Chemical.Endpoint.CANCER);
        boolean reproductive = !EnumSet.complementOf(EnumSet.of(Chemical.Endpoint.CANCER)).stream().noneMatch(endpoints::contains);
        if (cancer && reproductive) {
            return "cancer and birth defects or other reproductive harm";
        }
        return cancer ? "cancer" : reproductive ? "birth defects or other reproductive harm" : "";
    }
}
