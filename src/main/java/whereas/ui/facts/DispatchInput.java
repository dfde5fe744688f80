package whereas.ui.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import whereas.intake.EmailAddress;
import whereas.matter.ArticleNumber;
import whereas.matter.Dispatch;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** What is recorded of one piece that was served. */
public final class DispatchInput extends GroupInput<Dispatch> {
    private final TextInput<Optional<String>> article = part("article", optional("Article number", ArticleNumber::grouped, typed -> {
        String problem = ArticleNumber.problem(typed).orElse("");
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem.substring(0, 1).toUpperCase(Locale.ROOT) + problem.substring(1));
        }
        return ArticleNumber.grouped(typed);
    }));
    private final TextInput<Optional<String>> email = part("email", optional("E-mail address used", typed -> typed, typed -> {
        if (!EmailAddress.isWellFormed(typed)) {
            throw new IllegalArgumentException("«" + typed + "» is not the form of an e-mail address; type one like name@office.gov");
        }
        return typed;
    }));
    private final TextInput<Optional<String>> consent = part("consent", TextInput.optional("How the recipient consented to e-mail"));
    private final ReceiptInput receipt = part("receipt", new ReceiptInput());
    private final TextInput<Optional<String>> note = part("note", TextInput.optional("Note"));

    DispatchInput() {
        super("Ledger");
    }

    private static TextInput<Optional<String>> optional(String label, UnaryOperator<String> format,
            UnaryOperator<String> parse) {
        TextInput<Optional<String>> input = new TextInput<>(label, text -> text.map(format).orElse(""),
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(parse.apply(typed)));
        input.show(Optional.empty());
        return input;
    }

    public TextInput<Optional<String>> article() {
        return article;
    }

    /** The e-mail address, where it is not the one that the recipient is known by. */
    public TextInput<Optional<String>> email() {
        return email;
    }

    public TextInput<Optional<String>> consent() {
        return consent;
    }

    public ReceiptInput receipt() {
        return receipt;
    }

    public TextInput<Optional<String>> note() {
        return note;
    }

    @Override
    protected Dispatch make() {
        Dispatch base = value().orElseThrow();
        return new Dispatch(base.recipient(), base.to(), email.value().orElseThrow(), consent.value().orElseThrow(), article.value().orElseThrow(),
                receipt.value().orElseThrow(), note.value().orElseThrow());
    }

    @Override
    protected void render(Dispatch shown) {
        email.show(shown.email());
        consent.show(shown.consent());
        article.show(shown.article());
        receipt.show(shown.receipt());
        note.show(shown.note());
    }
}
