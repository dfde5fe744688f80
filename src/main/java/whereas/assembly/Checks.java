package whereas.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.check.completeness.CarriedOverFacts;
import whereas.check.completeness.MissingFacts;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.check.review.LedgerFindings;
import whereas.check.review.MatterFindings;
import whereas.check.review.Review;
import whereas.intake.FileLine;
import whereas.intake.FileText;
import whereas.intake.FileTextReader;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.writer.text.TextWriter;

/** Looks for what is wrong: in a matter with its assembled packet, and in packets that somebody else wrote. */
public final class Checks {
    /** What the answer that accepts a finding is called: this, and behind it the finding's id. */
    public static final String ACCEPTED = "accepted.";

    /** Letters of a packet, a bookcase full of them, beyond which its documents are not compared. */
    private static final long LONGEST = 20_000_000;

    private final Supplier<Registers> registers;
    private final long longest;

    private final Supplier<LocalDate> today;

    /** @param today for what in a service ledger is overdue */
    Checks(Supplier<Registers> registers, Supplier<LocalDate> today) {
        this(registers, today, LONGEST);
    }

    /** @param longest the letters of a packet beyond which its documents are not compared with each other */
    Checks(Supplier<Registers> registers, Supplier<LocalDate> today, long longest) {
        this.registers = registers;
        this.today = today;
        this.longest = longest;
    }

    /**
     * Reviews files that together are one packet.
     *
     * @return the findings, with notes on what could not be read or recognised
     * @throws Unreadable with every file that cannot be read at all
     */
    public Result<List<Finding>> review(List<Path> files) {
        List<FileText> texts = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Note> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                Result<FileText> text = FileTextReader.read(file);
                texts.add(text.value());
                notes.addAll(text.notes());
            } catch (Refused refused) {
                unreadable.addAll(refused.notes());
            }
        }
        if (letters(texts) > longest) {
            unreadable.add(Note.error(files.getFirst().toString(), "these files have " + letters(texts) + " letters, more than any packet; "
                    + "review the papers of one packet at a time"));
        }
        if (!unreadable.isEmpty()) {
            throw new Unreadable(new Refused(unreadable));
        }
        return review(texts, notes);
    }

    /** Reviews texts that together are one packet; the notes on how they were read come back with its own. */
    public Result<List<Finding>> review(List<FileText> texts, List<Note> notes) {
        ReviewedPacket packet = ReviewedPacket.of(texts, notes);
        return new Result<>(new Review(registers.get()).findings(packet), packet.unread());
    }

    /** Everything that is wrong with a matter and its documents. */
    public Result<List<Finding>> check(Assembled packet) {
        List<Note> unread = new ArrayList<>();
        return check(packet, texts(packet, unread), unread);
    }

    private Result<List<Finding>> check(Assembled packet, List<FileText> texts, List<Note> unread) {
        Result<List<Finding>> review = review(texts, unread);
        List<Finding> findings = new ArrayList<>(MatterFindings.of(packet.matter(), registers.get()));
        findings.addAll(LedgerFindings.of(packet.matter(), packet.recipients(), today.get()));
        findings.addAll(packet.findings());
        findings.addAll(review.value());
        return new Result<>(List.copyOf(findings), review.notes());
    }

    /**
     * The errors that keep a packet from going out, those for whose acceptance the matter gives no reason; and as warnings what of it
     * could not be compared.
     */
    List<Note> obstacles(Assembled packet) {
        List<Note> notes = new ArrayList<>();
        List<Note> unread = new ArrayList<>();
        check(packet, texts(packet, unread), unread).value().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && reason(packet.matter(), finding).isEmpty())
                .map(Checks::obstacle).forEach(notes::add);
        notes.addAll(unread);
        return notes;
    }

    /** What is missing in a matter itself, so that it is said before any document is made. */
    static List<Note> incomplete(Matter matter) {
        return Stream.concat(MissingFacts.of(matter).stream(), CarriedOverFacts.of(matter).stream())
                .filter(finding -> reason(matter, finding).isEmpty()).map(Checks::obstacle).toList();
    }

    private static Note obstacle(Finding finding) {
        return Note.error(finding.place().words(), finding.message() + " [" + finding.id() + "; " + finding.rule().basis().words() + "] "
                + finding.rule().mend() + " To let it go out as it is, give the reason in answers.«" + ACCEPTED + finding.id() + "»");
    }

    /** Why a finding was accepted, as the matter has it in its answers, and so in every revision that is kept of it. */
    public static Optional<String> reason(Matter matter, Finding finding) {
        return Optional.ofNullable(matter.answers().get(ACCEPTED + finding.id())).filter(reason -> !reason.isBlank());
    }

    /** An attached file that is a scan goes out all the same, and so does a packet of any length; that it was not read is said. */
    private List<FileText> texts(Assembled packet, List<Note> unread) {
        List<FileText> texts = new ArrayList<>();
        DocumentNames names = DocumentNames.of(packet);
        for (AssembledDocument document : packet.documents()) {
            switch (document) {
                case AssembledDocument.Written written -> texts.add(text(written, names.name(written)));
                case AssembledDocument.Attached attached -> {
                    try {
                        FileText read = FileTextReader.read(attached.file()).value();
                        texts.add(new FileText(names.name(attached), read.lines(), read.pages()));
                    } catch (Refused refused) {
                        refused.notes().forEach(note -> unread.add(Note.warning(note.where(), note.message())));
                    }
                }
            }
        }
        if (letters(texts) > longest) {
            unread.add(Note.warning(packet.matter().title(), "the documents are too long to be compared with each other in reasonable time; "
                    + "only the matter's facts were checked"));
            return List.of();
        }
        return texts;
    }

    private static long letters(List<FileText> texts) {
        return texts.stream().flatMap(text -> text.lines().stream()).mapToLong(line -> line.text().length()).sum();
    }

    private static FileText text(AssembledDocument.Written document, String name) {
        List<FileLine> lines = new ArrayList<>();
        for (String line : TextWriter.write(document.tree()).split("\n", -1)) {
            lines.add(new FileLine(lines.size() + 1, 0, line));
        }
        return new FileText(name, lines, 0);
    }
}
