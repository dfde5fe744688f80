package whereas.assembly;

import java.nio.file.Path;

/** Exports the Khee packet in a process of its own. */
final class ElsewhereMain {
    private ElsewhereMain() {
    }

    public static void main(String[] arguments) {
        Workspace workspace = Samples.workspace(Path.of("target/no-data"));
        Samples.export(workspace, Samples.assemble(workspace, Samples.matter(workspace, "khee-trading")), Path.of(arguments[0]));
    }
}
