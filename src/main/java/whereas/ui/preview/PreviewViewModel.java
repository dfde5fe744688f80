package whereas.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.packet.PacketDocument;
import whereas.result.Note;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Job;
import whereas.writer.pdf.FactPlace;
import whereas.writer.pdf.PrintedPages;

/** The pages of one document of the open matter, which follow each change of its facts. Only the last change counts. */
public final class PreviewViewModel {
    private static final int MOST_PICTURES = 60;

    private final PageMaker maker;
    private final Background background;
    private final ObservableList<PacketDocument> documents = FXCollections.observableArrayList();
    private final ObservableList<PacketDocument> seenDocuments = FXCollections.unmodifiableObservableList(documents);
    private final ReadOnlyObjectWrapper<PacketDocument> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<PrintedPages> pages = new ReadOnlyObjectWrapper<>(this, "pages");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ObservableList<DocumentUse> uses = FXCollections.observableArrayList();
    private final ObservableList<DocumentUse> seenUses = FXCollections.unmodifiableObservableList(uses);
    private final ReadOnlyStringWrapper used = new ReadOnlyStringWrapper(this, "used", "");
    private final SearchViewModel search = new SearchViewModel();
    private final Map<Drawn, PrintedPages.Picture> pictures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, PrintedPages.Picture> eldest) {
            return size() > MOST_PICTURES;
        }
    };
    private final ChangeListener<Matter> follow = (_, _, _) -> renew();
    private OpenMatter open;
    private String wanted = "";
    private PageView view = new PageView(0, 0, 1);
    private Job job;
    private boolean shown;
    private boolean dirty;

    private record Drawn(long fingerprint, double scale) {
    }

    PreviewViewModel(PageMaker maker, Background background) {
        this.maker = maker;
        this.background = background;
        pages.addListener((_, _, now) -> search.over(now == null ? List.of() : now.runs()));
    }

    /** The documents that the packet has with these facts. */
    public ObservableList<PacketDocument> documents() {
        return seenDocuments;
    }

    /** The document that is shown; null while there is none. */
    public ReadOnlyObjectProperty<PacketDocument> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Its pages; null while there are none. */
    public ReadOnlyObjectProperty<PrintedPages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Why there are no pages; empty when there are. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public SearchViewModel search() {
        return search;
    }

    /** The fact whose uses are shown, by its place in the matter; empty when none are. */
    public ReadOnlyStringProperty usedProperty() {
        return used.getReadOnlyProperty();
    }

    /** The documents in which that fact stands. */
    public ObservableList<DocumentUse> uses() {
        return seenUses;
    }

    /** Shows a matter from now on; none when it is null. */
    public void follow(OpenMatter matter) {
        if (open != null) {
            open.matterProperty().removeListener(follow);
        }
        open = matter;
        wanted = "";
        clearUses();
        maker.forget();
        documents.clear();
        chosen.set(null);
        pages.set(null);
        if (open != null) {
            open.matterProperty().addListener(follow);
        }
        renew();
    }

    /** Pages are made only while somebody sees them. */
    public void setShown(boolean yes) {
        shown = yes;
        renew();
    }

    /** Shows another document. */
    public void choose(String document) {
        if (!document.equals(wanted)) {
            wanted = document;
            maker.forget();
            renew();
        }
    }

    /** Says what is in view, so that it is drawn first. */
    public void looksAt(PageView now) {
        view = now;
    }

    /** The picture of a page if there is one now; if not, it is made and handed on later. */
    Optional<PrintedPages.Picture> picture(int page, double scale, Consumer<PrintedPages.Picture> later) {
        PrintedPages now = pages.get();
        if (now == null || page >= now.sheets().size()) {
            return Optional.empty();
        }
        Drawn key = new Drawn(now.sheets().get(page).fingerprint(), scale);
        PrintedPages.Picture known = pictures.get(key);
        if (known == null) {
            background.run("Drawing page " + (page + 1), _ -> maker.picture(now, page, scale), picture -> {
                pictures.put(key, picture);
                later.accept(picture);
            }, this::failed);
        }
        return Optional.ofNullable(known);
    }

    /** The fact that stands at a place of a page. */
    Optional<FactPlace> factAt(int page, double x, double y) {
        return pages.get() == null ? Optional.empty()
                : pages.get().facts().stream().filter(place -> place.page() == page && place.contains(x, y)).findFirst();
    }

    /** Shows where a fact is used. */
    public void showUses(String fact) {
        if (open == null || fact.isEmpty()) {
            return;
        }
        used.set(fact);
        uses.clear();
        Matter facts = open.matterProperty().get();
        background.run("Looking where " + Fact.name(fact) + " is used", _ -> maker.uses(facts, fact), found -> {
            if (used.get().equals(fact)) {
                uses.setAll(found);
                if (!found.isEmpty() && chosen.get() != null && found.stream().noneMatch(use -> use.id().equals(chosen.get().id()))) {
                    choose(found.getFirst().id());
                }
            }
        }, this::failed);
    }

    public void clearUses() {
        used.set("");
        uses.clear();
    }

    /** Where the fact whose uses are shown stands on the pages that are shown. */
    List<FactPlace> usedPlaces() {
        return used.get().isEmpty() || pages.get() == null ? List.of()
                : pages.get().facts().stream().filter(place -> Fact.covers(used.get(), place.fact())).toList();
    }

    private void renew() {
        if (open == null || !shown) {
            return;
        }
        dirty = true;
        if (job == null) {
            make();
        } else {
            job.cancel();
        }
    }

    private void make() {
        dirty = false;
        Matter facts = open.matterProperty().get();
        OpenMatter of = open;
        String document = wanted;
        PageView inView = view;
        List<Drawn> drawn = List.copyOf(pictures.keySet());
        Job[] begun = new Job[1];
        boolean[] ended = new boolean[1];
        begun[0] = background.run("Making the pages", progress -> maker.make(facts, document, inView,
                (fingerprint, scale) -> drawn.contains(new Drawn(fingerprint, scale)), progress::cancelled), made -> {
                    ended[0] = true;
                    if (of == open && document.equals(wanted)) {
                        made.ifPresent(pagesNow -> show(pagesNow, inView));
                    }
                    next();
                }, reasons -> {
                    ended[0] = true;
                    failed(reasons);
                    next();
                });
        // Where work is done at once it has ended before this is reached.
        job = ended[0] ? null : begun[0];
    }

    private void next() {
        job = null;
        if (dirty && open != null) {
            make();
        }
    }

    private void show(MadePages made, PageView inView) {
        if (!documents.equals(made.live().documents())) {
            documents.setAll(made.live().documents());
        }
        chosen.set(made.live().shown().orElse(null));
        wanted = made.live().shown().map(PacketDocument::id).orElse("");
        made.drawn().forEach((page, picture) -> pictures.put(
                new Drawn(made.pages().orElseThrow().sheets().get(page).fingerprint(), inView.scale()), picture));
        message.set(why(made));
        pages.set(made.pages().orElse(null));
    }

    private static String why(MadePages made) {
        if (!made.live().errors().isEmpty()) {
            return made.live().errors().stream().map(Note::toString).collect(Collectors.joining("\n"));
        }
        if (made.pages().isPresent()) {
            return "";
        }
        return made.live().shown().map(document -> "«" + document.title() + "» is a ready file that goes along as it is.")
                .orElse("The packet has no document yet.");
    }

    private void failed(List<Note> reasons) {
        message.set(reasons.stream().map(Note::toString).collect(Collectors.joining("\n")));
    }
}
