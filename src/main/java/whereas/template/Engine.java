package whereas.template;

import freemarker.cache.TemplateNameFormat;
import freemarker.cache._CacheAPI;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import whereas.result.Note;

/** FreeMarker as templates get to know it: all data escaped, no Java, no other files, the same on every computer. */
final class Engine extends Configuration {
    /** What every template has without importing it. */
    private static final String PRELUDE = "whereas:prelude";
    private static final String PRELUDE_TEXT = """
            <#macro official id>${officialText(id)}</#macro><#global official = official>""";

    private final TemplateFolders folders;
    private final Template prelude;
    private final TemplateConfiguration plain = new TemplateConfiguration();
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final Map<Snippet, Template> snippets = new ConcurrentHashMap<>();

    private record Parsed(TemplateFolders.Version version, Template template) {
    }

    private record Snippet(String where, String text) {
    }

    Engine(TemplateFolders folders) {
        super(VERSION_2_3_35);
        this.folders = folders;
        setOutputFormat(XMLOutputFormat.INSTANCE);
        setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
        setRecognizeStandardFileExtensions(false);
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setObjectWrapper(FactWrapper.INSTANCE);
        setTemplateLoader(null);
        setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        setLocalizedLookup(false);
        setLocale(Locale.US);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setTabSize(1);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(false);
        setFallbackOnNullLoopVariable(false);
        setAutoFlush(false);
        setAutoIncludes(List.of(PRELUDE));
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        plain.setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        plain.setParentConfiguration(this);
        try {
            prelude = new Template(PRELUDE, PRELUDE_TEXT, this);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one way by which FreeMarker comes to a template, whether it is rendered, imported or included. */
    @Override
    public Template getTemplate(String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        if (name.equals(PRELUDE)) {
            return prelude;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the thread was interrupted");
        }
        Template template = load(name, ignoreMissing);
        if (!parse) {
            throw new BadTemplate("<#include> with parse=false is not possible here; include the file as a template");
        }
        return template;
    }

    /**
     * A template from the folders, parsed anew when its file has changed.
     *
     * @throws BadTemplate when it does not exist, cannot be read, or is not a template
     */
    Template load(String name, boolean mayBeMissing) throws BadTemplate {
        String path = path(name);
        Optional<TemplateFolders.Version> version = folders.find(path);
        if (version.isEmpty()) {
            parsed.remove(path);
            if (mayBeMissing) {
                return null;
            }
            throw new BadTemplate("there is no template \"" + path + "\" in " + folders);
        }
        Parsed known = parsed.get(path);
        if (known == null || !known.version().equals(version.get())) {
            known = new Parsed(version.get(), parse(path, read(path, version.get()), null));
            parsed.put(path, known);
        }
        return known.template();
    }

    /** A short text outside of any file whose values are printed as they are, without markup. */
    Template plain(String where, String text) throws BadTemplate {
        Snippet snippet = new Snippet(where, text);
        Template known = snippets.get(snippet);
        if (known == null) {
            known = parse(where, text, plain);
            snippets.put(snippet, known);
        }
        return known;
    }

    private String path(String name) throws BadTemplate {
        try {
            String path = _CacheAPI.normalizeRootBasedName(getTemplateNameFormat(), name);
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (MalformedTemplateNameException e) {
            throw new BadTemplate("\"" + name + "\" is not the name of a template inside the template folders");
        }
    }

    private String read(String path, TemplateFolders.Version version) throws BadTemplate {
        try {
            return folders.read(version);
        } catch (IOException e) {
            throw new BadTemplate("the template \"" + path + "\" cannot be used: " + e.getMessage());
        }
    }

    private Template parse(String name, String text, TemplateConfiguration settings) throws BadTemplate {
        Source source = new Source(text);
        try {
            Template template = new Template(name, name, new StringReader(text), this, settings, null);
            template.setCustomAttribute(Place.SOURCE, source);
            List<Note> forbidden = Restrictions.broken(template, settings == null);
            if (!forbidden.isEmpty()) {
                throw new BadTemplate(forbidden);
            }
            _CoreAPI.addThreadInterruptedChecks(template);
            return template;
        } catch (ParseException e) {
            int from = source.offset(e.getLineNumber(), e.getColumnNumber());
            int to = Math.max(from, source.offset(e.getEndLineNumber(), e.getEndColumnNumber() + 1));
            Place place = new Place(name, source, from, to, "");
            throw new BadTemplate(List.of(Note.error(place.where(), place.in(PlainWords.of(e)))));
        } catch (BadTemplate e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new BadTemplate("the template \"" + name + "\" cannot be used: " + e.getMessage());
        }
    }
}
