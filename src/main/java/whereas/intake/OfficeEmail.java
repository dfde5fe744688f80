package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.matter.Counties;

/** Finds the slips of the pen that e-mail addresses of prosecutors suffer in lists: nobody notices the mail that does not arrive. */
final class OfficeEmail {
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    private OfficeEmail() {
    }

    /** What looks misspelt, each as one sentence. */
    static List<String> doubts(String email) {
        List<String> doubts = new ArrayList<>();
        int at = email.lastIndexOf('@');
        for (String word : email.substring(at + 1).toLowerCase(Locale.ROOT).split("[.-]")) {
            nearCounty(word).ifPresent(county -> doubts.add("the e-mail address «" + email + "» has «" + word
                    + "», which is nearly but not quite «"
                    + county + "»; compare it with its source"));
        }
        for (String word : email.substring(0, Math.max(0, at)).toLowerCase(Locale.ROOT).split("[._-]")) {
            String upToNumber = word.substring(0, word.indexOf("65") < 0 ? 0 : word.indexOf("65") + 2);
            if (DISTANCE.apply(upToNumber, "prop65") == 1) {
                doubts.add("the e-mail address «" + email + "» has «" + upToNumber
                        + "», which is nearly but not quite «prop65»; compare it with its source");
            }
        }
        return doubts;
    }

    private static Optional<String> nearCounty(String word) {
        List<String> counties = Counties.OF_CALIFORNIA.stream().map(county -> county.toLowerCase(Locale.ROOT).replace(" ", "")).toList();
        if (word.length() < 5 || counties.stream().anyMatch(word::contains)) {
            return Optional.empty();
        }
        return counties.stream().filter(county -> county.length() >= 5 && DISTANCE.apply(word, county) == 1).findFirst();
    }
}
