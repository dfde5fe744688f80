package whereas.packet;

import java.util.List;
import java.util.Optional;
import whereas.proprietary.Version;

/**
 * One document of a packet.
 *
 * @param title its exact title, the same wherever it is named; it may name facts as ${…} where «each» is given
 * @param template the template in the packet's folder that makes it
 * @param attachment instead of a template: the question whose answer is the path of a ready file
 * @param to the groups that receive it
 * @param confidentialTo the only group that may ever receive it
 * @param each the list among the facts for each of whose items the document is made once; title and template know the item
 *     as «item»
 * @param when the condition on the facts under which it belongs to the packet; empty for always
 * @param versions the versions of a submission that it belongs to; where none are named, all of them, but a ready file, which cannot
 *     be made anew without its proprietary parts, to the proprietary document alone
 * @param authorities the rules that it rests on
 */
public record PacketDocument(String id, String title, Optional<String> template, Optional<String> attachment, List<String> to,
                             Optional<String> confidentialTo, Optional<String> each, Optional<String> when,
                             Optional<List<Version>> versions, List<Authority> authorities) {
    public PacketDocument {
        to = List.copyOf(to);
        versions = versions.map(List::copyOf);
        authorities = List.copyOf(authorities);
        if (template.isPresent() == attachment.isPresent()) {
            throw new IllegalArgumentException("a document is made either by a «template» or from an «attachment», and by one of them");
        }
        if (confidentialTo.isPresent() && !to.equals(List.of(confidentialTo.get()))) {
            throw new IllegalArgumentException("a document that is confidential to «" + confidentialTo.get()
                    + "» can go to that group and to no other; mend the field «to»");
        }
    }

    /** This document as it is made for one item: with an id and a title of its own. */
    public PacketDocument forItem(int number, String itemTitle) {
        return new PacketDocument(id + "-" + number, itemTitle, template, attachment, to, confidentialTo, Optional.empty(), when, versions,
                authorities);
    }

    /** Whether a group may receive it. */
    public boolean mayReach(String group) {
        return to.contains(group) && confidentialTo.map(group::equals).orElse(true);
    }

    /** Whether it belongs to a version; packets of practices without versions have all their documents. */
    public boolean belongsTo(Optional<Version> version) {
        return version.map(one -> versions.map(named -> named.contains(one))
                .orElse(attachment.isEmpty() || one == Version.NOT_FINAL || one == Version.BPI || one == Version.PUBLIC_DOCUMENT)).orElse(true);
    }
}
