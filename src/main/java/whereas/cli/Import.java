package whereas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Unreadable;
import whereas.intake.PartyJson;
import whereas.intake.PartyList;
import whereas.intake.PartyListReader;
import whereas.intake.PartyText;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads party lists and prints what it understood; nothing is kept. */
@Command(name = "import", description = "Reads party lists (CSV), prints the parties and what it was unsure of.", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The lists.")
    private List<Path> files;
    @Option(names = "--json", description = "Prints a JSON array with an object for each party.")
    private boolean json;

    @Override
    public Integer call() {
        List<Result<PartyList>> lists = new ArrayList<>();
        List<Note> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                lists.add(PartyListReader.read(file));
            } catch (Refused refused) {
                unreadable.addAll(refused.notes());
            }
        }
        if (json) {
            spec.commandLine().getOut().print(PartyJson.write(lists.stream().map(Result::value).toList()));
        } else {
            lists.forEach(list -> spec.commandLine().getOut().print(PartyText.write(list)));
        }
        if (!unreadable.isEmpty()) {
            throw new Unreadable(new Refused(unreadable));
        }
        return lists.stream().allMatch(list -> list.value().unreadable().isEmpty()) ? 0 : 1;
    }
}
