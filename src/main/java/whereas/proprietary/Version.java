package whereas.proprietary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whereas.document.Inline;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;

/** The versions of a trade submission, in the order in which they are filed: 19 CFR 351.303(b)(4) and (c)(2). */
public enum Version {
    /** The business proprietary document whose bracketing is not final for one business day: 351.303(c)(2)(i). */
    NOT_FINAL("Bracketing not final", Submission.Version.PROPRIETARY_DOCUMENT),
    /** The final business proprietary document. */
    BPI("Business proprietary document", Submission.Version.PROPRIETARY_DOCUMENT),
    /** What stands in double brackets is left out: 351.303(b)(4)(iii). */
    APO("APO version", Submission.Version.PROTECTIVE_ORDER_VERSION),
    /** Whatever stands in brackets is left out or summarised: 351.304(c)(1). */
    PUBLIC("Public version", Submission.Version.PUBLIC_VERSION),
    /** There is nothing proprietary, and no other version; what stands in brackets all the same is left out. */
    PUBLIC_DOCUMENT("Public document", Submission.Version.PUBLIC_DOCUMENT);

    private final String title;
    private final Submission.Version submission;

    Version(String title, Submission.Version submission) {
        this.title = title;
        this.submission = submission;
    }

    /** The versions that a matter goes out in; none for a matter whose practice knows no brackets. */
    public static List<Version> of(Matter matter) {
        return switch (matter) {
            case Prop65Matter _ -> List.of();
            case TradeMatter trade -> of(trade);
        };
    }

    private static List<Version> of(TradeMatter matter) {
        return switch (matter.submission().version()) {
            case PUBLIC_DOCUMENT -> List.of(PUBLIC_DOCUMENT);
            case PUBLIC_VERSION -> List.of(PUBLIC);
            case PROTECTIVE_ORDER_VERSION -> List.of(APO, PUBLIC);
            case PROPRIETARY_DOCUMENT -> {
                List<Version> versions = new ArrayList<>();
                if (matter.submission().oneDayLag()) {
                    versions.add(NOT_FINAL);
                }
                versions.add(BPI);
                if (!matter.submission().releasable()) {
                    versions.add(APO);
                }
                versions.add(PUBLIC);
                yield List.copyOf(versions);
            }
        };
    }

    /** The version that a matter's own field names, which is filed first; empty where the practice knows none. */
    public static Optional<Version> first(Matter matter) {
        return of(matter).stream().findFirst();
    }

    /** What it is called in lists and as the name of its folder. */
    public String title() {
        return title;
    }

    /** The same inside a sentence, behind an article. */
    public String words() {
        return switch (this) {
            case NOT_FINAL -> "document whose bracketing is not final";
            case APO -> title;
            case BPI, PUBLIC, PUBLIC_DOCUMENT -> title.toLowerCase(Locale.ROOT);
        };
    }

    Submission.Version submission() {
        return submission;
    }

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this == PUBLIC || this == PUBLIC_DOCUMENT;
    }

    /** Whether it leaves out information of this level. */
    public boolean hides(Inline.Level level) {
        return isPublic() || this == APO && level == Inline.Level.NOT_RELEASABLE;
    }
}
