package whereas.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import whereas.filing.Filing;
import whereas.filing.PrescribedWords;
import whereas.matter.Matter;
import whereas.matter.TradeMatter;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;
import whereas.packet.Recipient;
import whereas.template.FactSheet;
import whereas.template.RecordFacts;

/** What the templates of a packet can ask for: every fact of the matter by its own name, and the packet around it. */
final class Facts {
    private Facts() {
    }

    /** What the conditions of packet.yaml can ask for, before it is known which documents there are. */
    static Map<String, Object> of(Matter matter, Packet packet, List<Recipient> recipients, Supplier<PrescribedWords> words) {
        Map<String, Object> facts = RecordFacts.of((Record) matter);
        facts.put("answers", answers(matter, packet));
        if (matter instanceof TradeMatter trade) {
            facts.putAll(RecordFacts.of(Filing.of(trade, words.get())));
        }
        facts.put("packetTitle", packet.title());
        facts.put("recipients", recipients);
        return facts;
    }

    /** Every question of the packet with its answer, if there is one; asking for any other is an error. */
    private static FactSheet answers(Matter matter, Packet packet) {
        Map<String, Optional<String>> answers = new LinkedHashMap<>();
        packet.questions().forEach(question -> answers.put(question.id(),
                Optional.ofNullable(matter.answers().get(question.id())).filter(answer -> !answer.isBlank())));
        return new FactSheet("the packet's answers", answers);
    }

    /** Those, and what a template can ask for beside them. */
    static Map<String, Object> with(Map<String, Object> facts, List<PacketDocument> documents, List<Declaration> declarations, ChosenDocument chosen) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        chosen.item().ifPresent(item -> all.put("item", item));
        all.put("documents", documents);
        all.put("declarations", declarations);
        all.put("document", chosen.document());
        return all;
    }
}
