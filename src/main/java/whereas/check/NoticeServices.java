package whereas.check;

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
import whereas.packet.Ledger;
import whereas.packet.LedgerRow;
import whereas.packet.Recipients;

/** The copies of a notice that stand in a matter's ledger, each with its own method and place, as the calendar counts from them. */
final class NoticeServices {
    private NoticeServices() {
    }

    static NoticeQuestion of(Prop65Matter matter, AgencyDirectory directory) {
        List<LedgerRow> rows = Ledger.of(matter, Recipients.of(matter, directory)).rows();
        return new NoticeQuestion(rows.stream().map(NoticeServices::copy).toList(), !matter.specialExposures().isEmpty());
    }

    private static Service copy(LedgerRow row) {
        boolean violator = row.recipient().group().equals(Recipients.VIOLATORS);
        Place from = row.act().deposit().map(deposit -> Place.of(deposit.state()).orElse(Place.OTHER_STATE)).orElse(Place.CALIFORNIA);
        Method method = switch (row.method()) {
            case CERTIFIED_MAIL, FIRST_CLASS_MAIL -> Method.MAIL;
            case EXPRESS_MAIL -> Method.OVERNIGHT;
            case PERSONAL_DELIVERY -> Method.PERSONAL;
            case ELECTRONIC_MAIL, ELECTRONIC_FILING -> Method.ELECTRONIC;
        };
        return new Service(row.title(), violator, row.act().date(), method, from, row.envelope().map(Envelope::address)
                .map(NoticeServices::place).orElse(Place.CALIFORNIA));
    }

    private static Place place(Address address) {
        return Optional.of(address).filter(a -> a.country().isEmpty()).map(a -> a.inCalifornia() ? Place.CALIFORNIA : Place.OTHER_STATE)
                .orElse(Place.ABROAD);
    }
}
