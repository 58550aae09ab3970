package io.investmentstreams.benchmark;

import io.investmentstreams.topology.DurableLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many observations a second the ledger takes as more and more projects are held: its processor over its stores on disk, one
 * thread, no broker. Run it by {@code mvn -Pledger-benchmark}; arguments: at how many deals to measure.
 */
public final class LedgerBenchmark {
    private static final int BATCH = 2_000;
    private static final int MEASURED = 10_000;
    private static final List<Integer> MARKS = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);

    private final Deals deals = new Deals(1);
    private final DurableLedger ledger;
    private final Path folder;
    private int taken;
    private long nanos;
    private long cpu;

    private LedgerBenchmark(Path folder) {
        this.folder = folder;
        ledger = new DurableLedger(folder);
    }

    public static void main(String[] args) throws IOException {
        List<Integer> marks = Stream.of(args).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ledger");
        new LedgerBenchmark(folder).run(marks.isEmpty() ? MARKS : marks);
        System.exit(0);
    }

    private void run(List<Integer> marks) {
        for (int mark : marks) {
            while (deals.deals() < mark) take(BATCH);
            tell("  filling", taken);
            reset();
            while (taken < MEASURED) take(BATCH);
            tell("measured", taken);
            reset();
        }
        ledger.close();
    }

    private void take(int count) {
        List<byte[]> batch = new ArrayList<>(count);
        for (int i = 0; i < count; i++) batch.add(ledger.encode(deals.next()));
        long start = System.nanoTime();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        batch.forEach(ledger::process);
        cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
        nanos += System.nanoTime() - start;
        taken += count;
    }

    private void reset() {
        taken = 0;
        nanos = 0;
        cpu = 0;
    }

    private void tell(String what, int count) {
        Runtime jvm = Runtime.getRuntime();
        System.out.printf(
                "%s, %7d deals held: %6d observations, %5.0f/s, %5.0f per second of the thread's processor time;"
                        + " heap %d MB, disk %d MB%n",
                what,
                deals.deals(),
                count,
                count / (nanos / 1e9),
                count / (cpu / 1e9),
                (jvm.totalMemory() - jvm.freeMemory()) >> 20,
                disk() >> 20);
    }

    private long disk() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
