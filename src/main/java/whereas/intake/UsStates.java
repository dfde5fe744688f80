package whereas.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The states, the district, the territories and the military post of the United States as addresses name them. */
final class UsStates {
    /** Each code with the first digits that its ZIP codes have, then its names. */
    private static final String TABLE = """
            AL 3 Alabama|AK 9 Alaska|AZ 8 Arizona,Ariz|AR 7 Arkansas,Ark|CA 9 California,Calif,Cal|CO 8 Colorado,Colo
            CT 0 Connecticut,Conn|DE 1 Delaware|DC 25 District of Columbia,D.C|FL 3 Florida,Fla|GA 3 Georgia|HI 9 Hawaii
            ID 8 Idaho|IL 6 Illinois,Ill|IN 4 Indiana|IA 5 Iowa|KS 6 Kansas|KY 4 Kentucky|LA 7 Louisiana|ME 0 Maine
            MD 2 Maryland|MA 05 Massachusetts,Mass|MI 4 Michigan,Mich|MN 5 Minnesota,Minn|MS 3 Mississippi,Miss|MO 6 Missouri
            MT 5 Montana|NE 6 Nebraska|NV 8 Nevada,Nev|NH 0 New Hampshire,N.H|NJ 0 New Jersey,N.J|NM 8 New Mexico,N.M
            NY 10 New York,N.Y|NC 2 North Carolina,N.C|ND 5 North Dakota,N.D|OH 4 Ohio|OK 7 Oklahoma,Okla|OR 9 Oregon
            PA 1 Pennsylvania,Penn|RI 0 Rhode Island,R.I|SC 2 South Carolina,S.C|SD 5 South Dakota,S.D|TN 3 Tennessee,Tenn
            TX 78 Texas,Tex|UT 8 Utah|VT 0 Vermont|VA 2 Virginia|WA 9 Washington,Wash|WV 2 West Virginia,W.Va
            WI 5 Wisconsin,Wis|WY 8 Wyoming,Wyo|PR 0 Puerto Rico,P.R|VI 0 Virgin Islands,V.I|GU 9 Guam|AS 9 American Samoa
            MP 9 Northern Mariana Islands|FM 9 Federated States of Micronesia|MH 9 Marshall Islands|PW 9 Palau
            AA 3 Armed Forces Americas|AE 0 Armed Forces Europe|AP 9 Armed Forces Pacific
            """;
    private static final Map<String, String> CODES = new TreeMap<>();
    private static final Map<String, String> FIRST_DIGITS = new TreeMap<>();
    private static final List<String> LONGEST_FIRST;

    static {
        for (String state : TABLE.strip().split("[|\n]")) {
            String[] parts = state.split(" ", 3);
            FIRST_DIGITS.put(parts[0], parts[1]);
            CODES.put(parts[0].toLowerCase(Locale.ROOT), parts[0]);
            for (String name : parts[2].split(",")) {
                CODES.put(name.toLowerCase(Locale.ROOT), parts[0]);
            }
        }
        LONGEST_FIRST = CODES.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** A state at the end of a text, and the text before it. */
    record AtEnd(String before, String code) {
    }

    private UsStates() {
    }

    /** The two-letter code for a code, a name or a customary abbreviation. */
    static Optional<String> code(String text) {
        return atEnd(text).filter(found -> found.before().isEmpty()).map(AtEnd::code);
    }

    static Optional<AtEnd> atEnd(String text) {
        int end = text.length();
        while (end > 0 && " .,\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String name : LONGEST_FIRST) {
            int start = end - name.length();
            if (start >= 0 && text.regionMatches(true, start, name, 0, name.length())
                    && (start == 0 || " ,.\n".indexOf(text.charAt(start - 1)) >= 0)) {
                return Optional.of(new AtEnd(text.substring(0, start).strip(), CODES.get(name)));
            }
        }
        return Optional.empty();
    }

    /** Whether a ZIP code may lie in the state, judged by its first digit. */
    static boolean mayHave(String code, String zip) {
        return FIRST_DIGITS.getOrDefault(code, "").indexOf(zip.charAt(0)) >= 0;
    }
}
