package whereas.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whereas.check.Finding;
import whereas.check.proprietary.BracketFindings;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.filing.Filing;
import whereas.filing.PrescribedWords;
import whereas.matter.Matter;
import whereas.matter.TradeMatter;
import whereas.proprietary.Brackets;
import whereas.proprietary.Disclosure;
import whereas.proprietary.FactTexts;
import whereas.proprietary.Version;
import whereas.proprietary.VersionedFacts;
import whereas.result.Note;
import whereas.writer.text.TextWriter;

/**
 * What makes one version of a packet while it is assembled: its facts, the brackets of its documents, the marks on their pages. For
 * a practice that knows no brackets it changes nothing.
 */
final class VersionedPacket {
    private static final String WATERMARK = "BUSINESS PROPRIETARY";

    private final Optional<TradeMatter> source;
    private final Matter matter;
    private final Optional<Version> version;
    private final List<String> marks;
    private final List<Inline.Proprietary> inTemplates = new ArrayList<>();
    private final Map<String, String> publicTexts = new LinkedHashMap<>();
    private final Set<Inline.Level> carries = EnumSet.noneOf(Inline.Level.class);

    private VersionedPacket(Optional<TradeMatter> source, Matter matter, Optional<Version> version, List<String> marks) {
        this.source = source;
        this.matter = matter;
        this.version = version;
        this.marks = marks;
        source.stream().flatMap(trade -> VersionedFacts.secrets(trade).stream())
                .filter(secret -> !version.get().hides(secret.part().level()) && !secret.words().isEmpty())
                .forEach(secret -> carries.add(secret.part().level()));
    }

    static VersionedPacket of(Matter source, Optional<Version> version, Supplier<PrescribedWords> words) {
        if (version.isEmpty() || !(source instanceof TradeMatter trade)) {
            return new VersionedPacket(Optional.empty(), source, Optional.empty(), List.of());
        }
        TradeMatter matter = VersionedFacts.of(trade, version.get());
        Filing filing = Filing.of(matter, words.get());
        List<String> marks = version.get().isPublic() ? filing.pageLegends()
                : Stream.concat(filing.legends().stream(), filing.pageLegends().stream()).toList();
        return new VersionedPacket(Optional.of(trade), matter, version, marks);
    }

    /** The facts that this version knows. */
    Matter matter() {
        return matter;
    }

    /** Brackets that the proprietary document shows as they were typed, but which are wrong. */
    List<Note> problems() {
        return source.map(VersionedFacts::problems).orElse(List.of());
    }

    /** The levels of what is shown so far. */
    Set<Inline.Level> carries() {
        return carries;
    }

    /**
     * A document as this version has it.
     *
     * @param errors takes what makes it unclear what must be left out
     * @param obstacles takes the same where nothing is left out
     */
    Document disclosed(String title, Document tree, List<Note> errors, List<Note> obstacles) {
        if (version.isEmpty()) {
            return tree;
        }
        Disclosure.Disclosed disclosed = Disclosure.of(tree, version.get());
        boolean whole = version.get() == Version.NOT_FINAL || version.get() == Version.BPI;
        disclosed.problems().forEach(problem -> (whole ? obstacles : errors).add(Note.error(title, problem)));
        carries.addAll(disclosed.carries());
        inTemplates.addAll(disclosed.proprietary());
        publicTexts.put(title, words(Disclosure.of(tree, Version.PUBLIC).document()));
        return disclosed.marked(marks, WATERMARK);
    }

    /** All words of a document, those beside its text last, so that lines are counted as the text has them. */
    private static String words(Document document) {
        return TextWriter.write(document) + document.title() + "\n" + Brackets.words(document.header()) + "\n" + Brackets.words(document.footer());
    }

    /** A ready file cannot be looked into, so what goes with a proprietary document counts as proprietary. */
    AssembledDocument attached(AssembledDocument file) {
        version.filter(one -> !one.isPublic()).ifPresent(_ -> carries.addAll(EnumSet.allOf(Inline.Level.class)));
        return file;
    }

    /** What is wrong with the brackets of the facts and of the documents made so far. */
    List<Finding> findings() {
        return source.map(trade -> BracketFindings.of(trade, inTemplates, publicTexts)).orElse(List.of());
    }

    /** Facts about the packet as people read them: for names of files, lists and labels. */
    <R extends Record> R printed(R fact) {
        return version.isEmpty() ? fact : FactTexts.changed(fact, (_, text) -> Brackets.printed(text));
    }

    <R extends Record> List<R> printed(List<R> facts) {
        return version.isEmpty() ? facts : facts.stream().map(this::printed).toList();
    }
}
