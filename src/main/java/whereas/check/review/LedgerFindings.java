package whereas.check.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.calendar.CaliforniaJudicialHolidays;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.intake.EmailAddress;
import whereas.matter.ArticleNumber;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Receipt;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.packet.Ledger;
import whereas.packet.LedgerRow;
import whereas.packet.Recipient;

/** What is wrong in the service ledger: numbers, addresses, receipts and days that cannot be, or that are still missing. */
public final class LedgerFindings {
    private static final Basis NUMBER = Basis.secondary(ArticleNumber.RULE);
    private static final Basis CERTIFIED = Basis.memory("Domestic Mail Manual 503.3");
    private static final Basis ELECTRONIC = Basis.official("Code of Civil Procedure 1013b(b)");
    private static final Rule WRONG_NUMBER = Rule.error("article-number-wrong", Family.SERVICE, NUMBER,
            "Read the number from the label again.");
    private static final Rule REPEATED = Rule.error("article-number-repeated", Family.SERVICE, Basis.PACKET,
            "Each piece has a number of its own; read both from their labels again.");
    private static final Rule NO_NUMBER_THERE = Rule.error("article-number-without-certified-mail", Family.SERVICE, CERTIFIED,
            "Choose the method in which the piece really went, or delete the number.");
    private static final Rule NO_NUMBER = Rule.warning("certified-mail-without-article-number", Family.SERVICE, CERTIFIED,
            "Enter the numbers in the ledger; without them nobody can trace the pieces, and the certificate does not state them.");
    private static final Rule MALFORMED = Rule.error("ledger-email-malformed", Family.SERVICE, ELECTRONIC,
            "Write an address of the form name@office.gov.");
    private static final Rule OTHER_EMAIL = Rule.warning("ledger-email-differs", Family.SERVICE, ELECTRONIC,
            "Find out which address the recipient takes papers at, and mend the ledger or the directory.");
    private static final Rule EARLY_RECEIPT = Rule.error("receipt-before-service", Family.SERVICE, Basis.PACKET,
            "Compare the date on the receipt with that of service.");
    private static final Rule CAME_BACK = Rule.warning("piece-came-back", Family.SERVICE, Basis.official("Code of Civil Procedure 1013a(1)"),
            "Find out whether the address was right when it was mailed, and serve again where it was not.");
    private static final Rule OVERDUE = Rule.note("receipt-overdue", Family.SERVICE, CERTIFIED, "Look up the numbers, or ask the Postal Service.");
    private static final Rule NOT_YET = Rule.note("service-not-yet-done", Family.SERVICE, Basis.official("Code of Civil Procedure 2015.5"),
            "Sign the certificate when the act is done, not before.");
    private static final Rule LATE = Rule.note("service-long-after-date", Family.SERVICE, Basis.PACKET,
            "Compare the date of the papers with that of service; the time runs from service.");
    private static final Rule NONCOURT = Rule.note("electronic-service-on-noncourt-day", Family.SERVICE,
            Basis.official("Code of Civil Procedure 1010.6(a)(4)"), "Count from the court day; the calendar does.");
    private static final int DAYS_FOR_RECEIPT = 30;
    private static final int WEEK = 7;
    private static final int MOST_NAMED = 3;
    private static final CaliforniaJudicialHolidays COURT = new CaliforniaJudicialHolidays();

    private final List<Finding> findings = new ArrayList<>();
    private final Matter matter;
    private final LocalDate today;

    private LedgerFindings(Matter matter, LocalDate today) {
        this.matter = matter;
        this.today = today;
    }

    /** @param today for what is overdue or not yet done */
    public static List<Finding> of(Matter matter, List<Recipient> recipients, LocalDate today) {
        LedgerFindings all = new LedgerFindings(matter, today);
        Ledger ledger = Ledger.of(matter, recipients);
        ledger.rows().forEach(all::row);
        all.repeated(ledger.rows());
        ledger.rows().stream().collect(Collectors.groupingBy(LedgerRow::event)).forEach((_, rows) -> all.event(rows));
        return List.copyOf(all.findings);
    }

    private void row(LedgerRow row) {
        boolean numbered = row.method() == ServiceMethod.CERTIFIED_MAIL || row.method() == ServiceMethod.EXPRESS_MAIL;
        row.article().ifPresent(article -> {
            ArticleNumber.problem(article).ifPresent(problem -> add(WRONG_NUMBER, row, article,
                    "In the row of " + row.title() + ", " + problem + "."));
            if (!numbered) {
                add(NO_NUMBER_THERE, row, article, row.title() + " is served by " + lower(row.method()) + ", but its row has an article number.");
            }
        });
        row.email().ifPresent(email -> {
            if (!EmailAddress.isWellFormed(email)) {
                add(MALFORMED, row, email, "«" + email + "», to which " + row.name() + " is served, is not the form of an e-mail address.");
            }
            row.recipient().email().filter(known -> !known.equalsIgnoreCase(email)).ifPresent(known ->
                    add(OTHER_EMAIL, row, email, row.name() + " is served at «" + email + "»; the directory has «" + known + "»."));
        });
        row.receipt().ifPresent(receipt -> {
            if (receipt.date().isBefore(row.act().date())) {
                add(EARLY_RECEIPT, row, receipt.date().toString(), "The receipt of " + row.title() + " is dated before the service of "
                        + row.act().date() + ".");
            }
            if (receipt.proof() == Receipt.Proof.RETURNED) {
                add(CAME_BACK, row, receipt.date().toString(), "The piece to " + row.title() + " came back undelivered.");
            }
        });
    }

    private void repeated(List<LedgerRow> rows) {
        Map<String, LedgerRow> first = new HashMap<>();
        for (LedgerRow row : rows) {
            row.article().ifPresent(article -> Optional.ofNullable(first.putIfAbsent(ArticleNumber.bare(article), row)).ifPresent(other ->
                    add(REPEATED, row, article, "The pieces to " + other.title() + " and to " + row.title() + " have the same article number.")));
        }
    }

    private void event(List<LedgerRow> rows) {
        LedgerRow one = rows.getFirst();
        ServiceEvent act = one.act();
        if (act.method() == ServiceMethod.CERTIFIED_MAIL) {
            missing(rows.stream().filter(row -> row.article().isEmpty()).toList(), rows.size(), NO_NUMBER, "have no article number");
            if (act.date().plusDays(DAYS_FOR_RECEIPT).isBefore(today)) {
                missing(rows.stream().filter(row -> row.receipt().isEmpty()).toList(), rows.size(), OVERDUE, "have no receipt, more than "
                        + DAYS_FOR_RECEIPT + " days after service");
            }
        }
        if (act.date().isAfter(today)) {
            add(NOT_YET, one, act.date().toString(), "This service lies in the future.");
        }
        if (act.date().isAfter(matter.date().plusDays(WEEK))) {
            add(LATE, one, act.date().toString(), "The papers of " + matter.date() + " are served more than a week later.");
        }
        boolean electronic = act.method() == ServiceMethod.ELECTRONIC_MAIL || act.method() == ServiceMethod.ELECTRONIC_FILING;
        if (matter instanceof Prop65Matter && electronic && !COURT.isOpen(act.date())) {
            add(NONCOURT, one, act.date().toString(), "Electronic service on " + COURT.dayOff(act.date()).orElseThrow().name()
                    + " counts as made on the next court day, " + COURT.onOrAfter(act.date()) + ".");
        }
    }

    private void missing(List<LedgerRow> rows, int all, Rule rule, String what) {
        if (!rows.isEmpty()) {
            String named = rows.stream().limit(MOST_NAMED).map(LedgerRow::title).collect(Collectors.joining("; "));
            add(rule, rows.getFirst(), "", "Of " + all + (all == 1 ? " piece" : " pieces") + " of certified mail " + rows.size() + " "
                    + (rows.size() == 1 ? what.replaceFirst("^have", "has") : what) + " (" + named
                    + (rows.size() > MOST_NAMED ? " and others" : "") + ").");
        }
    }

    private static String lower(ServiceMethod method) {
        return method.words().toLowerCase(java.util.Locale.ROOT);
    }

    private void add(Rule rule, LedgerRow row, String quote, String message) {
        String place = "service[" + row.event() + "]" + row.dispatch().map(record -> ".dispatches["
                + row.act().dispatches().orElse(List.of()).indexOf(record) + "]").orElse("");
        findings.add(rule.broken(new Place(place, "", 0, 0, quote), message));
    }
}
