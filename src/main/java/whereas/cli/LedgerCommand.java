package whereas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.Assembled;
import whereas.assembly.LedgerSheet;
import whereas.assembly.ServedFiles;
import whereas.assembly.Workspace;
import whereas.json.RecordWriter;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.result.Result;
import whereas.writer.sheet.CsvWriter;

/** Prints the service ledger of a matter. */
@Command(name = "ledger", description = "Prints the service ledger: a row for each piece that is served.", mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {
    private static final List<String> SHOWN = List.of("Row", "Recipient", "Method", "Address or e-mail used", "Date", "Article number", "Receipt",
            "Receipt date");

    @Spec private CommandSpec spec;
    @Mixin private MatterArgument argument;
    @Option(names = "--json", description = "Prints a JSON array with an object for each row.")
    private boolean json;
    @Option(names = "--csv", description = "Prints all columns as comma-separated values.")
    private boolean csv;
    @Option(names = "--served", paramLabel = "DIR", description = "The folder of the export that was served: its files' hashes are filled in, "
            + "and whether they are still as they were written is said.")
    private Path served;

    private final Workspace workspace;

    LedgerCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Matter matter = argument.matter(workspace);
        AgencyDirectory directory = argument.directory(workspace, matter);
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), directory, true);
        Result<Map<String, String>> hashes = served == null ? Result.of(Map.of()) : ServedFiles.of(packet, served);
        List<List<String>> rows = LedgerSheet.rows(packet, hashes.value());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(RecordWriter.write(rows.stream().map(LedgerCommand::fields).toList()));
        } else {
            out.print(csv ? CsvWriter.write(LedgerSheet.HEADER, rows) : plain(rows));
        }
        PrintWriter err = spec.commandLine().getErr();
        packet.obstacles().stream().filter(note -> note.where().startsWith("service")).forEach(note -> err.println("still missing: " + note));
        hashes.notes().forEach(note -> err.println("note: " + note));
        return hashes.hasErrors() ? 1 : 0;
    }

    /** The columns by names for programs; several lines of a cell are joined by line breaks. */
    private static Map<String, String> fields(List<String> row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            fields.put(LedgerSheet.HEADER.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), row.get(i));
        }
        return fields;
    }

    private static String plain(List<List<String>> rows) {
        List<Integer> columns = SHOWN.stream().map(LedgerSheet.HEADER::indexOf).toList();
        List<List<String>> lines = Stream.concat(Stream.of(LedgerSheet.HEADER), rows.stream())
                .map(row -> columns.stream().map(column -> row.get(column).replace("\n", ", ")).toList()).toList();
        List<Integer> widths = IntStream.range(0, SHOWN.size()).mapToObj(column -> lines.stream().mapToInt(line -> line.get(column).length()).max()
                .orElse(0)).toList();
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder one = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                one.append(line.get(i)).append(" ".repeat(widths.get(i) - line.get(i).length() + 2));
            }
            text.append(one.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
