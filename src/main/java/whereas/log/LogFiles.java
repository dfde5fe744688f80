package whereas.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The log as files in a folder: one that is written, and up to four full ones of a megabyte each. */
public final class LogFiles {
    private static final String FILE = "whereas.log";
    private static final long LARGEST = 1_000_000;
    private static final int FULL = 4;

    private LogFiles() {
    }

    /** Writes the log into a folder from now on. Where that cannot be written, there is no log, and nothing else is different. */
    public static void start(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        FactlessLayout layout = new FactlessLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("FILE " + folder);
        file.setFile(folder.resolve(FILE).toString());
        file.setEncoder(encoder);
        rotate(file, context, folder);
        file.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
        Logger events = context.getLogger(EventLog.NAME);
        events.setLevel(Level.INFO);
        events.setAdditive(false);
        events.addAppender(file);
    }

    private static void rotate(RollingFileAppender<ILoggingEvent> file, LoggerContext context, Path folder) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("whereas.%i.log").toString());
        window.setMinIndex(1);
        window.setMaxIndex(FULL);
        window.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(LARGEST));
        size.start();
        file.setRollingPolicy(window);
        file.setTriggeringPolicy(size);
    }

    /** The last lines of the log; none where there is none. */
    public static List<String> tail(Path folder, int lines) {
        try {
            List<String> all = Files.readAllLines(folder.resolve(FILE));
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
