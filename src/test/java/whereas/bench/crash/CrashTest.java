package whereas.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of {@link CrashTable}: two rounds of each kind. */
class CrashTest {
    @ParameterizedTest
    @EnumSource
    void nothingThatWasConfirmedIsLost(CrashKind kind) throws IOException, InterruptedException {
        CrashCount count = CrashTable.run(kind, kind.onSmallDisk() ? 1 : 2);
        assumeTrue(count.skipped().isEmpty(), count.skipped());
        assertThat(count.faults()).isEmpty();
        assertThat(count.lost()).isZero();
        switch (kind) {
            case READ_ONLY -> {
                assertThat(count.confirmed()).isZero();
                assertThat(count.sentence()).startsWith("this folder may not be written to");
            }
            case DISK_FULL -> {
                assertThat(count.confirmed()).isPositive();
                assertThat(count.sentence()).startsWith("the file could not be read or written; see whether the disk is full");
            }
            case UPGRADES -> { }
            default -> assertThat(count.confirmed()).isPositive();
        }
    }
}
