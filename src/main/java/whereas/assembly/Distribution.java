package whereas.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.Recipient;
import whereas.writer.FileNames;

/** Decides which documents lie in which recipients' folder; the confidential ones in none but their own group's, a version in none but its readers'. */
public final class Distribution {
    private Distribution() {
    }

    /** The folders below «recipients», each with its documents in the packet's order. */
    public static Map<String, List<AssembledDocument>> of(Assembled packet) {
        Map<String, List<AssembledDocument>> folders = new LinkedHashMap<>();
        for (Packet.Group group : packet.packet().groups()) {
            Set<String> taken = new HashSet<>();
            for (Recipient recipient : packet.receivers()) {
                if (recipient.group().equals(group.id())) {
                    String folder = group.apart() ? group.id() + "/" + free(taken, FileNames.plain(recipient.name())) : group.id();
                    folders.computeIfAbsent(folder, _ -> documents(packet, group.id(), recipient));
                }
            }
        }
        return folders;
    }

    private static String free(Set<String> taken, String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static List<AssembledDocument> documents(Assembled packet, String group, Recipient recipient) {
        List<AssembledDocument> documents = new ArrayList<>();
        for (AssembledDocument document : packet.documents()) {
            if (document.of().mayReach(group) && served(packet, recipient, document)) {
                documents.add(document);
            }
        }
        return List.copyOf(documents);
    }

    /** A service event may leave out documents; a recipient whom no event names still gets what the packet says. */
    private static boolean served(Assembled packet, Recipient recipient, AssembledDocument document) {
        List<Declaration> about = packet.declarations().stream().filter(d -> d.recipients().contains(recipient)).toList();
        return about.isEmpty() || about.stream().anyMatch(d -> d.documents().contains(document.of()));
    }
}
