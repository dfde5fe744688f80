package whereas.check.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.DateMention;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.ReviewedPacket;

/** The packet's own day, in the wrong year; and papers that bear another day than the letter that they go with. */
public final class YearSlips implements Check {
    private static final Rule YEAR = Rule.warning("year-differs", Family.CONSISTENCY, Basis.PACKET,
            "Compare the year; the day and month are those of the packet.");
    private static final Rule PAPER = Rule.warning("paper-dates-differ", Family.CONSISTENCY, Basis.PACKET,
            "Date the papers of one packet alike, or say why not.");
    /** A span, or a day that the law or another paper fixes, may share day and month with the packet. */
    private static final Pattern SPAN_BEFORE = Phrase.of("(?:\\bfrom|since|between|through|\\bto|until|anniversary|listed|effective|revised|reg\\.|prior|previous"
            + "|published|earlier)\\b[^.]{0,24}$");
    private static final Pattern SPAN_BEHIND = Phrase.of(" ?[,;]? ?(?:through|to|until|and|-)\\b");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:^|\\n)[ \\t]*(?:dated?(?: of filing)?:?|date filed:?|filed on:?|executed on)?[ \\t]*$");
    private static final Pattern BEHIND = Pattern.compile("[ \\t.]*(?:\\n|$)|, through\\b");
    private static final int NEAR = 10;
    private static final int USUAL = 2;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.date().filter(own -> own.date().isPresent()).ifPresent(own -> {
            List<DateMention> all = packet.written().stream().flatMap(paper -> DateMention.in(paper.all()).stream())
                    .filter(mention -> mention.date().isPresent()).toList();
            // The notice itself may look back by whole years.
            if (all.stream().filter(mention -> mention.day().equals(own.day())).count() >= USUAL) {
                all.stream().filter(mention -> mention.at().paper().kind() != PaperKind.NOTICE && otherYear(mention.day(), own.day())
                        && !span(mention)).forEach(mention ->
                        findings.add(YEAR.broken(mention.at(), "«" + mention.at().text() + "» stands here; the packet is of " + own.at().text() + ".")));
            }
            packet.papers().stream().filter(paper -> paper.kind() == PaperKind.CONFIDENTIAL_INFORMATION || packet.letter().isPresent()
                    && (paper.kind() == PaperKind.PROOF_OF_SERVICE || paper.kind() == PaperKind.OTHER)).forEach(paper -> alone(paper)
                    .filter(mention -> !mention.day().equals(own.day())).ifPresent(mention -> findings.add(
                            PAPER.broken(mention.at(), "This paper bears " + mention.at().text() + ", and the packet " + own.at().text() + "."))));
        });
        return findings;
    }

    private static boolean otherYear(LocalDate day, LocalDate own) {
        return day.getMonth() == own.getMonth() && day.getDayOfMonth() == own.getDayOfMonth() && !day.equals(own)
                && Math.abs(day.getYear() - own.getYear()) <= NEAR;
    }

    private static boolean span(DateMention mention) {
        String text = mention.at().paper().text();
        return SPAN_BEFORE.matcher(text.substring(Math.max(0, mention.at().start() - 40), mention.at().start())).find()
                || SPAN_BEHIND.matcher(text).region(mention.at().end(), text.length()).lookingAt();
    }

    /** The first day that stands on a line of its own. */
    private static Optional<DateMention> alone(Paper paper) {
        return DateMention.in(paper.all()).stream().filter(mention -> mention.date().isPresent()
                && BEFORE.matcher(paper.text().substring(Math.max(0, mention.at().start() - 40), mention.at().start())).find()
                && BEHIND.matcher(paper.text()).region(mention.at().end(), paper.text().length()).lookingAt()).findFirst();
    }
}
