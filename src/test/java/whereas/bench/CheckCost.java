package whereas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import whereas.assembly.Assembled;
import whereas.assembly.AssembledDocument;
import whereas.assembly.LiveFindings;
import whereas.assembly.Workspace;
import whereas.matter.Address;
import whereas.matter.AgencyDirectory;
import whereas.matter.Allegation;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;
import whereas.writer.text.TextWriter;

/** Prints what the checks of packets of all sizes cost: the letters of the packet, processor milliseconds, and how many findings there are. */
public final class CheckCost {
    private static final List<String> FIRST = List.of("Amber", "Birch", "Cedar", "Dover", "Ember", "Fern", "Garnet", "Hazel", "Indigo", "Juniper");
    private static final List<String> SECOND = List.of("Lantern", "Meadow", "Orchard", "Pepper", "Quarry", "River", "Saddle", "Timber", "Umbrella", "Willow");
    private static final List<String> THIRD = List.of("Bakery", "Canning", "Dairy", "Exports", "Fisheries", "Grocers", "Imports", "Kitchens", "Mills", "Pantry");

    private CheckCost() {
    }

    /** @param arguments the rounds of each row, and then, if one is wanted, the only row */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        Workspace workspace = new Workspace(Files.createTempDirectory("no-store"), Path.of("templates"));
        System.out.printf("%-24s %9s %12s %9s %9s %14s%n", "packet", "letters", "assemble ms", "check ms", "findings", "ms/1000 letters");
        for (Row row : rows(workspace)) {
            if (arguments.length < 2 || row.name().equals(arguments[1])) {
                print(workspace, row, rounds);
            }
        }
    }

    private record Row(String name, Matter matter, AgencyDirectory agencies) {
    }

    private static List<Row> rows(Workspace workspace) {
        Prop65Matter khee = (Prop65Matter) sample(workspace, "prop65-notice", "khee-trading");
        AgencyDirectory shipped = workspace.agenciesFor(khee);
        List<Row> rows = new ArrayList<>(List.of(new Row("Khee", khee, shipped),
                new Row("forty violators", sample(workspace, "prop65-notice", "forty-violators"), shipped),
                new Row("solar petition", sample(workspace, "adcvd-petition", "solar-petition"), shipped)));
        for (int violators : new int[] {100, 300, 1000}) {
            rows.add(new Row(violators + " violators", with(khee, violators), shipped));
        }
        for (int agencies : new int[] {650, 2000, 6500}) {
            rows.add(new Row(agencies + " agencies", khee, KheePacket.directory(agencies)));
        }
        return rows;
    }

    private static void print(Workspace workspace, Row row, int rounds) {
        LiveFindings checks = workspace.liveFindings(row.agencies());
        long[] assembling = new long[rounds];
        long[] checking = new long[rounds];
        Assembled packet = assemble(workspace, row);
        int findings = 0;
        for (int i = 0; i < rounds; i++) {
            long start = cpu();
            packet = assemble(workspace, row);
            long between = cpu();
            findings = checks.of(packet).value().size();
            assembling[i] = between - start;
            checking[i] = cpu() - between;
        }
        int letters = packet.documents().stream().mapToInt(letters()).sum();
        double ms = median(checking);
        System.out.printf("%-24s %9d %12.0f %9.0f %9d %14.2f%n", row.name(), letters, median(assembling), ms, findings, 1000 * ms / letters);
    }

    private static Assembled assemble(Workspace workspace, Row row) {
        return workspace.assembler().assemble(row.matter(), workspace.packets().packet(row.matter().packet()), row.agencies(), true);
    }

    private static ToIntFunction<AssembledDocument> letters() {
        return document -> document instanceof AssembledDocument.Written written ? TextWriter.write(written.tree()).length() : 0;
    }

    /** The time of this thread alone, so that a busy computer prints the same table. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(long[] nanos) {
        return java.util.Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow() / 1e6;
    }

    private static Matter sample(Workspace workspace, String packet, String name) {
        return workspace.readMatter(Path.of("templates", packet, "samples", name + ".json"));
    }

    /** The same notice to many companies, each with a name and an address of its own. */
    static Prop65Matter with(Prop65Matter notice, int violators) {
        List<Violator> all = IntStream.range(0, violators).mapToObj(i -> new Violator("violator-" + i, FIRST.get(i / 100 % 10) + " "
                + SECOND.get(i / 10 % 10) + " " + THIRD.get(i % 10) + (i % 3 == 0 ? ", Inc." : i % 3 == 1 ? " LLC" : " Company"),
                "Chief Executive Officer", notice.violators().getFirst().activities(),
                List.of(Address.us(List.of((100 + i) + " " + SECOND.get(i % 10) + " Street"), "Fresno", "CA", String.valueOf(93650 + i % 150))),
                Optional.empty())).toList();
        List<Allegation> allegations = notice.allegations().stream()
                .map(a -> new Allegation(a.product(), a.chemicals(), all.stream().map(Violator::id).toList())).toList();
        return new Prop65Matter(notice.title(), notice.packet(), notice.date(), notice.firm(), notice.attorney(), notice.noticingParty(), all,
                notice.products(), notice.chemicals(), allegations, notice.exposures(), notice.period(), notice.venue(),
                notice.specialExposures(), notice.basis(), notice.servers(), notice.service(), notice.answers(), notice.agencies(),
                notice.remark());
    }
}
