package whereas.ui.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import whereas.intake.Slug;
import whereas.matter.Allegation;
import whereas.matter.Basis;
import whereas.matter.Chemical;
import whereas.matter.Exposure;
import whereas.matter.Product;
import whereas.matter.Prop65Matter;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;
import whereas.matter.SpecialExposure;
import whereas.matter.Violator;
import whereas.ui.input.DateText;
import whereas.ui.input.FixedInput;
import whereas.ui.input.GroupInput;
import whereas.ui.input.Input;
import whereas.ui.input.ListInput;
import whereas.ui.input.SetInput;
import whereas.ui.input.TextInput;

/** All facts of a Proposition 65 matter that the window can change; the others are carried along. */
public final class Prop65Input extends GroupInput<Prop65Matter> {
    private final TextInput<String> title = part("title", TextInput.required("Title"));
    private final TextInput<LocalDate> date = part("date", DateText.date("Date of the notice"));
    private final TextInput<Optional<String>> remark = part("remark", TextInput.optional("Remark"));
    private final NoticingPartyInput noticingParty = part("noticingParty", new NoticingPartyInput());
    private final FirmInput firm = part("firm", new FirmInput());
    private final AttorneyInput attorney = part("attorney", new AttorneyInput());
    private final ListInput<Violator, ViolatorInput> violators = part("violators", new ListInput<>("Alleged violators",
            () -> new ViolatorInput(name -> fresh(name, "violator", Prop65Matter::violators, Violator::id)), (a, b) -> a.id().equals(b.id())));
    private final ListInput<Product, ProductInput> products = part("products", new ListInput<>("Products",
            () -> new ProductInput(name -> fresh(name, "product", Prop65Matter::products, Product::id)), (a, b) -> a.id().equals(b.id())));
    private final ListInput<Chemical, FixedInput<Chemical>> chemicals = part("chemicals", new ListInput<>("Chemicals",
            () -> new FixedInput<>("Chemical"), (a, b) -> a.id().equals(b.id())));
    private final AllegationsInput allegations = part("allegations", new AllegationsInput());
    private final ListInput<Exposure, ExposureInput> exposures = part("exposures", new ListInput<>("Exposures", ExposureInput::new));
    private final PeriodInput period = part("period", new PeriodInput());
    private final VenueInput venue = part("venue", new VenueInput());
    private final SetInput<SpecialExposure> specialExposures = part("specialExposures", new SetInput<>(
            "Exposures with a special right to comply (Health and Safety Code 25249.7(k))", List.of(SpecialExposure.values())));
    private final ListInput<Server, ServerInput> servers = part("servers", new ListInput<>("Servers",
            () -> new ServerInput(name -> fresh(name, "server", Prop65Matter::servers, Server::id)), (a, b) -> a.id().equals(b.id())));
    private final ListInput<ServiceEvent, ServiceEventInput> service = part("service", new ListInput<>("Service", ServiceEventInput::new));
    private final AnswersInput answers = part("answers", new AnswersInput());

    public Prop65Input() {
        super("Matter");
    }

    public TextInput<String> title() {
        return title;
    }

    public TextInput<LocalDate> date() {
        return date;
    }

    public TextInput<Optional<String>> remark() {
        return remark;
    }

    public NoticingPartyInput noticingParty() {
        return noticingParty;
    }

    public FirmInput firm() {
        return firm;
    }

    public AttorneyInput attorney() {
        return attorney;
    }

    public ListInput<Violator, ViolatorInput> violators() {
        return violators;
    }

    public ListInput<Product, ProductInput> products() {
        return products;
    }

    public ListInput<Chemical, FixedInput<Chemical>> chemicals() {
        return chemicals;
    }

    public AllegationsInput allegations() {
        return allegations;
    }

    public ListInput<Exposure, ExposureInput> exposures() {
        return exposures;
    }

    public PeriodInput period() {
        return period;
    }

    public VenueInput venue() {
        return venue;
    }

    public SetInput<SpecialExposure> specialExposures() {
        return specialExposures;
    }

    public ListInput<Server, ServerInput> servers() {
        return servers;
    }

    public ListInput<ServiceEvent, ServiceEventInput> service() {
        return service;
    }

    public AnswersInput answers() {
        return answers;
    }

    /** Changes the acts of service as one change. */
    public void replaceService(List<ServiceEvent> events, Input<?> source) {
        service.show(events);
        changed(source);
    }

    private <T> String fresh(String name, String otherwise, Function<Prop65Matter, List<T>> list, Function<T, String> id) {
        Set<String> taken = new HashSet<>();
        value().ifPresent(matter -> list.apply(matter).forEach(one -> taken.add(id.apply(one))));
        return Slug.unique(Slug.of(name, otherwise), taken);
    }

    @Override
    protected Prop65Matter make() {
        Prop65Matter base = value().orElseThrow();
        List<Product> theProducts = products.value().orElseThrow();
        List<Chemical> theChemicals = chemicals.value().orElseThrow();
        List<Violator> theViolators = violators.value().orElseThrow();
        allegations.over(theProducts, theChemicals, theViolators);
        return new Prop65Matter(title.value().orElseThrow(), base.packet(), date.value().orElseThrow(), firm.value().orElseThrow(),
                attorney.value().orElseThrow(), noticingParty.value().orElseThrow(), theViolators, theProducts, theChemicals,
                allegations.value().orElseThrow(), exposures.value().orElseThrow(), period.value().orElseThrow(), venue.value().orElseThrow(),
                specialExposures.value().orElseThrow(), basis(base.basis(), theProducts, theChemicals), servers.value().orElseThrow(),
                service.value().orElseThrow(), answers.value().orElseThrow(), base.agencies(), remark.value().orElseThrow(),
                base.unconfirmed());
    }

    /** The laboratory results go with the product or the chemical that they are about. */
    private static Basis basis(Basis base, List<Product> products, List<Chemical> chemicals) {
        return new Basis(base.consulted(), base.tests().stream()
                .filter(test -> products.stream().anyMatch(product -> product.id().equals(test.product()))
                        && chemicals.stream().anyMatch(chemical -> chemical.id().equals(test.chemical()))).toList(),
                base.otherData(), base.attachments());
    }

    @Override
    protected void render(Prop65Matter shown) {
        title.show(shown.title());
        date.show(shown.date());
        remark.show(shown.remark());
        noticingParty.show(shown.noticingParty());
        firm.show(shown.firm());
        attorney.show(shown.attorney());
        violators.show(shown.violators());
        products.show(shown.products());
        chemicals.show(shown.chemicals());
        allegations.show(shown.allegations());
        allegations.over(shown.products(), shown.chemicals(), shown.violators());
        exposures.show(shown.exposures());
        period.show(shown.period());
        venue.show(shown.venue());
        specialExposures.show(shown.specialExposures());
        servers.show(shown.servers());
        service.show(shown.service());
        answers.show(shown.answers());
    }
}
