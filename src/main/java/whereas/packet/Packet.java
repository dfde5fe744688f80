package whereas.packet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.proprietary.Version;
import whereas.result.Note;
import whereas.result.Refused;

/**
 * A packet as its folder's packet.yaml defines it.
 *
 * @param id the name of its folder
 * @param matter the kind of matter that it is assembled from
 * @param questions what its templates ask beyond the matter's own fields
 * @param groups who receives documents, in the order of the folders
 * @param documents in the order in which they lie in every envelope
 */
public record Packet(String id, String title, String matter, List<Question> questions, List<Group> groups,
                     List<PacketDocument> documents) {
    /**
     * A question of the packet's own, answered in the matter's field «answers».
     *
     * @param when the condition under which it must be answered; empty for always
     * @param why the rule that makes it necessary
     */
    public record Question(String id, String ask, Optional<String> when, Optional<String> why) {
    }

    /**
     * Recipients who get the same documents.
     *
     * @param id one of the groups that {@link Recipients} derives from a matter
     * @param apart whether each recipient gets a folder of its own
     * @param labels whether address labels are made for its envelopes
     * @param versions the versions of a submission that it receives; where none are named, what anybody may read
     */
    public record Group(String id, String title, boolean apart, boolean labels, Optional<List<Version>> versions) {
        public Group {
            versions = versions.map(List::copyOf);
        }

        /** Whether it receives a version; packets of practices without versions go to every group. */
        public boolean receives(Optional<Version> version) {
            return version.map(one -> one == Version.PUBLIC_DOCUMENT || versions.map(named -> named.contains(one)).orElse(one.isPublic())).orElse(true);
        }
    }

    public Packet {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        documents = List.copyOf(documents);
        List<Note> problems = new ArrayList<>();
        Set<String> groupIds = new HashSet<>();
        groups.forEach(group -> unique(problems, groupIds, group.id(), "groups"));
        Set<String> documentIds = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            unique(problems, documentIds, documents.get(i).id(), "documents");
            for (String to : documents.get(i).to()) {
                if (!groupIds.contains(to)) {
                    problems.add(Note.error("documents[" + i + "].to", "there is no group «" + to + "»; the packet has "
                            + String.join(", ", groups.stream().map(Group::id).toList())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void unique(List<Note> problems, Set<String> seen, String id, String list) {
        if (!seen.add(id)) {
            problems.add(Note.error(list, "the id «" + id + "» stands twice; give each a word of its own"));
        }
    }

    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
