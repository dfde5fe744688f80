package whereas.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Docket;
import whereas.assembly.FirmParties;
import whereas.assembly.FirmParty;
import whereas.assembly.Workspace;
import whereas.json.Names;
import whereas.json.RecordWriter;
import whereas.matter.Address;
import whereas.store.Store;

/** Prints the directory of parties. */
@Command(name = "directory", description = "Prints the parties of all matters with where they stood before, or those that may be one.",
        mixinStandardHelpOptions = true)
final class DirectoryCommand implements Callable<Integer> {
    /** A party in the stable form of the output. */
    record Entry(String name, List<String> spellings, List<String> roles, List<String> addresses, Optional<String> email, Optional<String> note,
                 List<Where> matters) {
    }

    /** @param sixtiethDay the last of the sixty days of a notice, where they run */
    record Where(String title, LocalDate date, String role, String spelling, List<String> products, List<String> chemicals, boolean served,
                 Optional<LocalDate> sixtiethDay) {
    }

    /** Entries that may be one. */
    record Group(List<String> reasons, List<Entry> entries) {
    }

    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Only parties in whose names, addresses, roles or matters all of these stand.")
    private List<String> words = List.of();
    @Option(names = "--duplicates", description = "Groups of parties that may be one, with the reasons.")
    private boolean duplicates;
    @Option(names = "--json", description = "Prints a JSON array.")
    private boolean json;

    private final Workspace workspace;

    DirectoryCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now();
        try (Store store = workspace.openStore()) {
            FirmParties parties = FirmParties.of(store, new Docket(store, workspace::closures).standings(today));
            List<FirmParty> found = parties.search(String.join(" ", words));
            PrintWriter out = spec.commandLine().getOut();
            if (duplicates) {
                List<FirmParties.Duplicates> groups = parties.duplicates().stream().filter(group -> group.parties().stream().anyMatch(found::contains))
                        .toList();
                out.print(json ? RecordWriter.write(groups.stream().map(group -> new Group(group.reasons(),
                        group.parties().stream().map(DirectoryCommand::entry).toList())).toList()) : "");
                groups.stream().filter(_ -> !json).forEach(group -> print(out, group));
            } else {
                out.print(json ? RecordWriter.write(found.stream().map(DirectoryCommand::entry).toList()) : "");
                found.stream().filter(_ -> !json).forEach(party -> print(out, party, today));
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, FirmParty party, LocalDate today) {
        out.println(String.join(" | ", party.spellings()));
        party.addresses().forEach(address -> out.println("  " + address.oneLine()));
        party.email().ifPresent(email -> out.println("  " + email));
        party.note().ifPresent(note -> out.println("  " + note));
        party.appearances().forEach(one -> out.println("  " + one.sentence(today)));
    }

    private static void print(PrintWriter out, FirmParties.Duplicates group) {
        group.parties().forEach(party -> out.println(party.name()));
        group.reasons().forEach(reason -> out.println("  " + reason));
    }

    private static Entry entry(FirmParty party) {
        return new Entry(party.name(), party.spellings(), party.roles().stream().map(Names::of).toList(),
                party.addresses().stream().map(Address::oneLine).toList(), party.email(), party.note(), party.appearances().stream()
                .map(one -> new Where(one.title(), one.date(), Names.of(one.role()), one.spelling(), one.products(), one.chemicals(), one.served(),
                        one.sixtieth())).toList());
    }
}
