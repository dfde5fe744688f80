package whereas.check.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a proof of service apart into the acts that it declares. */
final class ServiceActs {
    private static final Pattern START = Phrase.of("\\bon the (?:date|day) (?:shown|set forth|indicated|stated|written|given)(?: "
            + "below| above)?[^\\n]{0,120}?\\bI (?:caused to be )?served\\b|\\bcertify that,? on (?:[a-z]{3,9}\\.? \\d{1,2}, "
            + "\\d{4})[^\\n]{0,200}?\\bserved\\b|\\bon (?:or about )?(?:[a-z]+day,? )?(?:[a-z]{3,9}\\.? \\d{1,2},? "
            + "\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4})[^\\n]{0,160}?"
            + "\\bI (?:[a-z]+ ){0,6}?(?:served?|sent|mailed|deposited|e-?mailed|transmitted|uploaded|filed|delivered|placed)\\b");
    private static final Pattern CLOSING = Phrase.of("\\bI,? [^\\n]{0,80}declare under penalty|\\bexecuted (?:on|at|in|this)\\b|\\bI "
            + "declare under penalty");
    private static final Pattern DOCUMENTS = Phrase.of("(?:following|true (?:and correct )?cop(?:y|ies) of)(?: documents?)?[^:\\n]{0,60}:");
    private static final Pattern MANNER = Phrase.of("^\\s*(?:on|upon|to) (?:each of )?the (?:following|parties|persons?|below)|\\bon "
            + "(?:each of )?the (?:following )?part(?:y|ies)\\b|\\bby "
            + "(?:placing|enclosing|filing|sending|e-?mail|depositing|transmitting|uploading|delivering|mail)|^\\s*(?:via|electronically)\\b|\\belectronically, by");
    private static final Pattern MARK = Pattern.compile("(?m)^[ \\t]*(?:[-•·][ \\t]+(?:\\d{1,2}\\.[ \\t]+)?|\\(?\\d{1,2}[.)][ "
            + "\\t]+|\\(?[a-z]{1,3}\\)[ \\t]+)");
    private static final Pattern TIME = Pattern.compile("(?i)\\b(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?");

    private ServiceActs() {
    }

    static List<ServiceAct> in(Paper proof) {
        List<Quotation> starts = proof.all(START);
        List<ServiceAct> acts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1).start() : proof.text().length();
            Quotation rest = new Quotation(proof, starts.get(i).end(), next);
            int end = rest.first(CLOSING).map(Quotation::start).orElse(next);
            acts.add(act(new Quotation(proof, starts.get(i).start(), end)));
        }
        return acts;
    }

    private static ServiceAct act(Quotation whole) {
        Paper paper = whole.paper();
        Optional<Quotation> list = whole.first(DOCUMENTS);
        int listStart = list.map(Quotation::end).orElse(whole.start());
        Quotation after = new Quotation(paper, listStart, whole.end());
        Quotation manner = manner(after, list.isPresent());
        List<Quotation> documents = list.isPresent() ? documents(new Quotation(paper, listStart, manner.start())) : List.of();
        List<LocalTime> times = times(new Quotation(paper, whole.start(), listStart));
        return new ServiceAct(whole, date(whole), times.stream().findFirst(),
                times.size() > 1 ? Optional.of(times.get(1)) : Optional.empty(), documents, manner,
                Addressees.in(new Quotation(paper, manner.end(), whole.end())));
    }

    /** The day in its own words, or «the date shown below». */
    private static Optional<DateMention> date(Quotation whole) {
        Quotation below = new Quotation(whole.paper(), whole.end(), whole.paper().text().length());
        return DateMention.in(whole).stream().findFirst().or(() ->
                below.first(Phrase.of("(?:date of mailing|dated?|executed(?: on)?|on)\\s*:?\\s*[^\\n]{0,40}\\d{4}"))
                .flatMap(words -> DateMention.in(words).stream().findFirst()));
    }

    /** From the words that begin to say how, to the colon that ends them. */
    private static Quotation manner(Quotation after, boolean documentsListed) {
        Pattern pattern = Pattern.compile(MANNER.pattern(), MANNER.flags() | Pattern.MULTILINE);
        int start = after.first(pattern).map(Quotation::start).orElse(after.start());
        int colon = start;
        String text = after.paper().text();
        // A colon within the words, as in a web address, does not end them.
        do {
            colon = text.indexOf(':', colon + 1);
        } while (colon >= 0 && colon < after.end() && colon + 1 < text.length() && !Character.isWhitespace(text.charAt(colon + 1)));
        int paragraph = text.indexOf("\n\n", start);
        int end = colon >= 0 && colon < after.end() && colon - start < 1200 ? colon + 1
                : paragraph >= 0 && paragraph < after.end() ? paragraph : after.end();
        return new Quotation(after.paper(), documentsListed ? start : after.start(), Math.max(start, end));
    }

    private static List<Quotation> documents(Quotation list) {
        List<Quotation> marks = list.all(MARK);
        List<Quotation> documents = new ArrayList<>();
        if (marks.isEmpty()) {
            Matcher part = Pattern.compile("[^;]+").matcher(list.lines());
            while (part.find()) {
                documents.add(new Quotation(list.paper(), list.start() + part.start(), list.start() + part.end()).trimmed());
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : list.end();
            documents.add(new Quotation(list.paper(), marks.get(i).end(), end).trimmed());
        }
        return documents.stream().filter(title -> !title.text().isEmpty()).toList();
    }

    private static List<LocalTime> times(Quotation words) {
        List<LocalTime> times = new ArrayList<>();
        for (Quotation at : words.all(TIME)) {
            Matcher m = TIME.matcher(at.text());
            if (m.find()) {
                int hour = Integer.parseInt(m.group(1)) % 12 + (m.group(3).toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
                int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
                if (minute < 60) {
                    times.add(LocalTime.of(hour, minute));
                }
            }
        }
        return times;
    }
}
