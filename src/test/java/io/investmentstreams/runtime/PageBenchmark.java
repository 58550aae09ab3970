package io.investmentstreams.runtime;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.web.Access;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How fast the page is, in Chromium on the sample feed: first contentful paint and bytes of a fresh visit, and the time from a
 * change being readable in the topics to its figure on the screen. Argument: how many visits and changes.
 */
public final class PageBenchmark {
    private static final LocalDate AS_OF = new SampleFeed().lastDay();
    private static final String WATCH = """
            () => {
              window.seen = {};
              const note = () => { window.seen[document.querySelector('.fact-lead .figure').dataset.value] ??= Date.now(); };
              new MutationObserver(note).observe(document.querySelector('.glance'), { childList: true, subtree: true });
            }""";

    private PageBenchmark() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("page-benchmark");
        try (PipelineRun run = PipelineRun.start(new RunSettings(
                        null,
                        Map.of(),
                        folder,
                        "127.0.0.1",
                        0,
                        Access.OPEN,
                        0,
                        AS_OF,
                        Pipelines.APPLICATIONS,
                        AlertFile.NONE));
                HeadlessChromium chromium = HeadlessChromium.launch()) {
            while (!run.isReady()) pause(100);
            run.publish(new SampleFeed(), progress -> {}, refused -> {});
            while (!run.isSettled()) pause(100);
            visits(run, chromium, count);
            changes(run, chromium, count);
        }
    }

    private static void visits(PipelineRun run, HeadlessChromium chromium, int count) {
        List<Long> paints = new ArrayList<>();
        Object bytes = null;
        for (int i = 0; i < count; i++) {
            Page page = chromium.page(1280, ColorScheme.LIGHT);
            page.navigate(run.httpUrl() + "/?window=all&lang=en");
            page.waitForSelector(".fact-lead .figure:not([data-value=''])");
            Number paint =
                    (Number) page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            paints.add(paint.longValue());
            bytes = page.evaluate("() => ['navigation', 'resource'].flatMap(t => performance.getEntriesByType(t))"
                    + ".filter(e => !e.name.includes('echarts')).reduce((n, e) => n + e.encodedBodySize, 0)");
            page.context().close();
        }
        report("first contentful paint", paints);
        System.out.println("bytes of a visit without ECharts, compressed, figures included: " + bytes);
    }

    private static void changes(PipelineRun run, HeadlessChromium chromium, int count) throws Exception {
        Map<String, Object> client =
                Map.of("bootstrap.servers", run.bootstrapServers(), "schema.registry.url", run.schemaRegistry());
        SerdeFactory serdes = new SerdeFactory(client);
        List<Long> waits = new ArrayList<>();
        Page page = chromium.page(1280, ColorScheme.LIGHT);
        page.navigate(run.httpUrl() + "/?window=all");
        page.waitForSelector(".connection.on");
        page.evaluate(WATCH);
        try (KafkaProducer<String, CellTotal> totals = new KafkaProducer<>(
                        client,
                        new StringSerializer(),
                        serdes.of(Mappings.TOTAL).serializer());
                KafkaProducer<String, CellChange> changes = new KafkaProducer<>(
                        client,
                        new StringSerializer(),
                        serdes.of(Mappings.CHANGE).serializer())) {
            for (int n = 1; n <= count; n++) {
                String key = "100000|all";
                totals.send(new ProducerRecord<>(Topics.INVESTMENT_TOTALS.name(), key, total(n)))
                        .get();
                changes.send(new ProducerRecord<>(Topics.INVESTMENT_CHANGES.name(), key, change(n)))
                        .get();
                long readable = System.currentTimeMillis();
                page.waitForFunction("n => window.seen[n]", String.valueOf(n));
                Number seen = (Number) page.evaluate("n => window.seen[n]", String.valueOf(n));
                waits.add(seen.longValue() - readable);
                pause(500);
            }
        }
        report("from readable to on the screen", waits);
    }

    private static void report(String what, List<Long> millis) {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: median %d ms, worst %d ms of %d%n",
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1),
                millis.size());
    }

    private static CellTotal total(int n) {
        BigDecimal value = BigDecimal.valueOf(n).setScale(2);
        Measure signed = new Measure(value, value, value, 0, n);
        List<DaySlice> days = List.of(new DaySlice("100000", "all", AS_OF, 1, signed, Measure.ZERO, value));
        return new CellTotal("100000", "全国", "all", AS_OF, 100_000 + n, CellBook.windowsAsOf(days, AS_OF));
    }

    private static CellChange change(int n) {
        BigDecimal one = BigDecimal.ONE.setScale(2);
        BigDecimal zero = BigDecimal.ZERO.setScale(2);
        Figures before = new Figures(BigDecimal.valueOf(n - 1).setScale(2), zero, n - 1);
        Figures after = new Figures(BigDecimal.valueOf(n).setScale(2), zero, n);
        ChangeCause cause = new ChangeCause(ProjectChange.Cause.PROJECT, "p" + n, "a" + n, one);
        return new CellChange(
                "100000", "全国", "all", AS_OF, before, after, new Figures(one, zero, 1), List.of(cause), 1, 100_000 + n);
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
