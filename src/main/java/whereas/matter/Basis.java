package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The factual basis of the certificate of merit, for the Attorney General only: Health and Safety Code 25249.7(d)(1), (h)(2).
 *
 * @param otherData studies and other data that the persons consulted reviewed, each as one sentence
 * @param attachments the papers that go with it, by title
 */
public record Basis(List<Consultant> consulted, List<LabTest> tests, List<String> otherData, List<String> attachments) {
    /** A person consulted with and relied on by the certifier. */
    public record Consultant(String name, Optional<String> organization, String qualifications, String reviewed) {
    }

    /** One result of a laboratory, for one chemical in one product, both by their ids. */
    public record LabTest(String product, String chemical, String laboratory, Optional<String> accreditation, LocalDate reported,
                          String method, String result) {
    }

    public Basis {
        consulted = List.copyOf(consulted);
        tests = List.copyOf(tests);
        otherData = List.copyOf(otherData);
        attachments = List.copyOf(attachments);
    }
}
