package whereas.check;

import java.util.List;
import java.util.Optional;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.matter.Volume;
import whereas.result.Note;

/** What is wrong with the submission as a whole: its dates, its version, and its volumes beside the proceeding. */
final class SubmissionFindings {
    private final List<Note> notes;
    private final TradeMatter matter;

    private SubmissionFindings(List<Note> notes, TradeMatter matter) {
        this.notes = notes;
        this.matter = matter;
    }

    static void add(List<Note> notes, TradeMatter matter) {
        SubmissionFindings findings = new SubmissionFindings(notes, matter);
        findings.submission();
        findings.version();
        findings.volumes();
        if (matter.petitioner().names().stream().allMatch(String::isBlank)) {
            findings.error("petitioner", "the submission is made for nobody; name the petitioner");
        }
        if (matter.counsel().isEmpty()) {
            findings.error("counsel", "nobody signs the letter; add the attorneys");
        }
    }

    private void submission() {
        Submission submission = matter.submission();
        if (submission.title().isBlank()) {
            error("submission.title", "the submission has no title; the certifications identify it by one");
        }
        if (submission.petition() && submission.oneDayLag()) {
            error("submission.oneDayLag", "a petition and whatever is filed before initiation cannot use the one-day lag rule (19 CFR "
                    + "351.303(c)(1)); "
                    + "set it to false");
        }
        submission.due().filter(due -> matter.date().isAfter(due)).ifPresent(due -> error("date", "the submission is filed on "
                + matter.date()
                + ", after the day on which it is due, " + due + "; mend one of the dates"));
        submission.totalPages().filter(pages -> pages < 1).ifPresent(_ -> error("submission.totalPages",
                "a document has at least one page; count its pages again"));
    }

    private void version() {
        boolean index = matter.volumes().stream().anyMatch(Volume::proprietary);
        boolean proprietary = matter.submission().version() != Submission.Version.PUBLIC_DOCUMENT;
        if (index && !proprietary) {
            error("submission.version", "a public document has no proprietary information, but " + matter.proprietaryVolumes().words()
                    + (matter.proprietaryVolumes().volumes().size() == 1 ? " has" : " have") + " an index of it; choose another version");
        }
        if (!index && proprietary && !matter.volumes().isEmpty()) {
            error("submission.version", "no volume has an index of proprietary information; enter it, or file a public document");
        }
        for (int i = 0; i < matter.volumes().size(); i++) {
            if (!matter.volumes().get(i).proprietary() && matter.volumes().get(i).caption().filter(caption ->
                    !caption.isEmpty()).isPresent()) {
                error("volumes[" + i + "].caption", "the caption lists proprietary places of Volume " + matter.volumes().get(i).number()
                        + ", which has no index; enter the index or delete the caption");
            }
        }
    }

    private void volumes() {
        boolean named = false;
        for (int i = 0; i < matter.volumes().size(); i++) {
            Volume volume = matter.volumes().get(i);
            Optional<Duty> duty = duty(volume);
            if (duty.isPresent() && volume.country().isPresent()) {
                named = true;
                if (matter.proceeding().countries(duty.get()).stream().noneMatch(country ->
                        country.name().equals(volume.country().get()))) {
                    error("volumes[" + i + "].country", "Volume " + volume.number() + " is about " + duty.get().words()
                            + " duties on imports from "
                            + volume.country().get() + ", which the proceeding does not name; mend one of them");
                }
            }
        }
        if (named && matter.submission().petition()) {
            for (ExportingCountry country : matter.proceeding().countries()) {
                country.duties().stream().filter(duty -> matter.volumes().stream().noneMatch(volume -> duty(volume)
                        .filter(duty::equals).isPresent()
                        && volume.country().filter(country.name()::equals).isPresent())).forEach(duty -> notes.add(Note.warning("volumes",
                        "no volume is about " + duty.words() + " duties on imports from " + country.name() + "; is one missing?")));
            }
        }
    }

    private static Optional<Duty> duty(Volume volume) {
        return switch (volume.contents()) {
            case GENERAL -> Optional.empty();
            case ANTIDUMPING -> Optional.of(Duty.ANTIDUMPING);
            case COUNTERVAILING -> Optional.of(Duty.COUNTERVAILING);
        };
    }

    private void error(String where, String message) {
        notes.add(Note.error(where, message));
    }
}
