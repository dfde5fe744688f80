package whereas.check.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is alleged to have violated the law, as each place of a Proposition 65 packet that lists them has it. */
public final class Parties {
    private static final Pattern DEFINITION = Phrase.of("\"(?:alleged |noticed "
            + ")?(?:violators?|part(?:y|ies)|respondents?|defendants?|noticees?)\"");
    private static final Pattern LABEL = Phrase.of("^(?:noticed part(?:y|ies)|(?:alleged )?violators?(?:\\(s\\))?)\\s*:[^\\n]*");
    private static final Pattern REFERENCE = Phrase.of("(?m)^re\\s*:[^\\n]*(?:\\n(?!\\n)[^\\n]*){0,40}");
    private static final Pattern REPRESENTED = Phrase.of("(?:represents?|noticing (?:party|entity|individual)s?:?|on behalf "
            + "of|(?:attorneys?|counsel) for(?: the noticing party,)?|noticing party,) (?:the )?$");
    private static final Pattern SHORT_NAME = Phrase.of("^,? \\(\"[^\"]{2,40}\"\\)");
    private static final Pattern NOTICING = Phrase.of("noticing (?:entity|party)|public interest|gives? (?:this )?notice|serves? "
            + "this|acting (?:on|in)|is a .{0,40}(?:organization|company|corporation)");
    private static final Pattern LAW_FIRM = Pattern.compile("(?i)\\b(?:pc|llp|apc|pllc|p\\.c|law)\\b");
    private static final Pattern BETWEEN = Pattern.compile("[ \\n,;.|]*(?:and|&)?[ \\n,;]*");

    /** A place that lists alleged violators. */
    public record Place(String name, Quotation at, List<CompanyMention> companies, Set<String> keys) {
    }

    private final ReviewedPacket packet;
    private final Set<String> usual;
    private final Set<String> others;
    private List<Place> alleged;
    private List<Addressee> noticed;
    private Map<String, CompanyMention> violators;
    private List<List<CompanyMention>> lists;
    private Map<String, List<CompanyMention>> all;

    Parties(ReviewedPacket packet) {
        this.packet = packet;
        this.usual = packet.written().stream().flatMap(paper -> paper.companies().stream())
                .collect(Collectors.groupingBy(CompanyMention::key, Collectors.counting())).entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getKey().split(" ").length > 2).map(Map.Entry::getKey).collect(Collectors.toSet());
        this.others = findOthers();
    }

    /** The noticing party and the law firms, by their keys: whom the packet names without alleging anything. */
    public Set<String> others() {
        return others;
    }

    private Set<String> findOthers() {
        Set<String> found = new LinkedHashSet<>();
        for (Paper paper : packet.written()) {
            for (CompanyMention company : paper.companies()) {
                String before = paper.text().substring(Math.max(0, company.at().start() - 60), company.at().start());
                String after = paper.text().substring(company.at().end(), Math.min(paper.text().length(), company.at().end() + 60));
                boolean named = SHORT_NAME.matcher(after).find() && paper.kind() == PaperKind.NOTICE
                        && found.stream().allMatch(k -> LAW_FIRM.matcher(k).find()) && paper.sentenceAt(company.at().start()).says(NOTICING);
                if (REPRESENTED.matcher(before).find() || named || LAW_FIRM.matcher(company.name()).find()) {
                    found.add(company.key());
                }
            }
        }
        return found;
    }

    /** The places in notice, certificate and served titles that list alleged violators; those that list none are left out. */
    public List<Place> alleged() {
        if (alleged == null) {
            alleged = findAlleged();
        }
        return alleged;
    }

    private List<Place> findAlleged() {
        List<Place> places = new ArrayList<>();
        packet.notice().ifPresent(notice -> {
            definition(notice).ifPresent(at -> places.add(place("the notice's allegation", at)));
            // The reference line is often about the product alone.
            Quotation table = table(notice);
            places.add(place("the notice's table", table, CompanyMention.in(table).stream().filter(c -> inTable(notice, c)).toList()));
        });
        for (Paper merit : packet.merits()) {
            merit.first(Pattern.compile(LABEL.pattern(), LABEL.flags() | Pattern.MULTILINE)).ifPresent(at ->
                    places.add(place("the certificate of merit", at)));
        }
        for (ServiceAct act : packet.acts()) {
            act.documents().stream().filter(title -> !of(title).isEmpty()).findFirst()
                    .ifPresent(title -> places.add(place("the list of papers served", title)));
        }
        return places.stream().filter(place -> !place.companies().isEmpty()).toList();
    }

    /** Every alleged violator by its key, with the first place that names it. */
    public Map<String, CompanyMention> violators() {
        if (violators == null) {
            violators = findViolators();
        }
        return violators;
    }

    private Map<String, CompanyMention> findViolators() {
        Map<String, CompanyMention> found = new LinkedHashMap<>();
        alleged().forEach(place -> place.companies().forEach(company -> found.putIfAbsent(company.key(), company)));
        return found;
    }

    /** The reference line of the notice. */
    public Optional<Quotation> reference() {
        return packet.notice().flatMap(notice -> notice.first(REFERENCE));
    }

    /** Companies that stand one behind the other with nothing between them but commas and «and»: lists of two and more. */
    public List<List<CompanyMention>> lists() {
        if (lists == null) {
            lists = findLists();
        }
        return lists;
    }

    private List<List<CompanyMention>> findLists() {
        List<List<CompanyMention>> found = new ArrayList<>();
        for (Paper paper : packet.written()) {
            List<CompanyMention> run = new ArrayList<>();
            for (CompanyMention company : known(paper.companies())) {
                if (!run.isEmpty() && !BETWEEN.matcher(paper.text().substring(run.getLast().at().end(), company.at().start())).matches()) {
                    found.add(List.copyOf(run));
                    run.clear();
                }
                run.add(company);
            }
            found.add(List.copyOf(run));
        }
        return found.stream().filter(list -> list.size() > 1).toList();
    }

    /** Those addressees of the notice, or of an act of service, that are companies or their agents. */
    public static List<Addressee> companies(List<Addressee> addressees) {
        return addressees.stream().filter(entry -> !entry.companies().isEmpty()).toList();
    }

    /** The addressees at the head of the notice, without the firm's own letterhead. */
    public List<Addressee> noticed() {
        if (noticed == null) {
            noticed = findNoticed();
        }
        return noticed;
    }

    private List<Addressee> findNoticed() {
        return packet.notice().map(notice -> companies(Addressees.in(head(notice))).stream()
                .filter(entry -> entry.companies().stream().noneMatch(company -> others.contains(company.key()))).toList())
                        .orElse(List.of());
    }

    private static Quotation head(Paper notice) {
        int end = notice.first(Phrase.of("\\bdear |to whom|^I\\. |\\bre\\s*:")).map(Quotation::start)
                .orElse(Math.min(notice.text().length(), 4000));
        return new Quotation(notice, 0, end);
    }

    /** The paragraph that gives the violators their common name, with the list behind it when it names none itself. */
    private Optional<Quotation> definition(Paper notice) {
        List<Quotation> paragraphs = notice.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Quotation paragraph = paragraphs.get(i);
            Optional<Quotation> name = paragraph.first(DEFINITION);
            if (name.isEmpty()) {
                continue;
            }
            if (!of(paragraph).isEmpty()) {
                return Optional.of(paragraph);
            }
            Quotation list = paragraph;
            for (int j = i + 1; j < paragraphs.size() && !of(paragraphs.get(j)).isEmpty() && paragraphs.get(j).text().length() < 400; j++) {
                list = list.upTo(paragraphs.get(j));
            }
            if (!of(list).isEmpty()) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private static Quotation table(Paper notice) {
        int start = notice.first(Phrase.of("\\bdear |to whom|\\bre\\s*:")).map(Quotation::start).orElse(0);
        return new Quotation(notice, start, notice.text().length());
    }

    private static boolean inTable(Paper notice, CompanyMention company) {
        String text = notice.text();
        int start = text.lastIndexOf('\n', company.at().start()) + 1;
        int end = text.indexOf('\n', company.at().end());
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.contains("\t") || line.contains(" | ");
    }

    private Place place(String name, Quotation at) {
        return place(name, at, of(at));
    }

    private Place place(String name, Quotation at, List<CompanyMention> companies) {
        List<CompanyMention> alleged = companies.stream().filter(company -> !others.contains(company.key())).toList();
        return new Place(name, alleged.isEmpty() ? at : alleged.getFirst().at().upTo(alleged.getLast().at()), alleged,
                alleged.stream().map(CompanyMention::key).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<CompanyMention> of(Quotation words) {
        return known(CompanyMention.in(words)).stream().filter(company -> !others.contains(company.key())).toList();
    }

    /** Mentions without the words that only stand before the name here: «Lead Acme Foods, Inc.», where others have «Acme Foods, Inc.». */
    private List<CompanyMention> known(List<CompanyMention> mentions) {
        return mentions.stream().map(mention -> usual.contains(mention.key()) ? mention : shorter(mention)).toList();
    }

    private CompanyMention shorter(CompanyMention mention) {
        for (int blank = mention.key().indexOf(' '); blank >= 0; blank = mention.key().indexOf(' ', blank + 1)) {
            String end = mention.key().substring(blank + 1);
            if (usual.contains(end)) {
                return mention.lastWords(end.split(" ").length);
            }
        }
        return mention;
    }

    /** All companies of the packet by their keys, with every place that names them. */
    public Map<String, List<CompanyMention>> all() {
        if (all == null) {
            all = findAll();
        }
        return all;
    }

    private Map<String, List<CompanyMention>> findAll() {
        return packet.written().stream().flatMap(paper -> known(paper.companies()).stream())
                .collect(Collectors.groupingBy(CompanyMention::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Every addressee of every act of service. */
    public Stream<Addressee> served() {
        return packet.acts().stream().flatMap(act -> act.addressees().stream());
    }
}
