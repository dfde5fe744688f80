package whereas.check.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Addressee;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.Office;
import whereas.check.paper.Parties;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.intake.AddressParser;
import whereas.intake.AddressReading;
import whereas.matter.Address;
import whereas.matter.Agency;

/** Addresses that can be delivered, to someone who can be there. */
public final class Envelopes implements Check {
    private static final Basis ENVELOPE = Basis.official("Code of Civil Procedure 1013a(1)");
    private static final Rule DOUBTFUL = Rule.warning("address-doubtful", Family.SERVICE, ENVELOPE, "Compare the address with its source.");
    private static final Rule COMMA = Rule.note("comma-before-zip", Family.WORDING, Basis.LANGUAGE,
            "Write «Los Angeles, CA 90012», without a comma before the ZIP code.");
    private static final Rule DIRECTORY = Rule.warning("agency-address-near-miss", Family.SERVICE, ENVELOPE,
            "Compare with the office's own statement.");
    private static final Rule MOVED = Rule.note("agency-address-differs-from-directory", Family.SERVICE, ENVELOPE,
            "Find out which is current, and update the directory if it is not.");
    private static final Rule OFFICER = Rule.note("officer-unnamed", Family.SERVICE, Basis.secondary("27 CCR 25903(c)(4)"),
            "Where the Secretary of State's register names a chief executive officer, president or general counsel, address that "
                    + "person by name.");
    private static final Rule MEMBER = Rule.note("officer-of-limited-liability-company", Family.SERVICE,
            Basis.secondary("27 CCR 25903(c)(4)"),
            "A limited liability company has managers or members; address the one whom the register names.");

    private final Registers registers;

    public Envelopes(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        if (!packet.prop65()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Parties parties = packet.parties();
        List<Addressee> noticed = parties.noticed();
        Stream.concat(noticed.stream(), parties.served()).forEach(entry -> {
            if (entry.commaBeforeZip()) {
                findings.add(COMMA.broken(entry.cityAt(), "A comma stands between state and ZIP code."));
            }
            doubts(entry, findings);
            directory(entry, findings);
        });
        officers(noticed.isEmpty() ? Parties.companies(parties.served().toList()) : noticed, findings);
        return findings;
    }

    private static void doubts(Addressee entry, List<Finding> findings) {
        entry.address().ifPresent(address -> {
            if (AddressParser.parse(String.join("\n", address)) instanceof AddressReading.Read read) {
                read.doubts().stream().filter(doubt -> doubt.contains("ZIP")).forEach(doubt -> findings.add(DOUBTFUL.broken(entry.cityAt(),
                        "In the address of " + entry.label() + ", " + doubt + ".")));
            }
        });
        if (entry.office().filter(o -> o.kind() != Office.Kind.ATTORNEY_GENERAL && o.place().isPresent()).isPresent()
                && entry.zip().filter(zip -> !zip.startsWith("9")).isPresent()) {
            findings.add(DOUBTFUL.broken(entry.cityAt(), "An office of a county of California has the ZIP code " + entry.zip()
                    .orElseThrow() + "."));
        }
    }

    private void directory(Addressee entry, List<Finding> findings) {
        Optional<Office> office = entry.office();
        Optional<Address> known = office.flatMap(registers::agency).flatMap(Agency::address);
        if (known.isEmpty() || entry.address().isEmpty()) {
            return;
        }
        String here = normal(entry.address().get());
        String there = normal(known.get().oneLine());
        int distance = LevenshteinDistance.getDefaultInstance().apply(here, there);
        if (distance > 0 && distance <= 2) {
            findings.add(DIRECTORY.broken(entry.at(), "The " + office.get().words() + " has the address " + entry.address().get()
                    + " here; the directory has " + known.get().oneLine() + "."));
        } else if (distance > 12 && !here.contains(normal(String.join(" ", known.get().street()))) && !there.contains(here)) {
            findings.add(MOVED.broken(entry.at(), "The " + office.get().words() + " has the address " + entry.address().get()
                    + " here; the directory has " + known.get().oneLine() + "."));
        }
    }

    private static String normal(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[.,#;]", " ").replaceAll("\\bsuite\\b", "ste").replaceAll("\\bstreet\\b", "st")
                .replaceAll("\\bavenue\\b", "ave").replaceAll("\\broad\\b", "rd").replaceAll("\\bdrive\\b", "dr")
                        .replaceAll("\\bcalifornia\\b", "ca").replaceAll("\\bboulevard\\b", "blvd")
                .replaceAll("\\bwest\\b", "w").replaceAll("\\beast\\b", "e").replaceAll("\\bnorth\\b|\\bno\\b", "n")
                        .replaceAll("\\bsouth\\b", "s").replaceAll("post office box|p\\s?o box", "po box")
                        .replaceAll("(\\d{5})-\\d{4}\\b", "$1").replaceAll("\\s+", " ").strip();
    }

    private static void officers(List<Addressee> entries, List<Finding> findings) {
        List<Addressee> unnamed = entries.stream().filter(e -> e.text()
                .matches("(?is)^(?:attn:? )?(?:the )?(?:current )?(?:president|ceo|chief executive officer|general counsel)\\b.*"))
                .toList();
        unnamed.stream().findFirst().ifPresent(e -> findings.add(OFFICER.broken(e.at(), unnamed.size() + " of " + entries.size()
                + (entries.size() == 1 ? " envelope names" : " envelopes name") + " an office, not an officer.")));
        for (Addressee entry : entries) {
            Optional<CompanyMention> company = entry.companies().stream().filter(c -> c.key().endsWith(" llc")).findFirst();
            Optional<Quotation> officer = entry.lines().stream().flatMap(line ->
                    line.first(Phrase.of("\\b(?:president(?: or ceo| and ceo|/ceo)?|ceo|chief executive officer)\\b")).stream())
                    .findFirst();
            if (company.isPresent() && officer.isPresent()) {
                findings.add(MEMBER.broken(officer.get(), "The envelope for " + company.get().name()
                        + ", a limited liability company, is addressed to its «" + officer.get().text() + "»."));
                return;
            }
        }
    }
}
