package whereas.template;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.document.FactMarks;

/** Shows facts to a template and puts marks around what it prints of them, that lead back to where they stand in the matter. */
final class Trace {
    private final KnownFacts known;
    private final Output out;
    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();
    private final TracedFormat format = new TracedFormat(this);
    private String missing = "";

    /** @param out where the template prints; within a tag nothing is marked */
    Trace(KnownFacts known, Output out) {
        this.known = known;
        this.out = out;
    }

    /** Where the facts stand that marks lead to, by their numbers. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** The texts that templates took to make others from, each with where it stands. */
    Map<String, String> read() {
        return Map.copyOf(read);
    }

    /**
     * A fact as a template sees it.
     *
     * @param path where it was come upon; empty when that is no place of the matter
     * @param own whether the path is the fact's own place, and not that of something which follows from it
     */
    TemplateModel wrap(Object fact, String path, boolean own) throws TemplateModelException {
        return switch (fact) {
            case null -> missing(path);
            case Optional<?> optional -> wrap(optional.orElse(null), path, own);
            case String text -> new TracedText(FactMarks.clean(text), place(text, path, own), this);
            case FactSheet(String noun, Map<String, ?> facts) -> new TracedSheet(noun, facts, path, this);
            case Record record -> new TracedRecord(record, place(record, path, own), own || known.path(record).isPresent(), this);
            case List<?> list -> new TracedList(list, path, own, this);
            case Enum<?> constant -> new TracedThing(EnumFact.of(constant), path, this);
            case LocalDate date -> new TracedThing(new DateFact(date), place(date, path, own), this);
            case LocalTime time -> new TracedThing(new TimeFact(time), place(time, path, own), this);
            case Number number -> new SimpleNumber(number);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Map<?, ?> map -> new MapFact(map);
            case Collection<?> collection -> wrap(new ArrayList<>(collection), path, false);
            default -> FactWrapper.INSTANCE.wrap(fact);
        };
    }

    private String place(Object fact, String path, boolean own) {
        return own ? path : known.path(fact).orElse(path);
    }

    private TemplateModel missing(String path) {
        missing = path;
        return null;
    }

    /** A fact with which templates begin. */
    TemplateModel root(String name, Object fact) throws TemplateModelException {
        boolean own = known.has(name);
        return wrap(fact, own ? name : "", own);
    }

    /** A fact's text with its marks. */
    String marked(String text, String path) {
        return path.isEmpty() ? text : FactMarks.mark(text, number(path));
    }

    /** Whether what is printed now goes into an attribute, where there are no marks. */
    boolean insideTag() {
        return out.insideTag();
    }

    TracedFormat format() {
        return format;
    }

    /** The words for a gap, marked with the place of the fact that is missing, where that is known. */
    String gap(String expression, String words) {
        String name = missing.substring(missing.lastIndexOf('.') + 1);
        return missing.isEmpty() || !expression.contains(name) ? words : FactMarks.mark(words, number(missing));
    }

    /** Notes that a template took a text to make another from, or to compare it. */
    void read(String text, String path) {
        if (!path.isEmpty()) {
            read.putIfAbsent(text, path);
        }
    }

    private int number(String path) {
        return numbers.computeIfAbsent(path, _ -> {
            paths.add(path);
            return paths.size() - 1;
        });
    }
}
