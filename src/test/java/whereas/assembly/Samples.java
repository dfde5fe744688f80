package whereas.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.packet.Packet;

/** The shipped samples, assembled by the shipped templates. */
public final class Samples {
    public static final Path TEMPLATES = Path.of("templates");
    public static final Path NOTICES = TEMPLATES.resolve("prop65-notice/samples");

    public static final Path PETITIONS = TEMPLATES.resolve("adcvd-petition/samples");

    private Samples() {
    }

    /** A workspace without a store, so that the shipped agencies hold. */
    public static Workspace workspace(Path empty) {
        return new Workspace(empty, TEMPLATES);
    }

    /** A shipped sample of any packet. */
    public static Matter matter(Workspace workspace, String name) {
        return workspace.readMatter(Stream.of(NOTICES, PETITIONS).map(folder -> folder.resolve(name + ".json")).filter(Files::isRegularFile)
                .findFirst().orElseThrow(() -> new AssertionError("there is no sample " + name)));
    }

    public static Assembled assemble(Workspace workspace, Matter matter) {
        Packet packet = workspace.packets().packet(matter.packet());
        AgencyDirectory agencies = workspace.agenciesFor(matter);
        return workspace.assembler().assemble(matter, packet, agencies, false);
    }

    public static List<Path> export(Workspace workspace, Assembled packet, Path folder) {
        return workspace.export().write(packet, folder, Optional.empty(), List.of(), Progress.NONE);
    }
}
