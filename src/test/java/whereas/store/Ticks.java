package whereas.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that goes on by one minute each time someone looks at it. */
final class Ticks extends Clock {
    static final Instant START = Instant.parse("2026-11-02T09:00:00.123456Z");
    private final AtomicInteger minutes = new AtomicInteger();

    @Override
    public Instant instant() {
        return minute(minutes.getAndIncrement());
    }

    static Instant minute(int number) {
        return START.plusSeconds(60L * number);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
