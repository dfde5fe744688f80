package whereas.bench;

import java.util.List;
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
    /** How many prosecutors are served. */
    @Param({"63", "6300"})
    public int agencies;

    private KheePacket packet;
    private BareDeflate floor;
    private XDocReportPacket peer;

    /** Reads the facts and the templates. */
    @Setup
    public void prepare() {
        packet = new KheePacket(agencies);
        floor = new BareDeflate(packet.write());
        peer = new XDocReportPacket(packet);
    }

    @Benchmark
    public long floor() {
        return floor.write();
    }

    @Benchmark
    public List<byte[]> ours() {
        return packet.write();
    }

    @Benchmark
    public List<byte[]> xdocreport() {
        return peer.write();
    }
}
