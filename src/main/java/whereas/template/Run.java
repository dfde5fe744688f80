package whereas.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import whereas.result.Note;

/** One template being filled with one set of facts. */
final class Run {
    private final Template template;
    private final Limits limits;
    private final Watchdog watchdog;
    private final Place start;
    private final Faults faults;
    private final RootFacts facts;

    /** @param trace marks what is printed, where a preview wants that */
    Run(Template template, Map<String, ?> facts, boolean markup, OfficialTexts officialTexts, Limits limits, Watchdog watchdog,
            Optional<Trace> trace) {
        this.template = template;
        this.limits = limits;
        this.watchdog = watchdog;
        this.start = Place.start(template);
        this.faults = new Faults(start, markup, trace);
        this.facts = new RootFacts(facts, officialTexts, faults, start, trace);
    }

    Faults faults() {
        return faults;
    }

    RootFacts facts() {
        return facts;
    }

    Place start() {
        return start;
    }

    /**
     * Prints the filled template.
     *
     * @return whether the end was reached, be it with faults
     * @throws CancellationException when somebody else interrupted this thread
     */
    boolean print(Output out) {
        Environment environment = environment(out);
        try (Watchdog.Watch watch = watchdog.watch(environment)) {
            try {
                environment.process();
                return true;
            } catch (Output.Full full) {
                stopped(full.running().place(start), "the document grows beyond " + limits.characters()
                        + " characters; is there a loop that never ends?");
            } catch (StackOverflowError _) {
                stopped(DeepEnd.of(environment(new Output(limits.characters())), start), "this calls itself without end");
            } catch (OutOfMemoryError _) {
                stopped(start, "the template used up all memory; is there a loop that never ends?");
            } catch (TemplateException | IOException | RuntimeException e) {
                if (watch.late()) {
                    stopped(watch.caught().loop().place(start), "the template was stopped after " + seconds()
                            + "; is there a loop that never ends?");
                } else if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the rendering of " + template.getName() + " was cancelled");
                } else if (e instanceof TemplateException problem) {
                    faults.aborted(problem);
                } else {
                    stopped(start, "the template cannot be filled: " + e.getMessage());
                }
            }
            return false;
        }
    }

    private Environment environment(Output out) {
        try {
            Environment environment = template.createProcessingEnvironment(facts, out);
            environment.setTemplateExceptionHandler(faults);
            return environment;
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private String seconds() {
        double seconds = limits.time().toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? (long) seconds + " seconds" : String.format(Locale.ROOT, "%.1f seconds", seconds);
    }

    private void stopped(Place place, String message) {
        faults.add(Note.error(place.where(), place.to() > 0 ? place.in(message) : message));
    }
}
