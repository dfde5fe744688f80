package whereas.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;

/**
 * Finds which macro or function calls itself without end. Once the stack has overflowed nothing is left of it, so the template
 * runs once more on a thread that stops it at a depth which no proper template reaches.
 */
final class DeepEnd extends Thread {
    private static final int FRAMES = 4_000;
    private static final int CALLS = 40;
    private static final long STACK = 64L << 20;

    private final Environment environment;
    private Instructions caught;

    private DeepEnd(Environment environment) {
        super(null, null, "template recursion", STACK);
        this.environment = environment;
    }

    /** The place that is deepest inside itself. */
    static Place of(Environment environment, Place otherwise) {
        DeepEnd again = new DeepEnd(environment);
        again.setDaemon(true);
        again.start();
        try {
            again.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
        return again.caught == null ? otherwise : again.caught.place(otherwise);
    }

    @Override
    public void run() {
        try {
            environment.process();
        } catch (TemplateException | IOException | RuntimeException | StackOverflowError _) {
            // Whatever ends it, the place was noted before.
        }
    }

    /** FreeMarker asks this at the beginning of every loop and call. */
    @Override
    public boolean isInterrupted() {
        if (caught == null && StackWalker.getInstance().walk(frames -> frames.skip(FRAMES).findFirst()).isPresent()) {
            Instructions running = Instructions.of(environment);
            caught = running.depth() < CALLS ? running
                    : running.from(description -> description.startsWith("@") || description.startsWith("#include"));
        }
        return caught != null || super.isInterrupted();
    }
}
