package whereas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.calendar.Method;
import whereas.calendar.NoticeQuestion;
import whereas.calendar.Place;
import whereas.calendar.Service;
import whereas.matter.Address;
import whereas.matter.AgencyDirectory;
import whereas.matter.Envelope;
import whereas.matter.Prop65Matter;
import whereas.matter.ServiceEvent;
import whereas.packet.Recipient;
import whereas.packet.Recipients;

/** The copies of a notice that a matter's service events serve, as the calendar counts from them. */
final class NoticeServices {
    private NoticeServices() {
    }

    static NoticeQuestion of(Prop65Matter matter, AgencyDirectory directory) {
        List<Recipient> recipients = Recipients.of(matter, directory);
        List<Service> services = new ArrayList<>();
        for (ServiceEvent event : matter.service()) {
            recipients.stream().filter(recipient -> event.recipients().contains(recipient.group())
                    || event.recipients().contains(recipient.id()))
                    .forEach(recipient -> services.addAll(copies(event, recipient)));
        }
        return new NoticeQuestion(services, !matter.specialExposures().isEmpty());
    }

    /** One copy for each envelope, whose addresses may lie in different places; one where nothing is addressed. */
    private static List<Service> copies(ServiceEvent event, Recipient recipient) {
        boolean violator = recipient.group().equals(Recipients.VIOLATORS);
        Place from = event.deposit().map(deposit -> Place.of(deposit.state()).orElse(Place.OTHER_STATE)).orElse(Place.CALIFORNIA);
        Method method = switch (event.method()) {
            case CERTIFIED_MAIL, FIRST_CLASS_MAIL -> Method.MAIL;
            case EXPRESS_MAIL -> Method.OVERNIGHT;
            case PERSONAL_DELIVERY -> Method.PERSONAL;
            case ELECTRONIC_MAIL, ELECTRONIC_FILING -> Method.ELECTRONIC;
        };
        if (recipient.envelopes().isEmpty() || method == Method.ELECTRONIC) {
            return List.of(new Service(recipient.name(), violator, event.date(), method, from, Place.CALIFORNIA));
        }
        return recipient.envelopes().stream().map(envelope -> new Service(name(recipient, envelope), violator, event.date(), method, from,
                place(envelope.address()))).toList();
    }

    private static String name(Recipient recipient, Envelope envelope) {
        return recipient.envelopes().size() == 1 ? recipient.name() : recipient.name() + ", " + envelope.address().oneLine();
    }

    private static Place place(Address address) {
        return Optional.of(address).filter(a -> a.country().isEmpty()).map(a -> a.inCalifornia() ? Place.CALIFORNIA : Place.OTHER_STATE)
                .orElse(Place.ABROAD);
    }
}
