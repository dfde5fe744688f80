package whereas.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The instructions of templates that were running at one moment, the innermost first. FreeMarker calls its syntax tree
 * internal; this class and {@link Restrictions} are the ones that know it.
 */
@SuppressWarnings("deprecation")
final class Instructions {
    private final TemplateElement[] running;

    private Instructions(TemplateElement[] running) {
        this.running = running == null ? new TemplateElement[0] : running;
    }

    static Instructions of(Environment environment) {
        return new Instructions(environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment));
    }

    /** What this thread is at. */
    static Instructions now() {
        return of(Environment.getCurrentEnvironment());
    }

    static Instructions none() {
        return new Instructions(null);
    }

    int depth() {
        return running.length;
    }

    /** The innermost instruction as FreeMarker would write it; empty when nothing runs. */
    String innermost() {
        return running.length == 0 ? "" : running[0].getCanonicalForm();
    }

    /** These from the innermost on that is described so, such as «#list»; all of them when none is. */
    Instructions from(Predicate<String> description) {
        for (int i = 0; i < running.length; i++) {
            if (running[i] != null && description.test(running[i].getDescription())) {
                return new Instructions(Arrays.copyOfRange(running, i, running.length));
            }
        }
        return this;
    }

    /** These from the innermost loop on; all of them when none is in a loop. FreeMarker leaves loops out of its stack. */
    Instructions loop() {
        for (int i = 0; i < running.length; i++) {
            for (TemplateElement element = running[i]; element != null; element = _CoreAPI.getParentElement(element)) {
                if (element.getDescription().startsWith("#list")) {
                    TemplateElement[] outside = Arrays.copyOfRange(running, i, running.length);
                    outside[0] = element;
                    return new Instructions(outside);
                }
            }
        }
        return this;
    }

    /** The innermost place that stands in a text of the user. */
    Place place(Place otherwise) {
        for (TemplateElement element : running) {
            if (element != null && Place.source(element.getTemplate()) != null) {
                return Place.of(element.getTemplate(), element.getBeginLine(), element.getBeginColumn(), element.getEndLine(),
                        element.getEndColumn(), caller(element.getTemplate()));
            }
        }
        return otherwise;
    }

    /** The running template of this name, when it is a text of the user. */
    Optional<Template> template(String name) {
        return Arrays.stream(running).map(TemplateElement::getTemplate)
                .filter(template -> Place.source(template) != null && template.getSourceName().equals(name)).findFirst();
    }

    /** Which line of the document's own template uses another template; empty for that template itself. */
    String caller(Template template) {
        for (int i = running.length - 1; i >= 0; i--) {
            if (running[i] != null && Place.source(running[i].getTemplate()) != null) {
                return running[i].getTemplate() == template ? ""
                        : " (used in " + running[i].getTemplate().getName() + " line " + running[i].getBeginLine() + ")";
            }
        }
        return "";
    }
}
