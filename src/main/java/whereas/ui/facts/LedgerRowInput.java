package whereas.ui.facts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.matter.Dispatch;
import whereas.matter.ServiceMethod;
import whereas.packet.LedgerRow;
import whereas.packet.Move;
import whereas.result.Refused;
import whereas.ui.input.ChoiceInput;

/** One row of the ledger: what is recorded of its piece, and the method, whose change moves the recipient. */
public final class LedgerRowInput {
    private final LedgerViewModel ledger;
    private final ReadOnlyObjectWrapper<LedgerRow> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyStringWrapper moveProblem = new ReadOnlyStringWrapper(this, "moveProblem", "");
    private final ChoiceInput<ServiceMethod> method = new ChoiceInput<>("Method", List.of(ServiceMethod.values()));
    private final DispatchInput dispatch = new DispatchInput();
    private boolean moving;

    LedgerRowInput(LedgerViewModel ledger, LedgerRow shown) {
        this.ledger = ledger;
        show(shown);
        method.onChange(_ -> move());
        dispatch.onChange(source -> {
            if (!awaitsMove()) {
                ledger.record(row.get(), dispatch.value().orElseThrow(), source);
            }
        });
    }

    /** The row as the matter has it. */
    public ReadOnlyObjectProperty<LedgerRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    public LedgerRow row() {
        return row.get();
    }

    /** The manner of service; choosing another moves the recipient, with all its pieces. */
    public ChoiceInput<ServiceMethod> method() {
        return method;
    }

    public DispatchInput dispatch() {
        return dispatch;
    }

    /** Why the recipient could not be moved, and what is needed; empty when nothing is. */
    public ReadOnlyStringProperty moveProblemProperty() {
        return moveProblem.getReadOnlyProperty();
    }

    /** Whether another method is chosen than the one by which the recipient is served. */
    public boolean awaitsMove() {
        return method.value().filter(chosen -> chosen != row.get().method()).isPresent();
    }

    /** Whether pieces of this method have article numbers. */
    public boolean numbered() {
        return row.get().method() == ServiceMethod.CERTIFIED_MAIL || row.get().method() == ServiceMethod.EXPRESS_MAIL;
    }

    /** Moves the recipient to the method that is chosen, with the e-mail address and the consent that were typed. */
    public void move() {
        if (moving || !awaitsMove()) {
            moveProblem.set("");
            return;
        }
        moving = true;
        try {
            boolean byEmail = method.value().orElseThrow() == ServiceMethod.ELECTRONIC_MAIL;
            ledger.move(row.get().recipient().id(), new Move(method.value().orElseThrow(), byEmail ? dispatch.email().value().orElseThrow() : Optional.empty(),
                    byEmail ? dispatch.consent().value().orElseThrow() : Optional.empty(), Optional.empty()));
            moveProblem.set("");
        } catch (Refused refused) {
            String message = refused.notes().getFirst().message();
            moveProblem.set(message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1) + ".");
        } finally {
            moving = false;
        }
    }

    /** Chooses again the method by which the recipient is served. */
    public void stay() {
        method.show(row.get().method());
        moveProblem.set("");
        dispatch.revert();
    }

    void show(LedgerRow shown) {
        boolean awaited = row.get() != null && awaitsMove() && shown.method() == row.get().method();
        row.set(shown);
        if (!awaited) {
            method.show(shown.method());
            moveProblem.set("");
            dispatch.show(shown.dispatch().orElseGet(() -> Dispatch.blank(shown.recipient().id(), Optional.empty())));
        }
    }
}
