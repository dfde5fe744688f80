package whereas.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.matter.Matter;
import whereas.matter.NoticingParty;
import whereas.matter.Prop65Matter;
import whereas.matter.ServedParty;
import whereas.matter.TradeMatter;
import whereas.matter.Violator;
import whereas.store.DirectoryStep;
import whereas.store.PartyBook;
import whereas.store.PartyRecord;
import whereas.store.Store;
import whereas.store.StoredMatter;

/** Makes several parties of the directory one, in one step that can be taken back. */
public final class PartyMerging {
    private final Store store;

    public PartyMerging(Store store) {
        this.store = store;
    }

    /**
     * Merges parties.
     *
     * @param parties two or more
     * @param name the spelling that stays; all others stand beside it from now on
     * @param drafts the matters that are to have that spelling too; those that do not name the parties stay as they are
     */
    public DirectoryStep merge(List<FirmParty> parties, String name, List<StoredMatter> drafts, String by) {
        Set<String> spellings = new LinkedHashSet<>();
        parties.forEach(party -> spellings.addAll(party.spellings()));
        spellings.remove(name);
        String note = parties.stream().flatMap(party -> party.note().stream()).distinct().collect(Collectors.joining("\n"));
        PartyRecord merged = new PartyRecord(name, List.copyOf(spellings), parties.stream().flatMap(party -> party.email().stream()).findFirst(),
                Optional.of(note).filter(text -> !text.isEmpty()));
        List<PartyBook.MatterDraft> changed = new ArrayList<>();
        for (StoredMatter draft : drafts) {
            Matter before = store.revision(draft.id(), draft.revision());
            Matter after = renamed(before, spellings, name);
            if (!after.equals(before)) {
                changed.add(new PartyBook.MatterDraft(draft.id(), draft.revision(), after));
            }
        }
        return store.book().merge(merged, parties.stream().flatMap(party -> party.record().stream()).toList(), changed, by,
                "Merge " + parties.size() + " entries into " + name);
    }

    /** A matter in which the party has another spelling. Two violators never get the same name by that. */
    static Matter renamed(Matter matter, Set<String> from, String to) {
        return switch (matter) {
            case Prop65Matter notice -> notice(notice, from, to);
            case TradeMatter trade -> new TradeMatter(trade.title(), trade.packet(), trade.date(), trade.firm(), trade.counsel(), trade.consultants(),
                    trade.petitioner(), trade.proceeding(), trade.submission(), trade.volumes(), trade.certifiers(), trade.commerce(),
                    trade.commission(), trade.serviceList().stream().map(served -> from.contains(served.name()) ? new ServedParty(served.id(), to,
                            served.represents(), served.addressee(), served.address(), served.email()) : served).toList(),
                    trade.servers(), trade.service(), trade.answers(), trade.milestones(), trade.remark(), trade.unconfirmed());
        };
    }

    private static Prop65Matter notice(Prop65Matter m, Set<String> from, String to) {
        long hits = m.violators().stream().filter(violator -> from.contains(violator.name()) || violator.name().equals(to)).count();
        List<Violator> violators = m.violators().stream().map(v -> new Violator(v.id(), hits == 1 && from.contains(v.name()) ? to : v.name(),
                v.addressee(), v.activities(), v.addresses(),
                v.agent().map(agent -> from.contains(agent.name()) ? new Violator.Agent(to, agent.address()) : agent))).toList();
        NoticingParty party = m.noticingParty();
        boolean same = Stream.of(party.name()).anyMatch(from::contains);
        return new Prop65Matter(m.title(), m.packet(), m.date(), m.firm(), m.attorney(),
                same ? new NoticingParty(to, party.shortName(), party.description(), party.responsible()) : party, violators, m.products(), m.chemicals(),
                m.allegations(), m.exposures(), m.period(), m.venue(), m.specialExposures(), m.basis(), m.servers(), m.service(), m.answers(),
                m.agencies(), m.remark(), m.unconfirmed());
    }
}
