package whereas.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import whereas.assembly.LiveDocument;
import whereas.assembly.LiveDocuments;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;
import whereas.writer.pdf.FactPlace;
import whereas.writer.pdf.PagePress;
import whereas.writer.pdf.PrintedPages;

/** Makes pages from facts, on whatever thread asks, one after another. It keeps what seldom changes. */
final class PageMaker {
    private final Workspace workspace;
    private final Supplier<AgencyDirectory> directory;
    private final Map<String, Packet> packets = new HashMap<>();
    private AgencyDirectory agencies;
    private MadePages last;
    private PagePress press;

    /** @param directory reads the firm's directory of prosecutors */
    PageMaker(Workspace workspace, Supplier<AgencyDirectory> directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /** The packet and the directory are read anew the next time. */
    synchronized void forget() {
        packets.clear();
        agencies = null;
        last = null;
    }

    /**
     * The pages of a document of a matter.
     *
     * @param wanted the document's id; the packet's first document where there is none of that id
     * @param view the pages that are in view and wanted as pictures too
     * @param drawn whether there is a picture of a page that looks so
     * @return empty when nobody waits for them any more
     */
    synchronized Optional<MadePages> make(Matter matter, String wanted, PageView view, DrawnPages drawn, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return Optional.empty();
        }
        LiveDocument live = draft(matter, wanted);
        try {
            Optional<PrintedPages> pages = last != null && same(last.live(), live) ? last.pages()
                    : live.draft().map(draft -> press().press(draft, live.paths(), live.read(), stop));
            last = new MadePages(live, pages, Map.of());
            Map<Integer, PrintedPages.Picture> pictures = new HashMap<>();
            pages.ifPresent(all -> {
                for (int page = view.first(); page <= Math.min(view.last(), all.sheets().size() - 1); page++) {
                    if (!drawn.has(all.sheets().get(page).fingerprint(), view.scale())) {
                        pictures.put(page, all.picture(page, view.scale()));
                    }
                }
            });
            return Optional.of(new MadePages(live, pages, Map.copyOf(pictures)));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    /** Whether there is a picture already. */
    interface DrawnPages {
        boolean has(long fingerprint, double scale);
    }

    synchronized PrintedPages.Picture picture(PrintedPages pages, int page, double scale) {
        return pages.picture(page, scale);
    }

    /** The documents in which a fact or a part of it stands. */
    synchronized List<DocumentUse> uses(Matter matter, String fact) {
        List<DocumentUse> uses = new ArrayList<>();
        for (PacketDocument document : draft(matter, "").documents()) {
            LiveDocument live = draft(matter, document.id());
            live.draft().map(draft -> press().press(draft, live.paths(), live.read(), () -> false)).ifPresent(pages -> {
                long places = pages.facts().stream().map(FactPlace::fact).filter(path -> Fact.covers(fact, path)).count();
                if (places > 0) {
                    uses.add(new DocumentUse(document.id(), document.title(), places));
                }
            });
        }
        return List.copyOf(uses);
    }

    /** Made by the thread that presses first, for it loads fonts. */
    private PagePress press() {
        if (press == null) {
            press = new PagePress();
        }
        return press;
    }

    private LiveDocument draft(Matter matter, String wanted) {
        if (agencies == null) {
            agencies = directory.get();
        }
        LiveDocuments documents = workspace.assembler().live();
        return documents.of(matter, packets.computeIfAbsent(matter.packet(), workspace.packets()::packet), agencies, wanted);
    }

    private static boolean same(LiveDocument one, LiveDocument other) {
        return one.draft().equals(other.draft()) && one.paths().equals(other.paths()) && one.read().equals(other.read());
    }
}
