package whereas.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lines without any word that did not come from the program's own source: messages are left out unless they are events. */
final class FactlessLayout extends LayoutBase<ILoggingEvent> {
    private static final int FRAMES = 40;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        line.append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS)).append(' ').append(event.getLevel()).append(' ');
        line.append(EventLog.NAME.equals(event.getLoggerName()) ? event.getFormattedMessage() : event.getLoggerName()).append('\n');
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            line.append("  ").append(thrown.getClassName()).append('\n');
            StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                line.append("    ").append(frames[i].getSTEAsString()).append('\n');
            }
        }
        return line.toString();
    }
}
