package whereas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.ListReviews;
import whereas.assembly.Unreadable;
import whereas.assembly.Workspace;
import whereas.intake.ListFile;
import whereas.intake.PartyColumns;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.intake.gate.GateItem;
import whereas.intake.gate.ReviewJson;
import whereas.intake.gate.ReviewText;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.writer.sheet.CsvWriter;

/** Reads lists and prints what it understood and what an import would do; nothing is kept. */
@Command(name = "import", description = "Reads lists of parties, prosecutors, products or chemicals (CSV, Excel, Word, PDF, vCard, text), "
        + "prints what it understood, what it was unsure of, and what is new to the firm.", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private final Workspace workspace;
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The lists.")
    private List<Path> files;
    @Option(names = "--json", description = "Prints a JSON array with an object for each entry.")
    private boolean json;
    @Option(names = "--csv", description = "Prints the parties as one clean list of comma-separated values.")
    private boolean csv;

    Import(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        List<Note> unreadable = new ArrayList<>();
        List<ReviewJson.Reviewed> lists = workspace.withLists((reviews, memory) -> reviewed(reviews, memory, unreadable));
        if (csv) {
            spec.commandLine().getOut().print(CsvWriter.write(PartyColumns.HEADER, lists.stream().map(ReviewJson.Reviewed::content)
                    .flatMap(content -> content instanceof ListContent.Parties parties ? PartyColumns.rows(parties.list()).stream() : Stream.empty()).toList()));
        } else if (json) {
            spec.commandLine().getOut().print(ReviewJson.write(lists));
        } else {
            lists.forEach(list -> spec.commandLine().getOut().print(ReviewText.write(list.content(), list.review())));
        }
        if (!unreadable.isEmpty()) {
            throw new Unreadable(new Refused(unreadable));
        }
        return lists.stream().flatMap(list -> list.review().items().stream()).noneMatch(GateItem.Unreadable.class::isInstance) ? 0 : 1;
    }

    private List<ReviewJson.Reviewed> reviewed(ListReviews reviews, ListContent.Memory memory, List<Note> unreadable) {
        List<ReviewJson.Reviewed> lists = new ArrayList<>();
        for (Path file : files) {
            try {
                ListContent content = ListContent.read(ListFile.of(file), memory, Watch.NONE);
                lists.add(new ReviewJson.Reviewed(content, reviews.of(content, lastChanged(file))));
            } catch (Refused refused) {
                unreadable.addAll(refused.notes());
            }
        }
        return lists;
    }

    /** A list says for which day it is good by when it was last changed, if it does not say it in words. */
    private static LocalDate lastChanged(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            throw new Refused(file.toString(), "the file cannot be read; see whether another program holds it, and its permissions");
        }
    }
}
