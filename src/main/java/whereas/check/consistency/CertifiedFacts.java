package whereas.check.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.DateMention;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.intake.PartyName;

/** What certifications certify is the letter that they go with: its title, its day, its parties; and they are signed on their day. */
public final class CertifiedFacts implements Check {
    private static final Basis FORM = Basis.official("19 CFR 351.303(g)");
    private static final Rule TITLE = Rule.warning("submission-title-differs", Family.CONSISTENCY, FORM,
            "Identify the submission by the one title that its letter has.");
    private static final Rule DATE = Rule.error("certification-date-differs", Family.CONSISTENCY, FORM,
            "Date the certification, and what it certifies, as the letter is dated, or say why not.");
    private static final Rule CERTIFIED_DATES = Rule.error("certified-dates-differ", Family.CONSISTENCY, FORM,
            "Name the same dates in all certifications of one submission.");
    private static final Rule STAMP = Rule.error("signed-before-date", Family.CONSISTENCY, FORM,
            "Sign on the day that the certification bears; a certificate cannot certify what was not yet written.");
    private static final Rule BLANK = Rule.note("signature-not-visible", Family.COMPLETENESS,
            Basis.official("19 CFR 351.303(g); Code of Civil Procedure 2015.5"),
            "Make sure that the paper is signed; text alone cannot show it.");
    private static final Rule ANOTHER = Rule.warning("signed-by-another", Family.COMPLETENESS, FORM, "Let the person sign who certifies.");
    private static final Rule NOT_MEMBER = Rule.warning("certifier-not-a-member", Family.CONSISTENCY, Basis.PACKET,
            "Say in the letter who this company is, or certify for the member alone.");
    private static final Rule UNCERTIFIED = Rule.warning("member-without-certification", Family.COMPLETENESS, FORM,
            "Add the member's certification, if facts come from it.");
    private static final Rule NO_FORM = Rule.note("party-without-legal-form", Family.CONSISTENCY, Basis.PACKET,
            "Write the company's full name with its legal form.");
    private static final Pattern STAMPED = Phrase.exact("[A-Z][^(\\n]{2,60}\\([A-Z][a-z]{2} \\d{1,2}, \\d{4} [^)]{3,20}\\)");
    private static final Pattern SUBMISSION = Phrase.of("attached submission(?:,| of| entitled| titled)? "
            + "((?:(?!\\(Investigation|\\(Case|\\bdated\\b|\\bdue on\\b|\\bfiled on\\b|\\bpursuant to the\\b)[\\s\\S]){10,600})");
    private static final Pattern MEMBERS = Phrase.of("(?:comprised of|consists of|comprises|composed of|members "
            + "(?:are|include)|include)[^:\\n]{0,120}: ([^\\n]{10,600})");
    private static final Pattern EMPLOYER = Phrase.of("currently employed(?: as [^;]{2,120}?)?(?:,)? (?:by|of) "
            + "((?-i:[A-Z])[^;]{2,80}?),? (?:certify|and representing)");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.letter().flatMap(_ -> packet.date()).flatMap(DateMention::date).ifPresent(day -> packet.papers().stream()
                .filter(p -> p.kind().certification() || p.kind() == PaperKind.COMMISSION_CERTIFICATION).forEach(p -> dates(packet, p,
                        day, findings)));
        certifiedDates(packet, findings);
        packet.letter().ifPresent(letter -> title(packet, letter, findings));
        packet.written().stream().filter(p -> p.kind() != PaperKind.NOTICE && p.kind() != PaperKind.LETTER).forEach(p -> signature(p,
                findings));
        packet.letter().ifPresent(letter -> members(packet, letter, findings));
        return findings;
    }

    private static void dates(ReviewedPacket packet, Paper paper, LocalDate day, List<Finding> findings) {
        List<Quotation> stamps = paper.all(STAMPED);
        for (DateMention mention : DateMention.in(paper.all())) {
            boolean stamp = stamps.stream().anyMatch(q -> q.start() <= mention.at().start() && mention.at().end() <= q.end());
            if (mention.date().isEmpty() || mention.day().equals(day)
                    || paper.sentenceAt(mention.at().start()).says(Phrase.of("period of review|through"))) {
                continue;
            }
            if (stamp && mention.day().isBefore(day)) {
                findings.add(STAMP.broken(stamps.stream().filter(q -> q.start() <= mention.at().start()).reduce((_, b) -> b)
                        .orElseThrow(), "The signature is of " + mention.at().text()
                        + ", but the certification is for " + packet.date().orElseThrow().at().text() + "."));
            } else if (before(mention).matches("(?s).*(?:\\bdated?:?|\\bfiled on|\\bExecuted on|Date:|Dated:)\\s*$")
                    && Math.abs(mention.day().toEpochDay() - day.toEpochDay()) > 0) {
                findings.add(DATE.broken(mention.at(), "The certification has " + mention.at().text() + ", the letter is dated "
                        + packet.date().orElseThrow().at().text() + "."));
            }
        }
    }

    /** The first sentences of all certifications of a submission name the same days. */
    private static void certifiedDates(ReviewedPacket packet, List<Finding> findings) {
        Map<Paper, List<DateMention>> days = new LinkedHashMap<>();
        packet.certifications().forEach(p -> days.put(p, DateMention.in(new Quotation(p, 0,
                p.first(Phrase.of("\\b(?:I|We) certify that the (?:public )?information|\\bIn (?:my|our) capacity"))
                .map(Quotation::start).orElse(p.text().length()))).stream().filter(m -> m.date().isPresent()).toList()));
        List<DateMention> first = days.values().stream().findFirst().orElse(List.of());
        days.values().stream().skip(1).filter(other -> other.size() == first.size()).forEach(other -> {
            for (int i = 0; i < other.size(); i++) {
                if (!other.get(i).day().equals(first.get(i).day())) {
                    findings.add(CERTIFIED_DATES.broken(other.get(i).at(), "This certification names " + other.get(i).at().text()
                            + " where the one in line " + first.get(i).at().line()
                            + " names " + first.get(i).at().text() + "."));
                }
            }
        });
    }

    private static String before(DateMention mention) {
        String text = mention.at().paper().text();
        return text.substring(Math.max(0, mention.at().start() - 20), mention.at().start());
    }

    private static void title(ReviewedPacket packet, Paper letter, List<Finding> findings) {
        Optional<Quotation> reference = letter.first(Pattern.compile("(?m)^[ \\t]*Re: *([^\\n]+(?:\\n(?![ \\t]*\\n)[^\\n]+)*)"), 1);
        Map<String, List<Quotation>> titles = new LinkedHashMap<>();
        packet.certifications().forEach(p -> p.first(SUBMISSION, 1).ifPresent(q -> titles.computeIfAbsent(plain(q.text()), _ ->
                new ArrayList<>()).add(q.trimmed())));
        if (titles.size() > 1) {
            List<List<Quotation>> all = titles.values().stream().sorted((a, b) -> b.size() - a.size()).toList();
            all.stream().skip(1).forEach(odd -> odd.forEach(q -> findings.add(TITLE.broken(shortened(q),
                    "This certification names the submission otherwise than the one in line "
                    + all.getFirst().getFirst().line() + ": " + difference(q.text(), all.getFirst().getFirst().text()) + "."))));
        }
        if (reference.isPresent() && !titles.isEmpty()) {
            String own = plain(reference.get().text());
            Quotation certified = titles.values().iterator().next().getFirst();
            Set<String> mine = words(own);
            Set<String> theirs = words(plain(certified.text()));
            boolean same = own.equals(plain(certified.text())) || own.endsWith(plain(certified.text()))
                    || plain(certified.text()).contains(own);
            Set<String> lacking = new LinkedHashSet<>(theirs);
            lacking.removeAll(mine);
            if (!same && lacking.size() > 2) {
                findings.add(TITLE.broken(shortened(certified), "The certifications name the submission «" + shortened(certified).text()
                        + "...», the letter's reference line «" + shortened(reference.get()).text() + "...»."));
            }
        }
    }

    private static String difference(String a, String b) {
        Set<String> these = words(plain(a));
        Set<String> others = words(plain(b));
        List<String> more = these.stream().filter(w -> !others.contains(w)).toList();
        List<String> less = others.stream().filter(w -> !these.contains(w)).toList();
        return more.isEmpty() && less.isEmpty() ? "the words stand in another order" : (more.isEmpty() ? "" : "it has «"
                + String.join(" ", more) + "»") + (more.isEmpty() || less.isEmpty() ? "" : ", ")
                + (less.isEmpty() ? "" : "it lacks «" + String.join(" ", less) + "»");
    }

    private static Quotation shortened(Quotation q) {
        return new Quotation(q.paper(), q.start(), Math.min(q.end(), q.start() + 140)).trimmed();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.US).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> words(String plain) {
        return new LinkedHashSet<>(List.of(plain.split(" ")));
    }

    private static void signature(Paper paper, List<Finding> findings) {
        paper.first(Pattern.compile("(?m)^[ \\t]*Signature:?[ \\t]*(?:_+[ \\t]*)?$")).filter(q -> !next(paper, q)
                .matches("(?s)\\s*(?:/s/|Digitally signed by|Electronically signed).*") ).ifPresent(q ->
                findings.add(BLANK.broken(q.trimmed(), "No signature can be seen in the text.")));
        paper.first(Phrase.of("digitally signed by ([^(\\n]+(?:\\n[^(\\n]+)?) ?\\(?signed by [^)]{3,60}\\)?")).ifPresent(q ->
                findings.add(ANOTHER.broken(q, "The signature says itself that another hand made it: «" + q.text() + "».")));
    }

    private static String next(Paper paper, Quotation q) {
        return paper.text().substring(q.end(), Math.min(paper.text().length(), q.end() + 120));
    }

    private static void members(ReviewedPacket packet, Paper letter, List<Finding> findings) {
        Optional<Quotation> list = letter.first(MEMBERS, 1);
        if (list.isEmpty()) {
            return;
        }
        List<Quotation> names = names(list.get());
        Set<String> members = names.stream().map(q -> key(q.text())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (members.size() < 2) {
            return;
        }
        Set<String> certified = new LinkedHashSet<>();
        packet.of(PaperKind.COMPANY_CERTIFICATION).forEach(paper -> {
            List<Quotation> companies = new ArrayList<>(paper.companies().stream().map(CompanyMention::at).toList());
            companies.addAll(paper.all(EMPLOYER, 1));
            companies.addAll(paper.all(Phrase.of("proprietary information of ([^.]{3,100}?(?:\\.[^.]{0,40}?)?) contained"), 1));
            companies.forEach(q -> members.stream().filter(m -> key(q.text()).contains(m)).forEach(certified::add));
            paper.companies().stream().filter(c -> members.stream().noneMatch(m -> c.key().contains(m)
                    || m.contains(c.key()))).findFirst().ifPresent(c ->
                    findings.add(NOT_MEMBER.broken(c.at(), c.name() + " is certified for here, but is not among the members that the "
                            + "letter names (line " + list.get().line() + ").")));
        });
        if (packet.of(PaperKind.COMPANY_CERTIFICATION).findAny().isPresent()) {
            names.stream().filter(q -> !certified.contains(key(q.text()))).forEach(q -> findings.add(UNCERTIFIED.broken(q,
                    "No company certification is for " + q.text() + ".")));
        }
        List<Quotation> bare = names.stream().filter(q -> CompanyMention.in(q).isEmpty()).toList();
        if (!bare.isEmpty() && bare.size() < names.size()) {
            findings.add(NO_FORM.broken(bare.getFirst(), "«" + bare.getFirst().text()
                    + "» stands without a legal form beside companies that have one."));
        }
    }

    /** The names of a list: divided by commas, but not by those before Inc. and LLC. */
    private static List<Quotation> names(Quotation list) {
        List<Quotation> names = new ArrayList<>();
        Pattern name = Pattern.compile("(?:and )?([A-Z][^,;]*?(?:,\\s+(?:Inc|LLC|L\\.L\\.C|Corp|Ltd|Co|LLP|LP)\\b\\.?)?)(?=,|;|\\s+and\\s|\\.?\\s*$|\\.\\s)");
        for (Quotation q : list.all(name, 1)) {
            if (!q.text().isBlank()) {
                names.add(q.trimmed());
            }
        }
        return names;
    }

    private static String key(String name) {
        return new PartyName(name).key();
    }
}
