package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts of one matter, in one of the practices that the program knows. */
public sealed interface Matter permits Prop65Matter, TradeMatter {
    /** What the firm calls the matter, as it stands in the list of matters. */
    String title();

    /** The id of the packet that is assembled from this matter. */
    String packet();

    /** The one date that every document of the packet carries. */
    LocalDate date();

    Firm firm();

    /** Who acts in the service of the packet's documents, on whom, when and how. */
    List<ServiceEvent> service();

    /** The same matter with other acts of service. */
    Matter withService(List<ServiceEvent> events);

    List<Server> servers();

    /** Answers to the packet's own questions, by the question's id. */
    Map<String, String> answers();

    /** A remark for the firm's own eyes; it is printed nowhere. */
    Optional<String> remark();

    /**
     * The paths of facts that were carried over from another matter and that nobody has confirmed for this one; see
     * {@link Unconfirmed}.
     */
    Optional<List<String>> unconfirmed();

    /** The same facts, of which these are not confirmed. */
    Matter withUnconfirmed(List<String> paths);
}
