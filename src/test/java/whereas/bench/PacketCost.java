package whereas.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one packet costs once everything is warm; {@link PacketCostTable} runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PacketCost {
    /** Candidates take turns of a fraction of a second, so each is prepared once for all of its turns. */
    private static final Map<Integer, Candidates> CANDIDATES = new ConcurrentHashMap<>();

    /** How many prosecutors are served. */
    @Param({"63", "6300"})
    public int agencies;

    private Candidates candidates;

    /** Those who make the same packet. */
    record Candidates(BareDeflate floor, KheePacket ours, XDocReportPacket peer) {
        static Candidates of(int agencies) {
            return CANDIDATES.computeIfAbsent(agencies, number -> {
                KheePacket packet = new KheePacket(number);
                return new Candidates(new BareDeflate(packet.write()), packet, new XDocReportPacket(packet));
            });
        }
    }

    @Setup
    public void prepare() {
        candidates = Candidates.of(agencies);
    }

    @Benchmark
    public long floor() {
        return candidates.floor().write();
    }

    @Benchmark
    public List<byte[]> ours() {
        return candidates.ours().write();
    }

    @Benchmark
    public List<byte[]> xdocreport() {
        return candidates.peer().write();
    }
}
