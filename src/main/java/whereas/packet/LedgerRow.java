package whereas.packet;

import java.util.List;
import java.util.Optional;
import whereas.matter.ArticleNumber;
import whereas.matter.Dispatch;
import whereas.matter.Envelope;
import whereas.matter.Receipt;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;

/**
 * One piece served: an envelope to one address of a recipient, or a transmission.
 *
 * @param event the place of its service event among the matter's, from 0
 * @param envelope what was addressed; empty for what is not sent to a place, and where the address is missing
 * @param dispatch what is recorded of the piece
 */
public record LedgerRow(int event, ServiceEvent act, Server server, Recipient recipient, Optional<Envelope> envelope,
                        Optional<Dispatch> dispatch) {
    public String name() {
        return recipient.name();
    }

    public ServiceMethod method() {
        return act.method();
    }

    /** The address for electronic mail; empty for any other method, and where it is missing. */
    public Optional<String> email() {
        return method() == ServiceMethod.ELECTRONIC_MAIL ? dispatch.flatMap(Dispatch::email).or(recipient::email) : Optional.empty();
    }

    /** The address that was used, on one line; empty for filing through a site, and where it is missing. */
    public String address() {
        return envelope.map(e -> e.address().oneLine()).or(this::email).orElse("");
    }

    /** How it is known that the recipient consented to electronic mail; empty where it is not. */
    public Optional<String> consent() {
        return dispatch.flatMap(Dispatch::consent).or(() -> recipient.consents()
                ? recipient.source().or(() -> Optional.of("known")) : Optional.empty());
    }

    public Optional<String> article() {
        return dispatch.flatMap(Dispatch::article);
    }

    /** The article number as labels print it. */
    public Optional<String> articleWords() {
        return article().map(ArticleNumber::grouped);
    }

    public Optional<Receipt> receipt() {
        return dispatch.flatMap(Dispatch::receipt);
    }

    /** The recipient as lists name it that have a row for each piece: with the address where there are several. */
    public String title() {
        return recipient.envelopes().size() < 2 || envelope.isEmpty() ? name() : name() + ", " + address();
    }

    /** The lines of the envelope, or the recipient's name where there is none. */
    public List<String> lines() {
        return envelope.map(Envelope::lines).orElse(List.of(name()));
    }
}
