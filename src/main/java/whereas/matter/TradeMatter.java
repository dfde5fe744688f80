package whereas.matter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import whereas.json.Kind;
import whereas.result.Refused;

/**
 * A submission in an antidumping or countervailing duty proceeding, with all that goes out with it.
 *
 * @param date the day of filing
 * @param counsel the attorneys who sign, in the order of the letter; the first one certifies to the Commission
 * @param commerce whom letters to the Department of Commerce address
 * @param commission whom letters to the International Trade Commission address
 * @param serviceList the others who are served
 * @param milestones what has happened since a petition was filed
 * @param unconfirmed see {@link Matter#unconfirmed}
 */
@Kind("trade")
public record TradeMatter(String title, String packet, LocalDate date, Firm firm, List<Attorney> counsel, List<Consultants> consultants,
                          Petitioner petitioner, Proceeding proceeding, Submission submission, List<Volume> volumes,
                          List<Certifier> certifiers, Official commerce, Official commission, List<ServedParty> serviceList,
                          List<Server> servers, List<ServiceEvent> service, Map<String, String> answers,
                          Optional<Milestones> milestones, Optional<String> remark, Optional<List<String>> unconfirmed)
        implements Matter {

    public TradeMatter {
        counsel = List.copyOf(counsel);
        consultants = List.copyOf(consultants);
        volumes = List.copyOf(volumes);
        certifiers = List.copyOf(certifiers);
        serviceList = List.copyOf(serviceList);
        servers = List.copyOf(servers);
        service = List.copyOf(service);
        unconfirmed = unconfirmed.map(List::copyOf);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        References references = new References();
        references.ids("serviceList", "person", serviceList.stream().map(ServedParty::id).toList());
        Set<String> serverIds = references.ids("servers", "server", servers.stream().map(Server::id).toList());
        for (int i = 0; i < service.size(); i++) {
            references.known("service[" + i + "].server", "server", service.get(i).server(), serverIds);
        }
        if (!references.problems().isEmpty()) {
            throw new Refused(references.problems());
        }
    }

    /** A matter all of whose facts are confirmed. */
    public TradeMatter(String title, String packet, LocalDate date, Firm firm, List<Attorney> counsel, List<Consultants> consultants,
                       Petitioner petitioner, Proceeding proceeding, Submission submission, List<Volume> volumes,
                       List<Certifier> certifiers, Official commerce, Official commission, List<ServedParty> serviceList,
                       List<Server> servers, List<ServiceEvent> service, Map<String, String> answers, Optional<Milestones> milestones,
                       Optional<String> remark) {
        this(title, packet, date, firm, counsel, consultants, petitioner, proceeding, submission, volumes, certifiers, commerce, commission,
                serviceList, servers, service, answers, milestones, remark, Optional.empty());
    }

    @Override
    public TradeMatter withUnconfirmed(List<String> paths) {
        return new TradeMatter(title, packet, date, firm, counsel, consultants, petitioner, proceeding, submission, volumes, certifiers,
                commerce, commission, serviceList, servers, service, answers, milestones, remark,
                paths.isEmpty() ? Optional.empty() : Optional.of(paths));
    }

    @Override
    public TradeMatter withService(List<ServiceEvent> events) {
        return new TradeMatter(title, packet, date, firm, counsel, consultants, petitioner, proceeding, submission, volumes, certifiers,
                commerce, commission, serviceList, servers, events, answers, milestones, remark, unconfirmed);
    }

    /** The same matter with other parties. */
    public TradeMatter with(Petitioner otherPetitioner, List<Certifier> otherCertifiers, List<ServedParty> otherServiceList) {
        return new TradeMatter(title, packet, date, firm, counsel, consultants, otherPetitioner, proceeding, submission, volumes, otherCertifiers,
                commerce, commission, otherServiceList, servers, service, answers, milestones, remark, unconfirmed);
    }

    /** The volumes with general information and the allegation of injury. */
    public VolumeGroup generalVolumes() {
        return group(volume -> volume.contents() == Volume.Contents.GENERAL);
    }

    public VolumeGroup antidumpingVolumes() {
        return group(volume -> volume.contents() == Volume.Contents.ANTIDUMPING);
    }

    public VolumeGroup countervailingVolumes() {
        return group(volume -> volume.contents() == Volume.Contents.COUNTERVAILING);
    }

    /** The volumes that have proprietary information, and so a public version. */
    public VolumeGroup proprietaryVolumes() {
        return group(Volume::proprietary);
    }

    /** The volumes that have none. */
    public VolumeGroup publicVolumes() {
        return group(volume -> !volume.proprietary());
    }

    private VolumeGroup group(Predicate<Volume> chosen) {
        return VolumeGroup.of(volumes, chosen);
    }

    /** The pages of all volumes, where each has its number of pages. */
    public Optional<Integer> volumePages() {
        return volumes.stream().map(Volume::pages).reduce(Optional.of(0), (sum, pages) -> sum.flatMap(s -> pages.map(p -> s + p)));
    }

    public List<Certifier.Company> companyCertifiers() {
        return certifiers(Certifier.Company.class).toList();
    }

    public List<Certifier.Government> governmentCertifiers() {
        return certifiers(Certifier.Government.class).toList();
    }

    public List<Certifier.Representative> representativeCertifiers() {
        return certifiers(Certifier.Representative.class).toList();
    }

    private <C extends Certifier> Stream<C> certifiers(Class<C> kind) {
        return certifiers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
