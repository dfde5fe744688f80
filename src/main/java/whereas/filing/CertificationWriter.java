package whereas.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Certifier;
import whereas.matter.TradeMatter;

/** Fills the certification forms with the facts of a matter. */
final class CertificationWriter {
    private static final int DUE = 0;
    private static final int FILED = 1;

    private final TradeMatter matter;
    private final CertificationForms forms;

    CertificationWriter(TradeMatter matter, CertificationForms forms) {
        this.matter = matter;
        this.forms = forms;
    }

    Certification write(Certifier certifier) {
        return switch (certifier) {
            case Certifier.Company company -> company(company);
            case Certifier.Government government -> government(government);
            case Certifier.Representative representative -> representative(representative);
        };
    }

    private Certification company(Certifier.Company certifier) {
        Map<String, List<Passage>> blanks = new HashMap<>();
        blanks.put("CERTIFIER'S COMPANY NAME", certifiedCompanies(certifier));
        Map<Optional<String>, List<Certifier.Employee>> employers = grouped(certifier.persons(), person -> given(person.company()));
        List<Map<String, List<Passage>>> groups = employers.entrySet().stream().map(group -> Map.of(
                "PRINTED NAME AND TITLE", Passage.list(group.getValue().stream().map(p -> nameAndTitle(p.name(), p.title())).toList()),
                "COMPANY NAME", group.getKey().map(Passage::filled).orElseGet(() -> Passage.missing("the company of "
                        + namesOf(group.getValue().stream().map(Certifier.Employee::name).toList()))))).toList();
        return certification(CertificationForm.Id.COMPANY, certifier, blanks, Map.of(), groups,
                certifier.persons().stream().map(p -> new Certification.Signatory(p.name(), p.signed())).toList());
    }

    /** The companies whose information is certified: those named, or else the employers. */
    private static List<Passage> certifiedCompanies(Certifier.Company certifier) {
        List<String> named = certifier.certifiesFor().isEmpty()
                ? certifier.persons().stream().flatMap(person -> given(person.company()).stream()).distinct().toList() : certifier.certifiesFor();
        return named.isEmpty() ? Passage.missing("the company whose information " + namesOf(certifier.names()) + " certifies")
                : Passage.list(named.stream().map(Passage::filled).toList());
    }

    private Certification government(Certifier.Government certifier) {
        List<Passage> country = given(Optional.of(certifier.country())).map(Passage::filled).orElse(Passage.missing("the country"));
        List<Map<String, List<Passage>>> group = certifier.persons().isEmpty() ? List.of() : List.of(Map.of(
                "PRINTED NAME AND TITLE", Passage.list(certifier.persons().stream().map(p -> nameAndTitle(p.name(), p.title())).toList()),
                "COUNTRY", country));
        return certification(CertificationForm.Id.GOVERNMENT, certifier, Map.of("COUNTRY", country), Map.of(), group,
                certifier.persons().stream().map(p -> new Certification.Signatory(p.name(), p.signed())).toList());
    }

    private Certification representative(Certifier.Representative certifier) {
        Map<Optional<String>, List<Certifier.Agent>> firms = grouped(certifier.persons(), person -> given(person.firm()));
        List<Map<String, List<Passage>>> groups = firms.entrySet().stream().map(group -> Map.of(
                "PRINTED NAME", Passage.list(group.getValue().stream().map(p -> name(p.name())).toList()),
                "LAW FIRM or OTHER FIRM", group.getKey().map(Passage::filled).orElseGet(() -> Passage.missing("the firm of "
                        + namesOf(group.getValue().stream().map(Certifier.Agent::name).toList()))))).toList();
        List<Passage> party = given(Optional.of(certifier.party())).map(Passage::filled).orElse(Passage.missing("the party represented"));
        return certification(CertificationForm.Id.REPRESENTATIVE, certifier,
                Map.of("COMPANY NAME, OR GOVERNMENT OF COUNTRY, OR NAME OF ANOTHER PARTY", party),
                Map.of("role", certifier.role().ordinal(), "capacity", certifier.capacity().ordinal()), groups,
                certifier.persons().stream().map(p -> new Certification.Signatory(p.name(), p.signed())).toList());
    }

    private Certification certification(CertificationForm.Id id, Certifier certifier, Map<String, List<Passage>> ownBlanks,
                                        Map<String, Integer> ownPicks, List<Map<String, List<Passage>>> employers,
                                        List<Certification.Signatory> signatories) {
        Map<String, List<Passage>> blanks = new HashMap<>(ownBlanks);
        blanks.put("IDENTIFY THE SPECIFIC SUBMISSION BY TITLE", matter.submission().title().isBlank()
                ? Passage.missing("the title of the submission") : List.of(new Passage(Passage.Kind.TITLE, matter.submission().title())));
        blanks.put("DATE", Passage.filled(SegmentBlanks.day(matter.submission().due().orElse(matter.date()))));
        Map<String, Integer> picks = new HashMap<>(ownPicks);
        picks.put("date", matter.submission().due().isPresent() ? DUE : FILED);
        CertificationForm form = forms.form(id);
        List<Passage> passages = new FormFilling(form, certifier.names().size() > 1, blanks, picks, SegmentBlanks.of(matter.proceeding()))
                .print(employers);
        return new Certification(id, form.title(), passages, forms.signature(), forms.date(), signatories);
    }

    private static List<Passage> nameAndTitle(String name, Optional<String> title) {
        List<Passage> passages = new ArrayList<>(name(name));
        passages.addAll(Passage.filled(", "));
        passages.addAll(given(title).map(Passage::filled).orElseGet(() -> Passage.missing("the title of " + namesOf(List.of(name)))));
        return passages;
    }

    private static List<Passage> name(String name) {
        return name.isBlank() ? Passage.missing("the name of the certifier") : Passage.filled(name);
    }

    private static String namesOf(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).collect(Collectors.collectingAndThen(Collectors.joining(" and "),
                joined -> joined.isEmpty() ? "the certifier" : joined));
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }

    private static <P> Map<Optional<String>, List<P>> grouped(List<P> persons, Function<P, Optional<String>> employer) {
        return persons.stream().collect(Collectors.groupingBy(employer, LinkedHashMap::new, Collectors.toList()));
    }
}
