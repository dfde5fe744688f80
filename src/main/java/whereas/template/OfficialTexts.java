package whereas.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.json.Names;
import whereas.result.Note;
import whereas.result.Verification;

/** Reads the official texts from the folder {@code official} of the template folders. */
final class OfficialTexts {
    private static final Set<String> ATTRIBUTES = Set.of("citation", "revision", "verified", "source", "note");
    private static final Map<String, Verification> VERIFICATIONS = Stream.of(Verification.values())
            .collect(Collectors.toUnmodifiableMap(Names::of, Function.identity()));

    private final TemplateFolders folders;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** An official text with its markup, unchanged. */
    record Found(OfficialText text, String markup) {
    }

    private record Known(TemplateFolders.Version version, Found found) {
    }

    OfficialTexts(TemplateFolders folders) {
        this.folders = folders;
    }

    /**
     * The official text of this id.
     *
     * @throws BadTemplate when there is none, or its file has faults
     */
    Found find(String id) throws BadTemplate {
        String path = "official/" + id + ".xml";
        Optional<TemplateFolders.Version> version = id.matches("[a-zA-Z0-9._-]+") ? folders.find(path) : Optional.empty();
        if (version.isEmpty()) {
            throw new BadTemplate("there is no official text \"" + id + "\"; it would be the file " + path + " in " + folders);
        }
        Known last = known.get(id);
        if (last == null || !last.version().equals(version.get())) {
            last = new Known(version.get(), read(id, path, version.get()));
            known.put(id, last);
        }
        return last.found();
    }

    private Found read(String id, String path, TemplateFolders.Version version) throws BadTemplate {
        String xml;
        try {
            xml = folders.read(version);
        } catch (IOException e) {
            throw new BadTemplate("the official text \"" + path + "\" cannot be used: " + e.getMessage());
        }
        List<MarkupProblem> problems = new ArrayList<>();
        OfficialText text = null;
        try {
            text = parse(id, xml, problems);
        } catch (BrokenMarkup broken) {
            problems.add(broken.problem());
        }
        if (!problems.isEmpty()) {
            Source source = new Source(xml);
            throw new BadTemplate(problems.stream()
                    .map(problem -> Note.error(path + " line " + source.line(problem.offset()), problem.message())).toList());
        }
        return new Found(text, xml.substring(xml.indexOf('>', xml.indexOf("<official")) + 1, xml.lastIndexOf("</official")));
    }

    private static OfficialText parse(String id, String xml, List<MarkupProblem> problems) {
        MarkupCursor in = new MarkupCursor(xml.toCharArray(), xml.length(), problems);
        in.next();
        if (!in.name().equals("official")) {
            in.problem("the outermost element is <" + in.name() + ">; it must be <official>");
        }
        in.allowOnly(ATTRIBUTES);
        String citation = needed(in, "citation");
        String revision = needed(in, "revision");
        Verification verified = VERIFICATIONS.get(needed(in, "verified"));
        if (verified == null) {
            in.problem("verified says how far the text was compared with the law; it can be official, secondary or memory");
        }
        OfficialText text = new OfficialText(id, citation, revision, verified, Optional.ofNullable(in.attribute("source")),
                Optional.ofNullable(in.attribute("note")));
        new Blocks(in, new Flow(in)).read("official", false);
        in.next();
        return text;
    }

    private static String needed(MarkupCursor in, String attribute) {
        String value = in.attribute(attribute);
        if (value == null) {
            in.problem("<official> needs the attribute " + attribute);
        }
        return value == null ? "" : value;
    }
}
