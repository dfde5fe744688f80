package whereas.template;

import java.util.Optional;
import whereas.result.Verification;

/**
 * A text that a statute or rule prescribes word for word, kept apart from the templates.
 *
 * @param id the name of its file, such as prop65-appendix-a
 * @param citation where the law has it
 * @param revision which version of it this is, such as «May 2017»
 * @param verified how far this copy was compared with the law
 * @param source what it was copied from
 * @param note what else a user should know about the copy
 */
public record OfficialText(String id, String citation, String revision, Verification verified, Optional<String> source,
                           Optional<String> note) {
}
