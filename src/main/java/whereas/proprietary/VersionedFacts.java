package whereas.proprietary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.document.Inline;
import whereas.matter.Matter;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.result.Note;
import whereas.result.Refused;

/**
 * The facts of a matter as one version may know them. Templates, titles, names of files, lists and the manifest are made of these,
 * so that what a version leaves out is not there to be printed.
 */
public final class VersionedFacts {
    /** Words by which facts refer to each other; they name nothing and can hold nothing proprietary. */
    private static final Pattern REFERENCE =
            Pattern.compile("packet|(?:serviceList|servers)\\[\\d+]\\.id|service\\[\\d+]\\.(?:server|recipients\\[\\d+]|documents\\[\\d+])");

    private VersionedFacts() {
    }

    /**
     * One proprietary part of the facts.
     *
     * @param where the field, such as {@code answers.unit-cost}
     */
    public record Secret(String where, Inline.Proprietary part) {
        /** What is proprietary in it, as plain words. */
        public String words() {
            return Brackets.words(part.content()).strip();
        }

        /** What the public version says instead. */
        public Optional<String> publicWords() {
            return Brackets.publicWords(part);
        }

        /** Whether the number is to be rounded for the public version, but cannot be without showing it. */
        public boolean cannotBeRounded() {
            return publicWords().filter(Brackets.ROUNDED::equals).isPresent() && Disclosure.instead(part).isEmpty();
        }
    }

    /**
     * The matter as a version knows it, its brackets still written as brackets.
     *
     * @throws Refused when brackets are so wrong that it is not clear what is proprietary; the proprietary document alone takes them
     *     as they are
     */
    public static TradeMatter of(TradeMatter matter, Version version) {
        if (version != Version.NOT_FINAL && version != Version.BPI) {
            List<Note> problems = problems(matter);
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
        }
        TradeMatter versioned = FactTexts.changed(matter, (where, text) -> reference(where) ? text : Brackets.versioned(text, version));
        Submission submission = versioned.submission();
        return new TradeMatter(versioned.title(), versioned.packet(), versioned.date(), versioned.firm(), versioned.counsel(), versioned.consultants(),
                versioned.petitioner(), versioned.proceeding(), new Submission(submission.title(), submission.petition(), submission.due(),
                        version.submission(), submission.releasable(), version == Version.NOT_FINAL, submission.totalPages()),
                versioned.volumes(), versioned.certifiers(), versioned.commerce(), versioned.commission(), versioned.serviceList(), versioned.servers(),
                versioned.service(), versioned.answers(), versioned.milestones(), Optional.empty());
    }

    /** What a matter may be called where anybody sees it, as in the name of a folder. */
    public static String publicTitle(Matter matter) {
        return matter instanceof TradeMatter ? Brackets.printed(Brackets.versioned(matter.title(), Version.PUBLIC)) : matter.title();
    }

    /** What is wrong with the brackets of a matter's facts. */
    public static List<Note> problems(TradeMatter matter) {
        List<Note> problems = new ArrayList<>();
        FactTexts.changed(matter, (where, text) -> {
            if (Brackets.in(text)) {
                if (reference(where)) {
                    problems.add(Note.error(where, "this word refers to another fact and cannot have brackets; take them out"));
                } else {
                    Brackets.read(text).problems().forEach(problem -> problems.add(Note.error(where, problem)));
                }
            }
            return text;
        });
        return problems;
    }

    /** Everything that the facts mark as proprietary, in the order of the fields. */
    public static List<Secret> secrets(TradeMatter matter) {
        List<Secret> secrets = new ArrayList<>();
        FactTexts.changed(matter, (where, text) -> {
            if (Brackets.in(text) && !reference(where)) {
                Brackets.read(text).proprietary().forEach(part -> secrets.add(new Secret(where, part)));
            }
            return text;
        });
        return List.copyOf(secrets);
    }

    private static boolean reference(String where) {
        return REFERENCE.matcher(where).matches();
    }
}
