package whereas.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.CaseNumber;
import whereas.matter.Certifier;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Firm;
import whereas.matter.Merchandise;
import whereas.matter.Official;
import whereas.matter.Petitioner;
import whereas.matter.Proceeding;
import whereas.matter.Segment;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.matter.Volume;

/** A small trade matter whose parts a test changes. */
final class Filings {
    static final PrescribedWords WORDS = PrescribedWords.read(List.of(Path.of("templates")));
    static final LocalDate FILED = LocalDate.of(2024, 4, 24);
    static final String TITLE = "Petitions for the Imposition of Duties on Cells from Cambodia and Malaysia";
    private static final Address ADDRESS = Address.us(List.of("1 Example Street"), "Washington", "DC", "20001");

    private Filings() {
    }

    static TradeMatter matter(Segment segment, List<Duty> duties, Optional<LocalDate> due, List<Certifier> certifiers, List<Volume> volumes,
                              Submission.Version version, boolean releasable, boolean oneDayLag) {
        Merchandise cells = new Merchandise("Cells", "cells, whether or not assembled", Optional.empty(), Optional.empty(), List.of());
        Proceeding proceeding = new Proceeding(cells, List.of(country("Cambodia", duties, "A-555-003", "C-555-004"),
                country("Malaysia", duties, "A-557-830", "C-557-831")), segment, List.of(), Optional.empty());
        Official official = new Official(Optional.empty(), "Secretary", "Secretary", "Agency", List.of(), ADDRESS, "ACCESS");
        return new TradeMatter("Cells", "adcvd-petition", FILED, new Firm("Firm LLP", ADDRESS, "202-555-0100", Optional.empty()), List.of(), List.of(),
                new Petitioner.Companies(List.of()), proceeding, new Submission(TITLE, true, due, version, releasable, oneDayLag, Optional.empty()),
                volumes, certifiers, official, official, List.of(), List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    static TradeMatter certifiedBy(Certifier certifier) {
        return matter(new Segment(Segment.Stage.INVESTIGATION, Optional.empty()), List.of(Duty.ANTIDUMPING), Optional.empty(), List.of(certifier),
                List.of(), Submission.Version.PUBLIC_DOCUMENT, true, false);
    }

    static String text(Certifier certifier) {
        return new CertificationWriter(certifiedBy(certifier), WORDS.forms()).write(certifier).text();
    }

    private static ExportingCountry country(String name, List<Duty> duties, String antidumping, String countervailing) {
        return new ExportingCountry(name, Optional.empty(), duties, List.of(CaseNumber.of(antidumping), CaseNumber.of(countervailing)), false);
    }
}
