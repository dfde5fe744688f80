package whereas.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.intake.ImportedParty;
import whereas.intake.ListKind;
import whereas.intake.PartyRole;
import whereas.intake.format.ListContent;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;

/** Where a list can land. */
public enum Target {
    VIOLATORS("Alleged violators", "companies that the notice accuses", "party", "parties"),
    SERVICE_LIST("Service list", "prosecutors and alleged violators, each to its place", "entry", "entries"),
    PRODUCTS("Products", "name, brand, UPC", "product", "products"),
    PETITIONERS("Petitioners and producers", "domestic companies of the petition", "company", "companies"),
    SERVED_PARTIES("Service list", "persons whom the submission is served on", "party", "parties"),
    CERTIFIERS("Certifiers", "persons who certify for their companies", "person", "persons"),
    AGENCIES("Directory of prosecutors", "for every matter of the firm", "office", "offices"),
    CHEMICALS("List of chemicals", "as OEHHA publishes it; takes the place of the present one", "change", "changes");

    private static final Set<Target> OF_NOTICES = EnumSet.of(VIOLATORS, SERVICE_LIST, PRODUCTS);
    private static final Set<Target> OF_FIRM = EnumSet.of(AGENCIES, CHEMICALS);

    private final String title;
    private final String remark;
    private final String one;
    private final String many;

    Target(String title, String remark, String one, String many) {
        this.title = title;
        this.remark = remark;
        this.one = one;
        this.many = many;
    }

    public String title() {
        return title;
    }

    /** What belongs there, in a few words. */
    public String remark() {
        return remark;
    }

    /** So many of what lands there: «2 parties». */
    public String count(int number) {
        return number == 1 ? "1 " + one : String.format(java.util.Locale.US, "%,d ", number) + many;
    }

    /** Whether it is the firm's and belongs to no matter. */
    public boolean isOfFirm() {
        return OF_FIRM.contains(this);
    }

    /** What a list is read as that is meant for it. */
    public ListKind kind() {
        return switch (this) {
            case PRODUCTS -> ListKind.PRODUCTS;
            case CHEMICALS -> ListKind.CHEMICALS;
            default -> ListKind.PARTIES;
        };
    }

    /** Where lists can land while a matter is open, or none. */
    public static List<Target> of(Optional<Matter> matter) {
        Stream<Target> own = switch (matter.orElse(null)) {
            case null -> Stream.empty();
            case Prop65Matter _ -> OF_NOTICES.stream();
            case TradeMatter _ -> Stream.of(PETITIONERS, SERVED_PARTIES, CERTIFIERS);
        };
        return Stream.concat(own, OF_FIRM.stream()).toList();
    }

    /** Where a list that was read can land. */
    public static List<Target> of(ListContent content, Optional<Matter> matter) {
        return of(matter).stream().filter(target -> target.takes(content)).toList();
    }

    private boolean takes(ListContent content) {
        return switch (content) {
            case ListContent.Chemicals _ -> this == CHEMICALS;
            case ListContent.Agencies _ -> this == AGENCIES;
            case ListContent.Parties _, ListContent.Products _ -> this != CHEMICALS;
        };
    }

    /** Where a list belongs by its content; empty when a matter must be open for it. */
    public static Optional<Target> belonging(ListContent content, Optional<Matter> matter) {
        List<Target> possible = of(content, matter);
        Target wanted = switch (content) {
            case ListContent.Chemicals _ -> CHEMICALS;
            case ListContent.Agencies _ -> AGENCIES;
            case ListContent.Products _ -> PRODUCTS;
            case ListContent.Parties parties -> matter.orElse(null) instanceof TradeMatter ? ofTrade(parties) : ofNotice(parties);
        };
        return Optional.of(wanted).filter(possible::contains)
                .or(() -> wanted == SERVICE_LIST ? Optional.of(AGENCIES) : Optional.empty());
    }

    private static Target ofNotice(ListContent.Parties parties) {
        List<ImportedParty> readable = parties.list().readable();
        long prosecutors = readable.stream().filter(party -> party.role().isProsecutor()).count();
        return prosecutors == 0 ? VIOLATORS : SERVICE_LIST;
    }

    private static Target ofTrade(ListContent.Parties parties) {
        Set<PartyRole> roles = parties.list().readable().stream().flatMap(party -> party.roles().isEmpty() ? Stream.<PartyRole>empty()
                : party.role().role().stream()).collect(Collectors.toSet());
        return roles.equals(Set.of(PartyRole.PETITIONER)) ? PETITIONERS : roles.equals(Set.of(PartyRole.CERTIFIER)) ? CERTIFIERS
                : SERVED_PARTIES;
    }
}
