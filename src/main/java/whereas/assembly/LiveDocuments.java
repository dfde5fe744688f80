package whereas.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import whereas.document.Document;
import whereas.filing.PrescribedWords;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;
import whereas.packet.Recipient;
import whereas.packet.Recipients;
import whereas.packet.Service;
import whereas.proprietary.Version;
import whereas.result.Note;
import whereas.result.Result;
import whereas.template.KnownFacts;
import whereas.template.Templates;
import whereas.template.Traced;

/** Drafts one document at a time, for a preview that follows each keystroke. What it makes never leaves the program. */
public final class LiveDocuments {
    private final Assembler assembler;
    private final Templates templates;
    private final Supplier<PrescribedWords> words;

    LiveDocuments(Assembler assembler, Templates templates, Supplier<PrescribedWords> words) {
        this.assembler = assembler;
        this.templates = templates;
        this.words = words;
    }

    /**
     * A document as it would be drafted now.
     *
     * @param wanted the document's id; where the packet has none of that id, its first document is drafted
     * @throws whereas.result.Refused when the packet cannot be used at all
     */
    public LiveDocument of(Matter source, Packet packet, AgencyDirectory directory, String wanted) {
        // Where there are versions, the first is the one that shows everything.
        Optional<Version> version = Version.of(source).stream().findFirst();
        VersionedPacket versioned = VersionedPacket.of(source, version, words);
        Matter matter = versioned.matter();
        List<Note> errors = new ArrayList<>();
        List<Recipient> recipients = Recipients.of(matter, directory);
        Map<String, Object> facts = Facts.of(matter, packet, recipients, words);
        List<ChosenDocument> chosen = assembler.chosen(packet, version, facts, errors);
        List<PacketDocument> all = chosen.stream().map(ChosenDocument::document).toList();
        Optional<ChosenDocument> one = chosen.stream().filter(document -> document.document().id().equals(wanted)).findFirst()
                .or(() -> chosen.stream().findFirst());
        Optional<String> template = one.flatMap(document -> document.document().template());
        if (template.isEmpty()) {
            return new LiveDocument(all, one.map(ChosenDocument::document), Optional.empty(), List.of(), Map.of(), errors);
        }
        List<Declaration> service = Service.of(matter, packet, all, recipients).value();
        Result<Traced> traced = templates.trace(packet.id() + "/" + template.get(), Facts.with(facts, all, service, one.get()), KnownFacts.of((Record) matter));
        traced.notes().stream().filter(note -> note.level() == Note.Level.ERROR).forEach(errors::add);
        Optional<Document> draft = traced.value().document()
                .map(tree -> versioned.disclosed(one.get().document().title(), tree, errors, errors)).map(Assembler::marked);
        return new LiveDocument(all, one.map(ChosenDocument::document), draft, traced.value().paths(), traced.value().read(), errors);
    }
}
