package whereas.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.matter.Certifier;
import whereas.matter.Petitioner;
import whereas.matter.TradeMatter;
import whereas.result.Note;

/** What is missing for the certifications of 19 CFR 351.303(g). */
final class CertifierFindings {
    private final List<Note> notes;
    private final TradeMatter matter;

    private CertifierFindings(List<Note> notes, TradeMatter matter) {
        this.notes = notes;
        this.matter = matter;
    }

    static void add(List<Note> notes, TradeMatter matter) {
        CertifierFindings findings = new CertifierFindings(notes, matter);
        for (int i = 0; i < matter.certifiers().size(); i++) {
            findings.certifier("certifiers[" + i + "]", matter.certifiers().get(i));
        }
        findings.whoIsMissing();
    }

    private void certifier(String path, Certifier certifier) {
        if (certifier.names().isEmpty()) {
            error(path + ".persons", "nobody signs this certification; add the person who does");
        }
        switch (certifier) {
            case Certifier.Company company -> {
                for (int j = 0; j < company.persons().size(); j++) {
                    Certifier.Employee person = company.persons().get(j);
                    String where = person(path, j, person.name(), person.signed());
                    need(where + ".title", person.title(), who(person.name()) + " certifies without a title; the form names it");
                    need(where + ".company", person.company(), who(person.name())
                            + " certifies without a company; name the company that employs the person (19 CFR 351.303(g)(1)(i))");
                }
            }
            case Certifier.Government government -> {
                for (int j = 0; j < government.persons().size(); j++) {
                    Certifier.Officer person = government.persons().get(j);
                    String where = person(path, j, person.name(), person.signed());
                    need(where + ".title", person.title(), who(person.name()) + " certifies without a title; the form names it");
                }
                need(path + ".country", Optional.of(government.country()), "a government certifies without its country; name it");
            }
            case Certifier.Representative representative -> {
                for (int j = 0; j < representative.persons().size(); j++) {
                    Certifier.Agent person = representative.persons().get(j);
                    String where = person(path, j, person.name(), person.signed());
                    need(where + ".firm", person.firm(), who(person.name())
                            + " certifies without a firm; name the law firm or other firm (19 CFR 351.303(g)(2))");
                }
                need(path + ".party", Optional.of(representative.party()),
                        "the representative certifies for nobody; name the party represented");
            }
        }
    }

    private String person(String path, int index, String name, Optional<LocalDate> signed) {
        String where = path + ".persons[" + index + "]";
        need(where + ".name", Optional.of(name), "the name of a person who certifies is missing");
        signed.filter(day -> day.isAfter(matter.date())).ifPresent(day -> error(where + ".signed", who(name) + " signed on " + day
                + ", after the day of filing, " + matter.date() + "; mend one of the dates"));
        signed.filter(day -> day.isBefore(matter.date())).ifPresent(day -> notes.add(Note.warning(where + ".signed", who(name)
                + " signed on " + day
                + ", before the day of filing, " + matter.date() + "; make sure that the submission did not change after the signature")));
        return where;
    }

    private void whoIsMissing() {
        if (matter.companyCertifiers().isEmpty() && matter.governmentCertifiers().isEmpty()) {
            error("certifiers", "nobody certifies the facts for a company or government; a submission with factual information needs it "
                    + "(19 CFR 351.303(g)(1))");
            return;
        }
        if (!matter.counsel().isEmpty() && matter.representativeCertifiers().isEmpty()) {
            error("certifiers", "counsel's own certification is missing; a party with counsel needs it (19 CFR 351.303(g)(2))");
        }
        List<String> certified = matter.companyCertifiers().stream().flatMap(company -> Stream.concat(company.certifiesFor().stream(),
                company.persons().stream().flatMap(person -> person.company().stream()))).map(CertifierFindings::key).toList();
        if (matter.submission().petition()) {
            matter.petitioner().companies().stream().map(Petitioner.Company::name).filter(name -> !certified.contains(key(name)))
                    .forEach(name ->
                    notes.add(Note.warning("certifiers", "nobody certifies for " + name
                            + "; add its certifier if the submission has facts from it")));
        }
    }

    private void need(String where, Optional<String> value, String message) {
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            error(where, message);
        }
    }

    private static String who(String name) {
        return name.isBlank() ? "a person" : name;
    }

    private static String key(String company) {
        return company.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private void error(String where, String message) {
        notes.add(Note.error(where, message));
    }
}
