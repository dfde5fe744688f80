package whereas.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.check.TradeFindings;
import whereas.document.Document;
import whereas.document.Gaps;
import whereas.document.Inline;
import whereas.filing.PrescribedWords;
import whereas.matter.AgencyDirectory;
import whereas.matter.CountryCodes;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;
import whereas.packet.Authority;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;
import whereas.packet.Recipient;
import whereas.packet.Recipients;
import whereas.packet.Service;
import whereas.proprietary.Version;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.result.Verification;
import whereas.template.Rendering;
import whereas.template.Templates;

/** Assembles packets: the facts of a matter through the templates of its packet. */
public final class Assembler {
    private final Templates templates;
    private final Supplier<PrescribedWords> words;
    private final Function<Assembled, List<Note>> checks;

    /** An assembler that refuses a packet for what is missing in it, and for nothing else. */
    public Assembler(Templates templates, Supplier<PrescribedWords> words) {
        this(templates, words, _ -> List.of());
    }

    /**
     * @param words the prescribed words of trade filings, asked for only when a packet needs them
     * @param checks what else keeps a final packet from going out, asked for when nothing is missing; what is no error is a remark
     */
    public Assembler(Templates templates, Supplier<PrescribedWords> words, Function<Assembled, List<Note>> checks) {
        this.templates = templates;
        this.words = words;
        this.checks = checks;
    }

    /**
     * Assembles a packet as a draft, in which gaps are shown, or as final, which has none.
     *
     * @throws Refused with the errors of all templates at once, and for a final packet with everything that is missing
     */
    public Assembled assemble(Matter matter, Packet packet, AgencyDirectory directory, boolean draft) {
        return assemble(matter, packet, directory, Version.first(matter), draft);
    }

    /**
     * Assembles several versions of a packet.
     *
     * @param chosen those wanted; empty for all that the matter goes out in
     * @throws Refused with the problems of all of them, each once
     */
    public List<Assembled> versions(Matter matter, Packet packet, AgencyDirectory directory, List<Version> chosen, boolean draft) {
        List<Version> versions = new ArrayList<>(Version.of(matter));
        if (!versions.containsAll(chosen)) {
            throw new Refused("submission.version", "this matter has no " + chosen.stream().filter(one -> !versions.contains(one)).map(Version::words)
                    .collect(Collectors.joining(" and no ")) + "; " + (versions.isEmpty() ? "its packet knows no versions"
                            : "it goes out as " + versions.stream().map(Version::words).collect(Collectors.joining(", "))));
        }
        if (!chosen.isEmpty()) {
            versions.retainAll(chosen);
        }
        if (versions.isEmpty()) {
            return List.of(assemble(matter, packet, directory, draft));
        }
        List<Assembled> assembled = new ArrayList<>();
        Set<Note> problems = new LinkedHashSet<>();
        for (Version version : versions) {
            try {
                assembled.add(assemble(matter, packet, directory, Optional.of(version), draft));
            } catch (Refused refused) {
                problems.addAll(refused.notes());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(List.copyOf(problems));
        }
        return List.copyOf(assembled);
    }

    /**
     * Assembles one version of a packet.
     *
     * @param version one of those that {@link Version#of} names; empty for a matter whose practice knows none
     * @throws Refused as above, and when it is not clear what a version must leave out
     */
    public Assembled assemble(Matter source, Packet packet, AgencyDirectory directory, Optional<Version> version, boolean draft) {
        VersionedPacket versioned = VersionedPacket.of(source, version, words);
        Matter matter = versioned.matter();
        List<Note> errors = new ArrayList<>();
        List<Note> obstacles = new ArrayList<>(versioned.problems());
        List<Note> remarks = new ArrayList<>();
        List<Recipient> recipients = Recipients.of(matter, directory);
        Map<String, Object> facts = Facts.of(matter, packet, recipients, words);
        List<ChosenDocument> chosen = chosen(packet, version, facts, errors);
        List<PacketDocument> all = chosen.stream().map(ChosenDocument::document).toList();
        questions(matter, packet, facts, errors, obstacles);
        Result<List<Declaration>> service = Service.of(matter, packet, all, recipients);
        obstacles.addAll(service.notes());
        obstacles.addAll(Checks.incomplete(matter));
        findings(matter).forEach(note -> {
            if (note.level() != Note.Level.INFO) {
                (note.level() == Note.Level.ERROR ? obstacles : remarks).add(note);
            }
        });

        List<AssembledDocument> documents = new ArrayList<>();
        for (ChosenDocument one : chosen) {
            PacketDocument document = versioned.printed(one.document());
            int number = documents.size() + 1;
            if (document.attachment().isPresent()) {
                attached(matter, document, number, obstacles).ifPresent(file -> documents.add(versioned.attached(file)));
            } else {
                String template = packet.id() + "/" + document.template().orElseThrow();
                Result<Rendering> rendered = templates.render(template, Facts.with(facts, all, service.value(), one));
                rendered.notes().forEach(note -> (note.level() == Note.Level.ERROR ? errors : remarks).add(note));
                rendered.value().document().map(tree -> versioned.disclosed(document.title(), tree, errors, obstacles)).ifPresent(tree -> {
                    Gaps.in(tree).stream().distinct().forEach(gap -> obstacles.add(Note.error(document.title(), gap + " is missing")));
                    documents.add(new AssembledDocument.Written(document, number, template, draft ? marked(tree) : tree));
                });
            }
            unverified(document).ifPresent(remarks::add);
        }
        if (!errors.isEmpty() || !draft && !obstacles.isEmpty()) {
            errors.addAll(obstacles);
            throw new Refused(errors);
        }
        Assembled assembled = new Assembled(matter, packet, version, versioned.carries(), draft, documents, versioned.printed(recipients),
                versioned.printed(service.value()), versioned.findings(), obstacles, remarks);
        return draft ? assembled : checked(assembled);
    }

    private Assembled checked(Assembled packet) {
        List<Note> notes = checks.apply(packet);
        List<Note> errors = notes.stream().filter(note -> note.level() == Note.Level.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        List<Note> remarks = new ArrayList<>(packet.remarks());
        remarks.addAll(notes);
        return packet.with(remarks);
    }

    /** Drafts single documents of matters that are being edited. */
    public LiveDocuments live() {
        return new LiveDocuments(this, templates, words);
    }

    /** A trade filing that contradicts itself is no more ready to go out than one with a gap. */
    private static List<Note> findings(Matter matter) {
        return switch (matter) {
            case Prop65Matter _ -> List.of();
            case TradeMatter trade -> TradeFindings.of(trade, CountryCodes.shipped());
        };
    }

    List<ChosenDocument> chosen(Packet packet, Optional<Version> version, Map<String, Object> facts, List<Note> errors) {
        return packet.documents().stream().filter(document -> document.belongsTo(version))
                .filter(document -> document.when().map(condition -> holds(condition, facts, packet, document.id(), errors)).orElse(true))
                .flatMap(document -> document.each().map(list -> forEach(list, document, packet, facts, errors))
                        .orElseGet(() -> Stream.of(new ChosenDocument(document, Optional.empty())))).toList();
    }

    private Stream<ChosenDocument> forEach(String list, PacketDocument document, Packet packet, Map<String, Object> facts,
            List<Note> errors) {
        String where = packet.id() + "/packet.yaml, «each» of " + document.id();
        if (!(facts.get(list) instanceof List<?> items)) {
            errors.add(Note.error(where, "there is no list «" + list + "» among the facts of the matter"));
            return Stream.empty();
        }
        List<ChosenDocument> chosen = new ArrayList<>();
        for (Object item : items) {
            Map<String, Object> known = new LinkedHashMap<>(facts);
            known.put("item", item);
            Result<String> title = templates.text(document.title(), known, where);
            title.notes().stream().filter(note -> note.level() == Note.Level.ERROR).forEach(errors::add);
            chosen.add(new ChosenDocument(document.forItem(chosen.size() + 1, title.value()), Optional.of(item)));
        }
        return chosen.stream();
    }

    private void questions(Matter matter, Packet packet, Map<String, Object> facts, List<Note> errors, List<Note> obstacles) {
        for (Packet.Question question : packet.questions()) {
            boolean asked = question.when().map(condition -> holds(condition, facts, packet, question.id(), errors)).orElse(true);
            if (asked && matter.answers().getOrDefault(question.id(), "").isBlank()) {
                obstacles.add(Note.error("answers." + question.id(), question.ask() + " is missing"
                        + question.why().map(why -> " (" + why + ")").orElse("")));
            }
        }
    }

    private boolean holds(String condition, Map<String, Object> facts, Packet packet, String id, List<Note> errors) {
        Result<Boolean> answer = templates.holds(condition, facts, packet.id() + "/packet.yaml, «when» of " + id);
        errors.addAll(answer.notes());
        return answer.value();
    }

    private static Optional<AssembledDocument> attached(Matter matter, PacketDocument document, int number, List<Note> obstacles) {
        String answer = matter.answers().getOrDefault(document.attachment().orElseThrow(), "");
        if (answer.isBlank()) {
            return Optional.empty();
        }
        Path file = Path.of(answer);
        if (!Files.isRegularFile(file)) {
            obstacles.add(Note.error("answers." + document.attachment().get(), "there is no file " + answer + " to attach as "
                    + document.title()));
            return Optional.empty();
        }
        return Optional.of(new AssembledDocument.Attached(document, number, file));
    }

    private static Optional<Note> unverified(PacketDocument document) {
        Map<Verification, List<String>> doubtful = new LinkedHashMap<>();
        for (Authority authority : document.authorities()) {
            if (authority.verified() != Verification.OFFICIAL) {
                doubtful.computeIfAbsent(authority.verified(), _ -> new ArrayList<>()).add(authority.citation());
            }
        }
        List<String> parts = doubtful.entrySet().stream().map(e -> String.join("; ", e.getValue()) + ": " + e.getKey().words()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Note.warning(document.title(), "rests in part on " + String.join(". ",
                parts)));
    }

    /** A draft says on every page that it is one. */
    static Document marked(Document tree) {
        List<Inline> footer = new ArrayList<>(tree.footer());
        footer.addFirst(new Inline.Strong(List.of(new Inline.Text("DRAFT – not for service" + (tree.footer().isEmpty() ? "" : "    ")))));
        return new Document(tree.title(), tree.author(), tree.language(), tree.letterhead(), tree.header(), footer, tree.body(), tree.marks());
    }
}
