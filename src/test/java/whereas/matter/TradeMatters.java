package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Makes random but readable trade matters, whose facts may contradict each other: {@code @Property @Domain(TradeMatters.class)}. */
public final class TradeMatters extends DomainContextBase {
    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    @Provide
    public Arbitrary<TradeMatter> tradeMatters() {
        return tradeMatters(Matters.texts());
    }

    /** Readable matters that take their texts from the given ones. */
    public static Arbitrary<TradeMatter> tradeMatters(Arbitrary<String> texts) {
        var firm = Combinators.combine(Matters.firms(texts), Matters.attorneys(texts).list().ofMaxSize(4), consultants(texts).list().ofMaxSize(2),
                petitioners(texts), certifiers(texts).list().ofMaxSize(5)).as(Who::new);
        var what = Combinators.combine(proceedings(texts), submissions(texts), volumes(texts).list().ofMaxSize(4),
                milestones().optional()).as(What::new);
        var served = Matters.each(Matters.ids("served", 2), id -> servedParty(id, texts));
        var servers = Matters.each(Matters.ids("server", 2), id -> Matters.server(id, texts));
        var service = Combinators.combine(officials(texts), officials(texts), served, servers,
                Matters.events(texts, Matters.ids("server", 2)).list().ofMaxSize(3)).as(Served::new);
        var rest = Combinators.combine(texts, Matters.dates(), Arbitraries.maps(texts, texts).ofMaxSize(3), texts.optional()).as(Rest::new);
        return Combinators.combine(firm, what, service, rest).as((w, f, s, r) -> new TradeMatter(r.title(), "adcvd-petition", r.date(), w.firm(),
                w.counsel(), w.consultants(), w.petitioner(), f.proceeding(), f.submission(), f.volumes(), w.certifiers(), s.commerce(),
                s.commission(), s.list(), s.servers(), s.events(), r.answers(), f.milestones(), r.remark()));
    }

    private record Who(Firm firm, List<Attorney> counsel, List<Consultants> consultants, Petitioner petitioner, List<Certifier> certifiers) {
    }

    private record What(Proceeding proceeding, Submission submission, List<Volume> volumes, Optional<Milestones> milestones) {
    }

    private record Served(Official commerce, Official commission, List<ServedParty> list, List<Server> servers, List<ServiceEvent> events) {
    }

    private record Rest(String title, LocalDate date, Map<String, String> answers, Optional<String> remark) {
    }

    private static Arbitrary<Consultants> consultants(Arbitrary<String> texts) {
        return Combinators.combine(texts, texts.list().ofMaxSize(3), texts, Matters.addresses(texts), texts).as(Consultants::new);
    }

    private static Arbitrary<Petitioner> petitioners(Arbitrary<String> texts) {
        var standing = Matters.subset(List.of(Standing.values()));
        var companies = Combinators.combine(texts, texts.optional(), standing).as(Petitioner.Company::new).list().ofMaxSize(4);
        return Arbitraries.oneOf(companies.map(Petitioner.Companies::new),
                Combinators.combine(texts, texts, standing, companies, EITHER).as(Petitioner.Committee::new));
    }

    private static Arbitrary<Proceeding> proceedings(Arbitrary<String> texts) {
        var merchandise = Combinators.combine(texts, texts, texts.optional(), texts.optional(), texts.list().ofMaxSize(2)).as(Merchandise::new);
        var commission = Combinators.combine(Arbitraries.of(Duty.class), Arbitraries.integers().between(1, 4000),
                Arbitraries.integers().between(1, 9).optional()).as((duty, first, more) -> new CommissionNumber(duty, first, more.map(m -> first + m)));
        return Combinators.combine(merchandise, countries(texts).list().ofMaxSize(4), segments(), commission.list().ofMaxSize(2), texts.optional())
                .as(Proceeding::new);
    }

    private static Arbitrary<ExportingCountry> countries(Arbitrary<String> texts) {
        var digits = Arbitraries.integers().between(0, 999).map("%03d"::formatted);
        var cases = Combinators.combine(Arbitraries.of(Duty.class), digits, digits).as(CaseNumber::new);
        return Combinators.combine(texts, texts.optional(), Matters.subset(List.of(Duty.values())), cases.list().ofMaxSize(3), EITHER)
                .as(ExportingCountry::new);
    }

    /** A stage of a proceeding, with a period where it needs one. */
    public static Arbitrary<Segment> segments() {
        return Combinators.combine(Arbitraries.of(Segment.Stage.class), Matters.dates(), Arbitraries.integers().between(0, 400))
                .as((stage, from, days) -> new Segment(stage, stage.ofPeriod() ? Optional.of(new ReviewPeriod(from, from.plusDays(days)))
                        : Optional.empty()));
    }

    private static Arbitrary<Submission> submissions(Arbitrary<String> texts) {
        return Combinators.combine(texts, EITHER, Matters.dates().optional(), Arbitraries.of(Submission.Version.class), EITHER, EITHER,
                Arbitraries.integers().between(1, 5000).optional()).as(Submission::new);
    }

    private static Arbitrary<Volume> volumes(Arbitrary<String> texts) {
        var entries = Combinators.combine(Arbitraries.of(Category.class), places()).as((category, where) ->
                new IndexEntry(category, where.pages(), where.exhibitList(), where.exhibits()));
        return Combinators.combine(texts, texts, Arbitraries.of(Volume.Contents.class), texts.optional(),
                Arbitraries.integers().between(1, 900).optional(), places().optional(), entries.list().ofMaxSize(5)).as(Volume::new);
    }

    /** Any pages and exhibits. */
    public static Arbitrary<Places> places() {
        return Combinators.combine(pages(), EITHER, exhibits()).as(Places::new);
    }

    public static Arbitrary<PageSet> pages() {
        return Arbitraries.integers().between(1, 60).list().ofMaxSize(40).map(PageSet::new);
    }

    /** Exhibits of several volumes, some with a letter behind the number. */
    public static Arbitrary<ExhibitSet> exhibits() {
        return Combinators.combine(Arbitraries.of("I", "II", "IV", "SQ", "SQ2"), Arbitraries.integers().between(1, 30), Arbitraries.of("", "", "", "A"))
                .as(Exhibit::new).list().ofMaxSize(30).map(ExhibitSet::new);
    }

    /** Certifiers of all three kinds, one to four persons each. */
    public static Arbitrary<Certifier> certifiers(Arbitrary<String> texts) {
        var signed = Matters.dates().optional();
        var employees = Combinators.combine(texts, texts.optional(), texts.optional(), signed).as(Certifier.Employee::new).list().ofMinSize(1).ofMaxSize(4);
        var officers = Combinators.combine(texts, texts.optional(), signed).as(Certifier.Officer::new).list().ofMinSize(1).ofMaxSize(4);
        var agents = Combinators.combine(texts, texts.optional(), signed).as(Certifier.Agent::new).list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(Combinators.combine(employees, texts.list().ofMaxSize(3)).as(Certifier.Company::new),
                Combinators.combine(officers, texts).as(Certifier.Government::new),
                Combinators.combine(agents, Arbitraries.of(Certifier.Role.class), texts, Arbitraries.of(Certifier.Capacity.class))
                        .as(Certifier.Representative::new));
    }

    private static Arbitrary<Official> officials(Arbitrary<String> texts) {
        return Combinators.combine(texts.optional(), texts, texts, texts, texts.list().ofMaxSize(3), Matters.addresses(texts), texts).as(Official::new);
    }

    private static Arbitrary<ServedParty> servedParty(String id, Arbitrary<String> texts) {
        return Combinators.combine(texts, texts.list().ofMaxSize(2), texts.optional(), Matters.addresses(texts).optional(), texts.optional())
                .as((name, represents, addressee, address, email) -> new ServedParty(id, name, represents, addressee, address, email));
    }

    private static Arbitrary<Milestones> milestones() {
        var day = Matters.dates().optional();
        var determinations = Combinators.combine(EITHER, day, EITHER, day, EITHER, day).as(Milestones.Determinations::new).optional();
        return Combinators.combine(EITHER, EITHER, day, day, determinations, determinations, EITHER).as(Milestones::new);
    }
}
