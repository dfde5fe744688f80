package whereas.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.assembly.Papers;
import whereas.intake.ListKind;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.result.Refused;

/** Looks into files that were dropped together, and tells lists from papers. */
record Recognition(ListContent.Memory memory, Watch watch) {
    /**
     * What each is. Where one of them is plainly a paper of a packet, a proof of service among them is a paper too.
     *
     * @param kind what a person says that the lists are; then none is taken for papers
     */
    List<Recognised> of(List<Source> sources, Optional<ListKind> kind) {
        List<Optional<Papers>> papers = sources.stream().map(source -> kind.isPresent() ? Optional.<Papers>empty() : source.path()
                .map(Papers::in)).toList();
        boolean packet = papers.stream().flatMap(Optional::stream).anyMatch(Papers::isPacket);
        List<Recognised> found = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Watch part = watch.between((double) i / sources.size(), (i + 1.0) / sources.size());
            found.add(of(sources.get(i), papers.get(i).filter(some -> !some.isEmpty()), packet, kind, part));
        }
        return found;
    }

    private Recognised of(Source source, Optional<Papers> papers, boolean packet, Optional<ListKind> kind, Watch part) {
        if (packet && papers.isPresent()) {
            return new Recognised.Papers(source.path().orElseThrow(), papers.get().words());
        }
        try {
            return new Recognised.AList(source, ListContent.read(source.open(), kind, memory, part));
        } catch (Refused refused) {
            if (part.cancelled()) {
                throw refused;
            }
            return papers.map(some -> (Recognised) new Recognised.Papers(source.path().orElseThrow(), some.words()))
                    .orElseGet(() -> new Recognised.Unreadable(source.name(), refused.notes()));
        }
    }
}
