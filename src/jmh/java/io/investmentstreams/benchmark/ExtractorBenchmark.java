package io.investmentstreams.benchmark;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast one thread reads articles: articles and characters a second, and with {@code -prof gc} bytes allocated an article. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractorBenchmark {
    /** The extractor and what it reads. */
    @State(Scope.Benchmark)
    public static class Input {
        /** Articles as JSON Lines, or a folder of text files; empty: the bundled sample. */
        @Param("")
        public String articles;

        private final Extractor extractor = new Extractor();
        private List<Article> all;
        private int next;

        /** Reads the articles. */
        @Setup(Level.Trial)
        public void read() {
            all = Articles.read(articles);
        }

        Article next() {
            next = next + 1 == all.size() ? 0 : next + 1;
            return all.get(next);
        }
    }

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;

        /** Every iteration counts anew. */
        @Setup(Level.Iteration)
        public void reset() {
            characters = 0;
        }
    }

    /** One article. */
    @Benchmark
    public Announcement article(Input input, Read read) {
        Article article = input.next();
        read.characters += article.text().length();
        return input.extractor.extract(article);
    }
}
