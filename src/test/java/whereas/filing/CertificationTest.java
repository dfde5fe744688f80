package whereas.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Certifier;
import whereas.matter.Matters;
import whereas.matter.TradeMatters;
import whereas.result.Refused;

class CertificationTest {
    private static final Certifier.Representative BRIGHTBILL = new Certifier.Representative(
            List.of(new Certifier.Agent("Timothy C. Brightbill", Optional.of("Wiley Rein LLP"), Optional.empty())), Certifier.Role.COUNSEL_TO,
            "The American Alliance for Solar Manufacturing Trade Committee", Certifier.Capacity.COUNSEL);

    @Test
    void theRepresentativeCertifiesInItsCapacity() {
        assertThat(Filings.text(BRIGHTBILL))
                .startsWith("I, Timothy C. Brightbill, with Wiley Rein LLP, counsel to The American Alliance for Solar Manufacturing Trade Committee, "
                        + "certify that I have read the attached submission of " + Filings.TITLE + " filed on April 24, 2024 pursuant to the "
                        + "antidumping duty investigation of cells, whether or not assembled, from Cambodia (A-555-003) and Malaysia (A-557-830). "
                        + "In my capacity as counsel of this submission, I certify that the information contained in this submission is accurate and complete")
                .doesNotContain("verification");
    }

    @Test
    void aGovernmentDoesNotSpeakOfCriminalSanctions() {
        String text = Filings.text(new Certifier.Government(List.of(new Certifier.Officer("Ada Example", Optional.of("Director"), Optional.empty())), "Ruritania"));
        assertThat(text).startsWith("I, Ada Example, Director, currently employed by the government of Ruritania, certify that")
                .contains("business proprietary information of the government of Ruritania", "verification or corroboration")
                .doesNotContain("18 U.S.C. 1001");
    }

    @Test
    void onePersonMayCertifyForTwoCompanies() {
        assertThat(Filings.text(new Certifier.Company(List.of(new Certifier.Employee("John Kao", Optional.of("Vice President and General Counsel"),
                Optional.of("Hanwha Q CELLS America, Inc."), Optional.empty())), List.of("Hanwha Q CELLS America, Inc.", "Hanwha Q CELLS USA, Inc."))))
                .startsWith("I, John Kao, Vice President and General Counsel, currently employed by Hanwha Q CELLS America, Inc., certify")
                .contains("business proprietary information of Hanwha Q CELLS America, Inc., and Hanwha Q CELLS USA, Inc. contained");
    }

    @Test
    void severalPersonsSpeakInThePlural() {
        assertThat(Filings.text(new Certifier.Company(List.of(
                new Certifier.Employee("Ann", Optional.of("President"), Optional.of("One Inc."), Optional.empty()),
                new Certifier.Employee("Bob", Optional.of("Treasurer"), Optional.of("Two Inc."), Optional.empty())), List.of())))
                .startsWith("We, Ann, President, currently employed by One Inc., and Bob, Treasurer, currently employed by Two Inc., certify that we prepared")
                .contains("complete to the best of our knowledge. We are aware that", "We are also aware that", "In addition, we are aware that",
                        "sanctions on individuals who").doesNotContainPattern("\\b(I|my|am)\\b");
    }

    @Test
    void whatIsMissingIsNamedAndNotLeftOut() {
        assertThat(Filings.text(new Certifier.Company(List.of(new Certifier.Employee("Ann", Optional.empty(), Optional.of(" "), Optional.empty())), List.of())))
                .startsWith("I, Ann, [the title of Ann], currently employed by [the company of Ann], certify")
                .contains("of [the company whose information Ann certifies] contained");
        assertThat(Filings.text(new Certifier.Representative(List.of(), Certifier.Role.REPRESENTATIVE_OF, "", Certifier.Capacity.ADVISER_PREPARER_OR_REVIEWER)))
                .startsWith("I, [who certifies], representative of [the party represented], certify")
                .contains("In my capacity as adviser, preparer, or reviewer of this submission, I certify");
    }

    @Property(tries = 300)
    void noNameChangesTheFormsOwnWords(@ForAll("certifiers") Certifier certifier) {
        Certification certification = new CertificationWriter(Filings.certifiedBy(certifier), Filings.WORDS.forms()).write(certifier);
        Certification plain = new CertificationWriter(Filings.certifiedBy(certifier), Filings.WORDS.forms()).write(plain(certifier));
        assertThat(certification.passages().stream().filter(p -> p.kind() == Passage.Kind.FIXED).toList())
                .isEqualTo(plain.passages().stream().filter(p -> p.kind() == Passage.Kind.FIXED).toList());
        certifier.names().stream().filter(name -> !name.isBlank()).forEach(name -> assertThat(certification.text()).contains(name));
    }

    /** The same number of persons with other names, each with the employer that it had. */
    private static Certifier plain(Certifier certifier) {
        return switch (certifier) {
            case Certifier.Company c -> new Certifier.Company(c.persons().stream().map(p ->
                    new Certifier.Employee("Name", Optional.of("Title"), p.company(), p.signed())).toList(), List.of("Company"));
            case Certifier.Government g -> new Certifier.Government(g.persons().stream().map(p ->
                    new Certifier.Officer("Name", Optional.of("Title"), p.signed())).toList(), "Country");
            case Certifier.Representative r -> new Certifier.Representative(r.persons().stream().map(p ->
                    new Certifier.Agent("Name", p.firm(), p.signed())).toList(), r.role(), "Party", r.capacity());
        };
    }

    @Provide
    Arbitrary<Certifier> certifiers() {
        return TradeMatters.certifiers(Matters.texts());
    }

    @Test
    void aFormWithABlankThatNobodyKnowsIsRefused(@TempDir Path folder) throws IOException {
        Path official = Files.createDirectory(folder.resolve("official"));
        String forms = Files.readString(Path.of("templates/official/certification-forms.yaml"));
        Files.writeString(official.resolve("certification-forms.yaml"), forms.replace("of (CERTIFIER'S COMPANY NAME) contained", "of (SHOE SIZE) contained"));
        PrescribedWords words = PrescribedWords.read(List.of(folder, Path.of("templates")));
        Certifier certifier = new Certifier.Company(List.of(), List.of());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Filing.of(Filings.certifiedBy(certifier), words))
                .withMessage("official/certification-forms.yaml: the company certification has the blank (SHOE SIZE), which the program cannot fill; "
                        + "put the shipped form back");
        Files.writeString(official.resolve("certification-forms.yaml"), forms.replace("choices: [date, segment]", "choices: [date]"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> PrescribedWords.read(List.of(folder)))
                .withMessageContaining("the form gives 2 choices, but 1 are named (field «choices»)");
    }
}
