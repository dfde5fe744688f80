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

/** Wherever a paper says of what day the notice is, it is the day that the notice bears. */
public final class NoticeDates implements Check {
    private static final Rule DIFFERS = Rule.error("notice-date-differs", Family.CONSISTENCY, Basis.PACKET,
            "Put the notice's own date here, or attach the notice that is meant.");
    private static final Pattern NOTICE_DATED = Phrase.of("\\bnotice\\b[^.;\\n]{0,160}(?:\\bdated|:)\\s*$");
    private static final Pattern ANOTHER = Phrase.of("\\b(?:prior|previous|earlier|original|first|supersed|amends?|supplements?|federal register)");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Optional<LocalDate> day = packet.notice().flatMap(_ -> packet.date()).flatMap(DateMention::date);
        List<Finding> findings = new ArrayList<>();
        day.ifPresent(right -> packet.written().stream().filter(paper -> paper.kind() != PaperKind.NOTICE).forEach(paper -> {
            for (DateMention mention : DateMention.in(paper.all())) {
                if (mention.date().filter(date -> !date.equals(right)).isPresent() && datesNotice(paper, mention)) {
                    findings.add(DIFFERS.broken(mention.at(), "This names a notice of " + mention.at().text()
                            + ", but the notice in the packet is dated "
                            + packet.date().orElseThrow().at().text() + " (line " + packet.date().orElseThrow().at().line() + ")."));
                }
            }
        }));
        return findings;
    }

    private static boolean datesNotice(Paper paper, DateMention mention) {
        String before = paper.text().substring(Math.max(0, mention.at().start() - 200), mention.at().start());
        return NOTICE_DATED.matcher(before).find() && !ANOTHER.matcher(before).find();
    }
}
