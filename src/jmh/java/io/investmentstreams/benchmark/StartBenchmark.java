package io.investmentstreams.benchmark;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the first extractor of a fresh process costs: the time until it has read its first article, and the heap it holds then. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
    private static final long MB = 1 << 20;
    private static final Article ARTICLE =
            new Article("a", null, null, null, "6月1日,昆山市举行签约仪式,蓝湖电池厂项目总投资5亿元。", "2023-06-02", null);

    /** Heap after a full collection, less what was there before. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {
        public long retainedMegabytes;
    }

    /** Loads the tables and reads one sentence. */
    @Benchmark
    public Announcement firstArticle() {
        return new Extractor().extract(ARTICLE);
    }

    /** The same, for the heap it leaves; its time includes the collections. */
    @Benchmark
    @Fork(1)
    public Extractor retainedHeap(Heap heap) {
        long before = used();
        Extractor extractor = new Extractor();
        extractor.extract(ARTICLE);
        heap.retainedMegabytes = (used() - before) / MB;
        return extractor;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
