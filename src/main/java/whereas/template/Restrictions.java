package whereas.template;

import freemarker.core.TemplateElement;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.result.Note;

/**
 * What a template may not say. FreeMarker's own policy of forced escaping refuses most of it, but a header or an
 * {@code <#autoesc>} block lifts that policy, so the parsed template is looked through as well.
 */
@SuppressWarnings("deprecation")
final class Restrictions {
    private static final String UNESCAPED = "all facts are escaped, so that a name cannot become markup";
    private static final Map<String, String> DIRECTIVES = Map.of(
            "<#autoesc", UNESCAPED, "<#noautoesc", UNESCAPED, "<#outputformat", UNESCAPED,
            "<#attempt", "it would hide errors; test a fact that may be missing with ?? instead",
            "<#setting", "settings are the same for all templates");
    private static final Map<String, String> BUILT_INS = builtIns();
    /** A range such as «1..» outside of an index or the head of a list: nothing could stop what counts on with it. */
    private static final Pattern UNENDING = Pattern.compile("\\.\\.(?=[),;}>?]|$)");
    private static final Pattern NOW = Pattern.compile("(?<![\\w\\])\"])\\.now\\b");
    private static final Set<String> TEXT = Set.of("TextBlock", "Comment");

    private Restrictions() {
    }

    private static Map<String, String> builtIns() {
        Map<String, String> builtIns = new LinkedHashMap<>();
        builtIns.put("?no_esc", UNESCAPED);
        builtIns.put("?noEsc", UNESCAPED);
        builtIns.put("?eval", "facts are never run as code");
        builtIns.put("?interpret", "facts are never run as code");
        builtIns.put("?new", "a template cannot use Java");
        builtIns.put("?api", "a template cannot use Java");
        return builtIns;
    }

    static List<Note> broken(Template template, boolean markup) {
        List<Note> notes = new ArrayList<>();
        if (markup && template.getOutputFormat() != XMLOutputFormat.INSTANCE) {
            notes.add(Note.error(template.getName() + " line 1", "delete output_format from <#ftl>; " + UNESCAPED));
        }
        look(template.getRootTreeNode(), notes);
        return notes;
    }

    private static void look(TemplateElement element, List<Note> notes) {
        String whole = element.getCanonicalForm();
        if (whole == null || TEXT.contains(element.getClass().getSimpleName())) {
            return;
        }
        String own = whole;
        for (int i = 0; i < element.getChildCount(); i++) {
            TemplateElement child = _CoreAPI.getChildElement(element, i);
            look(child, notes);
            if (child.getCanonicalForm() != null && !child.getCanonicalForm().isEmpty()) {
                own = own.replace(child.getCanonicalForm(), "");
            }
        }
        for (Map.Entry<String, String> directive : DIRECTIVES.entrySet()) {
            if (own.startsWith(directive.getKey())) {
                refuse(element, directive.getKey() + ">", directive.getValue(), notes);
            }
        }
        if (UNENDING.matcher(own).find()) {
            refuse(element, "a range without an end", "nothing but <#list> and [ ] can use it; give it an end, such as 1..9", notes);
        }
        if (NOW.matcher(own).find()) {
            refuse(element, ".now", "the same facts always give the same document; use a date of the matter", notes);
        }
        for (Map.Entry<String, String> builtIn : BUILT_INS.entrySet()) {
            if (own.contains(builtIn.getKey())) {
                refuse(element, builtIn.getKey(), builtIn.getValue(), notes);
            }
        }
    }

    private static void refuse(TemplateElement element, String what, String why, List<Note> notes) {
        Place place = Place.of(element.getTemplate(), element.getBeginLine(), element.getBeginColumn(), element.getEndLine(),
                element.getEndColumn(), "");
        notes.add(Note.error(place.where(), place.in(what + " is not possible here: " + why)));
    }
}
