package whereas.filing;

import java.util.List;
import whereas.matter.Places;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.matter.Volume;

/**
 * All prescribed words of one filing, for its templates.
 *
 * @param companyCertifications the certifications of companies, one for each certifier, in the matter's order
 * @param requests the request for proprietary treatment, volume by volume; volumes without proprietary information are not in it
 * @param legends the marks of the first page of this version
 * @param pageLegends the marks at the top of each page that has proprietary information, or had it before a public version was made
 */
public record Filing(List<Certification> companyCertifications, List<Certification> governmentCertifications,
                     List<Certification> representativeCertifications, List<Request> requests, List<String> legends,
                     List<String> pageLegends) {
    /** The request for one volume. */
    public record Request(Volume volume, List<Item> items) {
        public Request {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of a request.
     *
     * @param words the regulation's words for information of this kind
     */
    public record Item(Places places, String words, String citation) {
    }

    public Filing {
        companyCertifications = List.copyOf(companyCertifications);
        governmentCertifications = List.copyOf(governmentCertifications);
        representativeCertifications = List.copyOf(representativeCertifications);
        requests = List.copyOf(requests);
        legends = List.copyOf(legends);
        pageLegends = List.copyOf(pageLegends);
    }

    public static Filing of(TradeMatter matter, PrescribedWords words) {
        CertificationWriter writer = new CertificationWriter(matter, words.forms());
        Submission submission = matter.submission();
        FilingLegends legends = words.legends();
        return new Filing(matter.companyCertifiers().stream().map(writer::write).toList(),
                matter.governmentCertifiers().stream().map(writer::write).toList(),
                matter.representativeCertifiers().stream().map(writer::write).toList(),
                matter.volumes().stream().filter(Volume::proprietary).map(volume -> request(volume, words.categories())).toList(),
                legends.of(submission), legends.ofPages(submission));
    }

    private static Request request(Volume volume, ProprietaryCategories categories) {
        return new Request(volume, volume.entries().stream()
                .map(entry -> new Item(entry.places(), categories.words(entry.category()), entry.category().citation())).toList());
    }
}
