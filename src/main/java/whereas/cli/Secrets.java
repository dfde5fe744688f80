package whereas.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import whereas.result.Refused;

/** Where passphrases come from: from files that the command names, or from whoever sits at the terminal. Never from arguments, which others can see. */
@Command
final class Secrets {
    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "A file whose first line is the passphrase or recovery key of an encrypted store; without it the terminal asks.")
    private Path file;
    private final Supplier<Optional<Console>> console;

    Secrets(Supplier<Optional<Console>> console) {
        this.console = console;
    }

    /** The passphrase of the store; empty when there is nobody to ask. */
    Optional<char[]> ask() {
        return file != null ? Optional.of(firstLine(file)) : console.get().map(terminal -> terminal.readPassword("Passphrase or recovery key: "));
    }

    /** A new passphrase, asked for twice. */
    char[] fresh(Path from) {
        if (from != null) {
            return firstLine(from);
        }
        Console terminal = console.get().orElseThrow(() -> new Refused("", "there is no terminal to ask for the new passphrase; give it with --new-passphrase-file"));
        String first = new String(terminal.readPassword("New passphrase: "));
        if (!first.equals(new String(terminal.readPassword("Once more: ")))) {
            throw new Refused("", "the two were not the same; nothing was changed");
        }
        return first.toCharArray();
    }

    private static char[] firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new Refused(file.toString(), "the passphrase cannot be read from this file; check its name");
        }
    }
}
