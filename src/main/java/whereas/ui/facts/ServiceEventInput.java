package whereas.ui.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.DateText;
import whereas.ui.input.GroupInput;
import whereas.ui.input.SetInput;
import whereas.ui.input.TextInput;

/** An act of service. The place of deposit is kept while another method than mail is chosen. */
public final class ServiceEventInput extends GroupInput<ServiceEvent> {
    private final ChoiceInput<ServiceMethod> method = part("method", new ChoiceInput<>("Method", List.of(ServiceMethod.values())));
    private final SetInput<String> recipients = part("recipients", new SetInput<>("Recipients", List.of()));
    private final TextInput<LocalDate> date = part("date", DateText.date("Date"));
    private final TextInput<LocalTime> time = part("time", DateText.time("Time"));
    private final TextInput<Optional<LocalTime>> until = part("until", DateText.optionalTime("Until"));
    private final DepositInput deposit = aside("deposit", new DepositInput());
    private final ChoiceInput<String> server = part("server", new ChoiceInput<>("Served by", List.of()));

    public ServiceEventInput() {
        super("Service event");
    }

    public ChoiceInput<ServiceMethod> method() {
        return method;
    }

    /** Groups of the packet and ids of single recipients. */
    public SetInput<String> recipients() {
        return recipients;
    }

    public TextInput<LocalDate> date() {
        return date;
    }

    public TextInput<LocalTime> time() {
        return time;
    }

    public TextInput<Optional<LocalTime>> until() {
        return until;
    }

    /** Used only by a method that mails. */
    public DepositInput deposit() {
        return deposit;
    }

    /** The server's id. */
    public ChoiceInput<String> server() {
        return server;
    }

    @Override
    protected ServiceEvent make() {
        if (recipients.value().orElseThrow().isEmpty()) {
            throw new IllegalArgumentException("not saved yet; choose the recipients");
        }
        boolean mailed = method.value().orElseThrow().mailed();
        if (mailed && deposit.value().isEmpty()) {
            throw new IllegalArgumentException("not saved yet; service by mail needs its place of deposit with city, county and state");
        }
        // What was recorded is about pieces that went in the manner recorded.
        Optional<ServiceEvent> before = value().filter(event -> event.method() == method.value().orElseThrow());
        return new ServiceEvent(method.value().orElseThrow(), recipients.value().orElseThrow(), value().flatMap(ServiceEvent::documents),
                date.value().orElseThrow(), time.value().orElseThrow(), until.value().orElseThrow(), mailed ? deposit.value() : Optional.empty(),
                server.value().orElseThrow(), value().flatMap(ServiceEvent::except), before.flatMap(ServiceEvent::dispatches));
    }

    @Override
    protected void render(ServiceEvent shown) {
        method.show(shown.method());
        recipients.show(shown.recipients());
        date.show(shown.date());
        time.show(shown.time());
        until.show(shown.until());
        shown.deposit().ifPresent(deposit::show);
        server.show(shown.server());
    }
}
