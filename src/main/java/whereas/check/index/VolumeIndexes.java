package whereas.check.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;

/** The index of proprietary information of each volume: against the caption, against itself, against the regulation. */
public final class VolumeIndexes implements Check {
    private static final Basis CAPTION = Basis.official("19 CFR 351.303(d)(2)(v)");
    private static final Basis REASONS = Basis.official("19 CFR 351.304(b)(1)(i)");
    private static final Basis CATEGORIES = Basis.official("19 CFR 351.105(c)");
    private static final Rule NOT_IN_CAPTION = Rule.error("index-not-in-caption", Family.INDEX, CAPTION,
            "Add the place to the caption and to the catch-all, or correct the entry; the letter alone cannot tell which is meant.");
    private static final Rule NOT_IN_INDEX = Rule.error("caption-not-in-index", Family.INDEX, REASONS,
            "Say under which category the place is claimed, or take it out of the caption.");
    private static final Rule NOT_IN_CATCH_ALL = Rule.warning("index-not-in-catch-all", Family.INDEX, CATEGORIES,
            "List in the last category every place that the caption has, as the other entries do.");
    private static final Rule NUMBERING = Rule.warning("index-numbering", Family.INDEX, Basis.LANGUAGE,
            "Number the entries of a volume (1), (2), (3) without a gap.");
    private static final Rule DISORDER = Rule.note("index-order", Family.INDEX, Basis.LANGUAGE,
            "List places in ascending order, each once.");
    private static final Rule NUMBER = Rule.note("index-page-or-pages", Family.INDEX, Basis.LANGUAGE,
            "Write «Page» for one, «Pages» for several, and so for exhibits.");
    private static final Rule OTHER_VOLUME = Rule.error("index-other-volume", Family.INDEX, REASONS, "List a volume's own exhibits only.");
    private static final Rule TWICE = Rule.warning("index-category-twice", Family.INDEX, CATEGORIES,
            "Put the two entries of one category together.");
    private static final Rule WORDS = Rule.warning("index-category-words", Family.CONFORMITY, CATEGORIES,
            "Use the regulation's words for the category that is cited.");
    private static final Rule MISPLACED = Rule.warning("index-category-misplaced", Family.INDEX, CATEGORIES,
            "Claim dumping margins in an antidumping volume, and benefits of programs in a countervailing one.");
    private static final Rule ALONE = Rule.note("index-catch-all-alone", Family.INDEX, CATEGORIES,
            "See whether a narrower category fits these places.");
    private static final Rule PARALLEL = Rule.note("index-parallel-volumes", Family.INDEX, Basis.PACKET,
            "See whether this volume's exhibit belongs there as in its sister volumes.");

    private static final Pattern HEADING = Phrase.exact("(?m)^[ \\t]*Volume ([IVXLC]+|\\d+)(?: "
            + "\\(([^)\\n]*)\\)| ?[-:] ?([^\\n]*))?:?[ \\t]*$");
    private static final Pattern IN_CAPTION = Phrase.exact("(?m)^[ \\t]*Volume ([IVXLC]+|\\d+) ?: ((?:(?!\\n[ \\t]*Volume |\\n[ "
            + "\\t]*\\n|\\n[ \\t]*[A-Z]{3,} [A-Z]{3,})[\\s\\S])*?(?:Pages?|Exhibit)(?:(?!\\n[ \\t]*Volume |\\n[ \\t]*\\n|\\n[ "
            + "\\t]*[A-Z]{3,} [A-Z]{3,})[\\s\\S])*)");
    private static final Pattern ENTRY = Phrase.exact("\\((\\d{1,2})\\) ((?:Pages?|Exhibits?)[^:]*): "
            + "((?:(?!351\\.105)[\\s\\S])*?)\\(?19 C\\.?F\\.?R\\.? (?:§ )?351\\.105\\(c\\)\\((\\d{1,2})\\)\\)?");
    private static final int CATCH_ALL = 11;

    private final Registers registers;

    public VolumeIndexes(Registers registers) {
        this.registers = registers;
    }

    /** One entry of a volume's index. */
    private record Entry(int number, Quotation at, ListedPlaces places, Quotation words, int category) {
    }

    /** A volume's index with what the caption says of the volume. */
    private record Volume(String number, String title, Quotation heading, List<Entry> entries, Optional<Quotation> captionAt) {
        private Set<String> union() {
            return ListedPlaces.union(entries.stream().map(Entry::places).toList());
        }

        private ListedPlaces caption() {
            return ListedPlaces.of(captionAt.map(Quotation::text).orElse(""));
        }
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.letter().ifPresent(letter -> {
            List<Volume> volumes = volumes(letter);
            volumes.forEach(volume -> {
                caption(volume, findings);
                entries(volume, findings);
            });
            parallel(volumes, findings);
        });
        return findings;
    }

    private static List<Volume> volumes(Paper letter) {
        Map<String, Quotation> captions = new LinkedHashMap<>();
        letter.all(IN_CAPTION).forEach(at -> captions.putIfAbsent(IN_CAPTION.matcher(at.lines()).results().findFirst()
                .orElseThrow().group(1), at));
        List<Quotation> headings = letter.all(HEADING);
        List<Volume> volumes = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Matcher heading = HEADING.matcher(headings.get(i).lines());
            heading.find();
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : letter.text().length();
            List<Entry> entries = entries(new Quotation(letter, headings.get(i).end(), end));
            if (!entries.isEmpty()) {
                String title = heading.group(2) == null ? heading.group(3) == null ? "" : heading.group(3) : heading.group(2);
                volumes.add(new Volume(heading.group(1), title, headings.get(i).trimmed(), entries,
                        Optional.ofNullable(captions.get(heading.group(1))).map(Quotation::trimmed)));
            }
        }
        return volumes;
    }

    private static List<Entry> entries(Quotation section) {
        List<Entry> entries = new ArrayList<>();
        for (Quotation at : section.all(ENTRY)) {
            Matcher m = ENTRY.matcher(at.paper().text()).region(at.start(), at.end());
            if (m.find()) {
                entries.add(new Entry(Integer.parseInt(m.group(1)), new Quotation(at.paper(), at.start(), m.end(2)),
                        ListedPlaces.of(m.group(2)),
                        new Quotation(at.paper(), m.start(3), m.end(3)).trimmed(), Integer.parseInt(m.group(4))));
            }
        }
        return entries;
    }

    private static void caption(Volume volume, List<Finding> findings) {
        Optional<Entry> catchAll = volume.entries().stream().filter(e -> e.category() == CATCH_ALL).findFirst();
        if (volume.captionAt().isPresent()) {
            ListedPlaces caption = volume.caption();
            for (Entry entry : volume.entries()) {
                Set<String> missing = entry.places().without(caption.all());
                if (!missing.isEmpty()) {
                    boolean inCatchAll = catchAll.filter(c -> c.places().all().containsAll(missing)).isPresent();
                    findings.add(NOT_IN_CAPTION.broken(entry.at(), "Volume " + volume.number() + ", entry (" + entry.number()
                            + ") lists " + String.join(", ", missing)
                            + ", which the caption does not have (line " + volume.captionAt().get().line() + ")" + (inCatchAll
                                    || catchAll.isEmpty() ? "." : ", nor the catch-all entry (" + catchAll.get().number() + ").")));
                }
            }
            Set<String> unclaimed = caption.without(volume.union());
            if (!unclaimed.isEmpty()) {
                findings.add(NOT_IN_INDEX.broken(volume.captionAt().get(), "The caption of Volume " + volume.number() + " has "
                        + String.join(", ", unclaimed) + ", which no entry of the index claims."));
            }
            if (!caption.disorder().isEmpty()) {
                findings.add(DISORDER.broken(volume.captionAt().get(), "In the caption of Volume " + volume.number() + ", "
                        + caption.disorder() + " stands out of order or twice."));
            }
        }
        catchAll.ifPresent(entry -> catchAll(volume, entry, findings));
    }

    private static void catchAll(Volume volume, Entry entry, List<Finding> findings) {
        Set<String> named = ListedPlaces.union(volume.entries().stream().filter(e -> e != entry).map(Entry::places).toList());
        Set<String> alone = entry.places().without(named);
        Set<String> lacking = volume.caption().without(entry.places().all());
        if (!lacking.isEmpty() && volume.captionAt().isPresent()) {
            findings.add(NOT_IN_CATCH_ALL.broken(entry.at(), "The catch-all of Volume " + volume.number() + " lacks " + String.join(", ",
                    lacking) + ", which the caption has."));
        }
        if (!alone.isEmpty()) {
            findings.add(ALONE.broken(entry.at(), "In Volume " + volume.number() + " only the catch-all claims " + String.join(", ",
                    alone) + "."));
        }
    }

    private void entries(Volume volume, List<Finding> findings) {
        Set<Integer> seen = new LinkedHashSet<>();
        for (int i = 0; i < volume.entries().size(); i++) {
            Entry entry = volume.entries().get(i);
            String name = "Volume " + volume.number() + ", entry (" + entry.number() + ")";
            if (entry.number() != i + 1) {
                findings.add(NUMBERING.broken(entry.at(), name + " is the " + (i + 1) + ". of its list."));
                break;
            }
        }
        for (Entry entry : volume.entries()) {
            String name = "Volume " + volume.number() + ", entry (" + entry.number() + ")";
            if (!seen.add(entry.category())) {
                findings.add(TWICE.broken(entry.at(), name + " is the second under 351.105(c)(" + entry.category() + ")."));
            }
            if (!entry.places().disorder().isEmpty()) {
                findings.add(DISORDER.broken(entry.at(), name + ": " + entry.places().disorder() + " stands out of order or twice."));
            }
            if (!entry.places().wrongNumber().isEmpty()) {
                findings.add(NUMBER.broken(entry.at(), name + ": «" + entry.places().wrongNumber()
                        + "» has the wrong number of the noun."));
            }
            entry.places().all().stream().filter(place -> place.matches("Exhibit [IVXLC]+-.*") && !place.startsWith("Exhibit "
                    + volume.number() + "-")).findFirst()
                    .ifPresent(place -> findings.add(OTHER_VOLUME.broken(entry.at(), name + " lists " + place
                            + ", which belongs to another volume.")));
            misplaced(volume, entry, name, findings);
            words(entry, name, findings);
        }
    }

    private static void misplaced(Volume volume, Entry entry, String name, List<Finding> findings) {
        boolean antidumping = volume.title().matches("(?i).*(?:\\bAD\\b|antidumping).*");
        boolean countervailing = volume.title().matches("(?i).*(?:\\bCVD\\b|countervailing).*");
        if (entry.category() == 7 && countervailing && !antidumping || entry.category() == 8 && antidumping && !countervailing) {
            findings.add(MISPLACED.broken(entry.at(), name + " claims 351.105(c)(" + entry.category() + ") in a volume on "
                    + volume.title() + "."));
        }
    }

    private void words(Entry entry, String name, List<Finding> findings) {
        registers.words().ifPresent(prescribed -> prescribed.categories().categories().stream().filter(c ->
                c.number() == entry.category()).findFirst().ifPresentOrElse(category -> {
            if (!plain(entry.words().text()).equals(plain(category.words()))) {
                findings.add(WORDS.broken(entry.words(), name + " cites 351.105(c)(" + entry.category() + "), whose words are «"
                        + category.words() + "»."));
            }
        }, () -> findings.add(WORDS.broken(entry.at(), name + " cites 351.105(c)(" + entry.category() + "), which does not exist."))));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.US).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replaceAll(" and$", "");
    }

    /** Where all sister volumes but one claim an exhibit of the same number under a category, the one may have lost it. */
    private static void parallel(List<Volume> volumes, List<Finding> findings) {
        List<Volume> sisters = volumes.stream().filter(v -> v.title()
                .matches("(?i).*(?:\\bAD\\b|antidumping|\\bCVD\\b|countervailing).*")).toList();
        if (sisters.size() < 4) {
            return;
        }
        for (int category = 1; category < CATCH_ALL; category++) {
            int number = category;
            Map<String, Set<String>> claims = new LinkedHashMap<>();
            for (Volume volume : sisters) {
                volume.entries().stream().filter(e -> e.category() == number).forEach(e -> e.places().all().stream().filter(p -> p
                        .matches("Exhibit [IVXLC]+-\\d+"))
                        .forEach(p -> claims.computeIfAbsent(p.replaceAll(".*-", ""), _ -> new TreeSet<>()).add(volume.number())));
            }
            claims.forEach((exhibit, having) -> {
                if (having.size() == sisters.size() - 1) {
                    Volume odd = sisters.stream().filter(v -> !having.contains(v.number())).findFirst().orElseThrow();
                    boolean exists = odd.union().contains("Exhibit " + odd.number() + "-" + exhibit);
                    odd.entries().stream().filter(e -> e.category() == number && exists).findFirst().ifPresent(e -> findings.add(PARALLEL
                            .broken(e.at(),
                            "Volumes " + String.join(", ", having) + " claim exhibit -" + exhibit + " under 351.105(c)(" + number
                                    + "), Volume " + odd.number() + " does not.")));
                }
            });
        }
    }
}
