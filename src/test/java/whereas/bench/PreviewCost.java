package whereas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import whereas.assembly.Assembled;
import whereas.assembly.AssembledDocument;
import whereas.assembly.LiveDocument;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.packet.Packet;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.WindowBackground;
import whereas.ui.preview.PageView;
import whereas.ui.preview.PreviewViewModel;
import whereas.ui.preview.SideViewModel;
import whereas.writer.docx.DocxWriter;
import whereas.writer.docx.ReferenceDocument;
import whereas.writer.pdf.PagePress;
import whereas.writer.pdf.PdfWriter;
import whereas.writer.pdf.PrintedPages;

/**
 * Prints how long the preview of the Khee packet takes from a keystroke to the new picture of the page in view, each document for itself,
 * where that time goes, and beside it what the writers alone need for the same document in the same run.
 */
public final class PreviewCost {
    private static final double SCALE = 1.25;
    private final Workspace workspace;
    private final Store store;
    private final Matter khee;
    private final int rounds;
    private final DocxWriter docx = new DocxWriter(ReferenceDocument.read(Path.of("templates/reference.docx")));

    private PreviewCost(Path data, int rounds) {
        this.workspace = new Workspace(data, Path.of("templates"));
        this.store = workspace.openStore();
        this.khee = workspace.readMatter(Path.of("templates/prop65-notice/samples/khee-trading.json"));
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new PreviewCost(Files.createTempDirectory("preview"), arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60).print();
        System.exit(0);
    }

    private void print() throws InterruptedException {
        Packet packet = workspace.packets().packet(khee.packet());
        AgencyDirectory agencies = store.agencies();
        Assembled draft = workspace.assembler().assemble(khee, packet, agencies, true);
        System.out.printf("%-26s %5s | %9s %9s | %9s %9s %9s | %9s %9s %6s%n", "document", "pages", "key ms", "p95", "facts", "pages", "picture",
                "PDF", "Word", "ratio");
        List<Double> all = new ArrayList<>();
        for (AssembledDocument document : draft.documents()) {
            // A document that does not show the name stays as it is and costs nothing.
            if (document instanceof AssembledDocument.Written written
                    && workspace.assembler().live().of(khee, packet, agencies, document.of().id()).paths().contains("noticingParty.name")) {
                row(written, packet, agencies, all);
            }
        }
        Collections.sort(all);
        System.out.printf("all documents: median %.1f ms, p95 %.1f ms of %d keystrokes%n", all.get(all.size() / 2), all.get(all.size() * 95 / 100), all.size());
    }

    private void row(AssembledDocument.Written written, Packet packet, AgencyDirectory agencies, List<Double> all) throws InterruptedException {
        String id = written.of().id();
        List<Double> keys = keystrokes(id);
        all.addAll(keys);
        PagePress press = new PagePress();
        LiveDocument[] live = new LiveDocument[1];
        PrintedPages[] pages = new PrintedPages[1];
        double facts = median(() -> timed(() -> live[0] = workspace.assembler().live().of(khee, packet, agencies, id)));
        double laid = median(() -> timed(() -> pages[0] = press.press(live[0].draft().orElseThrow(), live[0].paths(), live[0].read(), () -> false)));
        double picture = median(() -> timed(() -> pages[0].picture(0, SCALE)));
        double pdf = median(() -> timed(() -> PdfWriter.write(written.tree(), khee.date())));
        double word = median(() -> timed(() -> docx.write(written.tree(), khee.date())));
        Collections.sort(keys);
        System.out.printf("%-26s %5d | %9.1f %9.1f | %9.1f %9.1f %9.1f | %9.1f %9.1f %6.2f%n", id, pages[0].sheets().size(), keys.get(keys.size() / 2),
                keys.get(keys.size() * 95 / 100), facts, laid, picture, pdf, word, keys.get(keys.size() / 2) / pdf);
    }

    /** Types into the name of the noticing party, which stands on the first page of each document, and waits for each new picture. */
    private List<Double> keystrokes(String document) throws InterruptedException {
        StoredMatter stored = store.create(khee, "bench", "bench");
        List<Double> times = new ArrayList<>();
        OpenMatter open = onWindow(() -> new OpenMatter(store, new WindowBackground(), "bench", stored, khee));
        ReadOnlyObjectWrapper<OpenMatter> current = new ReadOnlyObjectWrapper<>(open);
        PreviewViewModel preview = onWindow(() -> {
            PreviewViewModel made = new SideViewModel(workspace, store, new WindowBackground(), current.getReadOnlyProperty()).preview();
            made.looksAt(new PageView(0, 0, SCALE));
            made.choose(document);
            return made;
        });
        while (!onWindow(() -> preview.chosenProperty().get() != null && preview.chosenProperty().get().id().equals(document))) {
            Thread.sleep(20);
        }
        String text = MatterFile.write(khee);
        for (int i = 0; i < rounds; i++) {
            Matter typed = MatterFile.read("typed", text.replace("Clean Product Advocates, LLC", "Clean Product Advocates " + (1000 + i)));
            CompletableFuture<Long> drawn = new CompletableFuture<>();
            long[] start = new long[1];
            Platform.runLater(() -> {
                preview.pagesProperty().addListener((_, _, _) -> drawn.complete(System.nanoTime()));
                start[0] = System.nanoTime();
                open.edit(typed, "name", this);
            });
            double time = (drawn.join() - start[0]) / 1e6;
            if (i >= rounds / 3) {
                times.add(time);
            }
            Thread.sleep(10);
        }
        onWindow(() -> {
            current.set(null);
            return null;
        });
        return times;
    }

    private static <T> T onWindow(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> done.complete(work.get()));
        return done.join();
    }

    private double median(LongSupplier once) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(once.getAsLong());
        }
        return times.stream().skip(rounds / 3).sorted().toList().get((rounds - rounds / 3) / 2) / 1e6;
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
