package whereas.ui.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.matter.Receipt;
import whereas.ui.input.ChoiceInput;
import whereas.ui.input.DateText;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** What came back of a piece, if anything did. */
public final class ReceiptInput extends GroupInput<Optional<Receipt>> {
    private final ChoiceInput<Optional<Receipt.Proof>> proof = part("proof", ChoiceInput.startingWith("Receipt", Optional.empty(), proofs()));
    private final TextInput<Optional<LocalDate>> date = part("date", DateText.optionalDate("Date of receipt"));
    private final TextInput<Optional<String>> signedBy = part("signedBy", TextInput.optional("Signed by"));

    ReceiptInput() {
        super("Receipt");
        startWith(Optional.empty());
    }

    private static List<Optional<Receipt.Proof>> proofs() {
        return new ArrayList<>(Stream.concat(Stream.of(Optional.<Receipt.Proof>empty()), Stream.of(Receipt.Proof.values()).map(Optional::of)).toList());
    }

    /** Empty as long as nothing has come back. */
    public ChoiceInput<Optional<Receipt.Proof>> proof() {
        return proof;
    }

    public TextInput<Optional<LocalDate>> date() {
        return date;
    }

    public TextInput<Optional<String>> signedBy() {
        return signedBy;
    }

    @Override
    protected Optional<Receipt> make() {
        Optional<Receipt.Proof> what = proof.value().orElseThrow();
        Optional<LocalDate> day = date.value().orElseThrow();
        if (what.isEmpty() && day.isEmpty() && signedBy.value().orElseThrow().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(what.orElseThrow(() -> new IllegalArgumentException("not saved yet; choose what shows the receipt")),
                day.orElseThrow(() -> new IllegalArgumentException("not saved yet; the date of receipt is missing")), signedBy.value().orElseThrow()));
    }

    @Override
    protected void render(Optional<Receipt> shown) {
        proof.show(shown.map(Receipt::proof));
        date.show(shown.map(Receipt::date));
        signedBy.show(shown.flatMap(Receipt::signedBy));
    }
}
