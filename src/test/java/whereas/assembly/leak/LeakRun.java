package whereas.assembly.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.assembly.Assembled;
import whereas.assembly.Export;
import whereas.assembly.ExportLog;
import whereas.assembly.Progress;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.TradeMatter;
import whereas.proprietary.Version;

/** Exports the versions of matters with secrets to a disk, and reads every byte of what may not have them. */
public final class LeakRun {
    private static final List<Export.Format> FORMATS = List.of(Export.Format.PDF, Export.Format.HTML, Export.Format.TEXT);
    private static final List<Export.Format> QUICK = List.of(Export.Format.HTML, Export.Format.TEXT);
    private static final ExportLog UNLOGGED = (_, _, _, _) -> { };

    private final Workspace workspace;
    private final Path folder;

    /**
     * What became of one matter.
     *
     * @param secrets how many it has
     * @param shown how many of them its proprietary document shows, where that was looked at: the reader can see them
     * @param leaks where secrets can be read that should not be there
     */
    public record Outcome(int secrets, int shown, int carriers, List<String> leaks) {
    }

    /** @param templates the folders of templates, in the place of the shipped ones */
    public LeakRun(Path templates, Path folder) {
        this.workspace = new Workspace(folder.resolve("no-data"), templates);
        this.folder = folder;
    }

    /**
     * Exports one matter.
     *
     * @param control whether the proprietary document is written and read as well
     */
    public Outcome of(SecretMatters.Secrets secrets, boolean control) {
        return of(secrets, control, true);
    }

    /** @param pdf whether PDFs are written, which take most of the time */
    public Outcome of(SecretMatters.Secrets secrets, boolean control, boolean pdf) {
        List<Export.Format> formats = pdf ? FORMATS : QUICK;
        EveryByte open = read(secrets.matter(), Version.PUBLIC, formats);
        EveryByte underOrder = read(secrets.matter(), Version.APO, formats);
        List<String> leaks = Stream.concat(open.mentions(secrets.all()).stream().map(leak -> "public version: " + leak),
                underOrder.mentions(secrets.withheld()).stream().map(leak -> "APO version: " + leak)).toList();
        EveryByte whole = control ? read(secrets.matter(), Version.BPI, formats) : null;
        int shown = control ? (int) secrets.all().stream().filter(secret -> !whole.mentions(List.of(secret)).isEmpty()).count() : 0;
        return new Outcome(secrets.all().size(), shown, open.carriers() + underOrder.carriers(), leaks);
    }

    private EveryByte read(TradeMatter matter, Version version, List<Export.Format> formats) {
        Path place = folder.resolve("package");
        delete(place);
        List<Assembled> packets = workspace.assembler().versions(matter, workspace.packets().packet("adcvd-petition"), new AgencyDirectory(List.of()),
                List.of(version), true);
        workspace.export().write(packets, place, Optional.of("1"), formats, UNLOGGED, Progress.NONE);
        return EveryByte.in(place);
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
