package whereas.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import whereas.assembly.Workspace;
import whereas.assembly.Unreadable;
import whereas.result.Refused;

/** The program as the terminal sees it. Exit codes: 0 done; 1 findings or refused; 2 bad usage or unreadable input. */
@Command(name = "whereas", version = "Whereas 0.1.0", mixinStandardHelpOptions = true,
        description = "Assembles legal packets. Without a command it opens its window.")
public final class Terminal implements Runnable {
    @Mixin private final Secrets secrets = new Secrets(() -> Optional.ofNullable(System.console()));

    private Terminal() {
    }

    /** Runs one command and returns its exit code; nothing is thrown. */
    public static int run(Workspace workspace, PrintWriter out, PrintWriter err, String... arguments) {
        Terminal terminal = new Terminal();
        workspace.passphraseFrom(terminal.secrets::ask);
        CommandLine line = new CommandLine(terminal)
                .addSubcommand(new Assemble(workspace))
                .addSubcommand(new Packets(workspace))
                .addSubcommand(new CheckMatter(workspace))
                .addSubcommand(new LedgerCommand(workspace))
                .addSubcommand(new ReviewFiles(workspace))
                .addSubcommand(new Import(workspace))
                .addSubcommand(new Exports(workspace))
                .addSubcommand(new DirectoryCommand(workspace))
                .addSubcommand(CalendarCommand.of(workspace))
                .addSubcommand(new BackupCommand(workspace))
                .addSubcommand(new BackupList(workspace))
                .addSubcommand(new Restore(workspace, terminal.secrets))
                .addSubcommand(EncryptionCommand.of(workspace, terminal.secrets))
                .addSubcommand(new ReportCommand(workspace))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out).setErr(err);
        line.setParameterExceptionHandler((problem, _) -> {
            err.println("whereas: " + problem.getMessage() + "; see " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return 2;
        });
        line.setExecutionExceptionHandler((problem, _, _) -> {
            if (problem instanceof Refused refused) {
                refused.notes().forEach(note -> err.println("whereas: " + note));
                return refused instanceof Unreadable ? 2 : 1;
            }
            err.println("whereas: the program failed (" + problem + "); nothing was written. Please report this.");
            return 2;
        });
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new IllegalStateException("the window is opened elsewhere");
    }
}
