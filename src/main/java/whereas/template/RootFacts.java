package whereas.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whereas.result.Note;

/** Everything that a template can begin an expression with, beside its own variables; any other name is an error. */
final class RootFacts implements TemplateHashModel, TemplateMethodModelEx {
    private final Map<String, ?> facts;
    private final OfficialTexts officialTexts;
    private final Faults faults;
    private final Place start;
    private final Optional<Trace> trace;
    private final Set<OfficialText> used = new LinkedHashSet<>();

    /** @param trace marks what is printed, where a preview wants that */
    RootFacts(Map<String, ?> facts, OfficialTexts officialTexts, Faults faults, Place start, Optional<Trace> trace) {
        this.facts = facts;
        this.officialTexts = officialTexts;
        this.faults = faults;
        this.start = start;
        this.trace = trace;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Object fact = facts.get(name);
        if (fact != null) {
            return trace.isPresent() ? trace.get().root(name, fact) : FactWrapper.INSTANCE.wrap(fact);
        }
        if (name.equals("officialText")) {
            return this;
        }
        if (!facts.containsKey(name)) {
            throw new UnknownFact(name, "this document", facts.keySet());
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** The official texts that were printed, in the order of their first use. */
    Set<OfficialText> used() {
        return used;
    }

    /** Prints an official text: what the macro «official» calls. */
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("an official text is asked for by its id, such as <@official \"prop65-appendix-a\"/>");
        }
        String id = name.getAsString();
        Place place = Instructions.now().place(start);
        try {
            OfficialTexts.Found found = officialTexts.find(id);
            used.add(found.text());
            if (!found.text().verified().official()) {
                faults.add(unverified(found.text(), place));
            }
            return XMLOutputFormat.INSTANCE.fromMarkup(found.markup());
        } catch (BadTemplate bad) {
            bad.notes(place.where()).forEach(faults::add);
            return XMLOutputFormat.INSTANCE.fromMarkup("");
        }
    }

    private static Note unverified(OfficialText text, Place place) {
        return Note.warning(place.where(), "the text of " + text.citation() + " (" + text.revision()
                + ") was not compared with the official publication (" + text.verified().words()
                + text.source().map(source -> ": " + source).orElse("") + "); compare it before it goes out"
                + text.note().map(note -> ". " + note).orElse(""));
    }
}
