package whereas.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.Official;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;

/** Derives from a matter who must be served with its packet. */
public final class Recipients {
    public static final String ATTORNEY_GENERAL = "attorney-general";
    public static final String VIOLATORS = "violators";
    public static final String AGENCIES_BY_MAIL = "agencies-by-mail";
    public static final String AGENCIES_BY_EMAIL = "agencies-by-email";
    public static final String COMMERCE = "commerce";
    public static final String COMMISSION = "commission";
    public static final String SERVICE_LIST = "service-list";
    public static final String UNDER_ORDER = "under-order";

    private Recipients() {
    }

    /**
     * Everyone to be served, group by group: for a Proposition 65 notice those of 27 CCR 25903(c)(3), for a trade submission
     * both agencies and the service list.
     */
    public static List<Recipient> of(Matter matter, AgencyDirectory directory) {
        return switch (matter) {
            case Prop65Matter notice -> of(notice, directory);
            case TradeMatter trade -> of(trade);
        };
    }

    private static List<Recipient> of(Prop65Matter matter, AgencyDirectory directory) {
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(new Recipient(ATTORNEY_GENERAL, ATTORNEY_GENERAL, "Attorney General of California", List.of(), Optional.empty(), false,
                Optional.empty()));
        matter.allegedViolators().forEach(violator -> recipients.add(
                new Recipient(violator.id(), VIOLATORS, violator.name(), violator.envelopes(), Optional.empty(), false, Optional.empty())));
        List<Agency> agencies = matter.agencies().orElseGet(() -> directory.of(matter.venue()));
        Stream.of(Agency.Delivery.MAIL, Agency.Delivery.EMAIL).forEach(delivery -> agencies.stream()
                .filter(agency -> agency.delivery() == delivery).map(Recipients::of).forEach(recipients::add));
        return List.copyOf(recipients);
    }

    private static List<Recipient> of(TradeMatter matter) {
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(of(COMMERCE, matter.commerce()));
        recipients.add(of(COMMISSION, matter.commission()));
        matter.serviceList().forEach(party -> recipients.add(new Recipient(party.id(),
                party.underOrder().isPresent() ? UNDER_ORDER : SERVICE_LIST, party.name(), party.envelope().map(List::of).orElse(List.of()),
                party.email(), party.email().isPresent(), Optional.empty())));
        return List.copyOf(recipients);
    }

    private static Recipient of(String group, Official official) {
        return new Recipient(group, group, official.agency(), List.of(official.envelope()), Optional.empty(), false, Optional.empty());
    }

    private static Recipient of(Agency agency) {
        String source = agency.source() + ", as of " + agency.asOf() + (agency.verified() ? "" : " (not verified)");
        boolean byEmail = agency.delivery() == Agency.Delivery.EMAIL;
        // What it has of both is carried along, so that a single one can be served otherwise than its group.
        return new Recipient(agency.id(), byEmail ? AGENCIES_BY_EMAIL : AGENCIES_BY_MAIL, agency.name(),
                agency.envelope().map(List::of).orElse(List.of()), agency.email(), byEmail, Optional.of(source));
    }
}
