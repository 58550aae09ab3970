package io.investmentstreams.topology;

import io.investmentstreams.harness.Oracle;
import io.investmentstreams.harness.PipelineHarness;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.ledger.rate.FxRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Any sequence of articles, withdrawals and rates against the batch computation over the same set. */
class PipelinePropertyTest {
    private static final LocalDate AS_OF = Announcements.DAY.plusDays(3);
    private static final Instant START = Instant.parse("2021-11-11T02:00:00Z");

    /** One record piped in. */
    private sealed interface Step {}

    /** @param text null withdraws */
    private record Put(String id, String text, int minute) implements Step {}

    private record Rate(FxRate rate) implements Step {}

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void theOutputIsAFunctionOfTheSetOfArticlesAndRates(@ForAll("steps") List<Step> steps) {
        List<Reading> readings = new ArrayList<>();
        List<FxRate> rates = new ArrayList<>();
        try (PipelineHarness pipeline = new PipelineHarness(Announcements::read, AsOf.fixed(AS_OF))) {
            for (Step step : steps) {
                if (step instanceof Rate r) {
                    pipeline.rate(r.rate);
                    rates.add(r.rate);
                } else if (step instanceof Put put) {
                    readings.add(put(pipeline, put, readings.size()));
                }
            }
            pipeline.settle();
            Oracle oracle = Oracle.of(readings, rates, AS_OF);
            Outcomes.assertSame(pipeline.projects(), oracle.projects());
            Outcomes.assertSame(pipeline.totals().totals(), oracle.totals().totals());
            Outcomes.assertSame(pipeline.totals().days(), oracle.totals().days());
        }
    }

    private static Reading put(PipelineHarness pipeline, Put put, int offset) {
        Instant at = START.plusSeconds(put.minute * 60L);
        pipeline.at(at);
        if (put.text == null) pipeline.withdraw(put.id);
        else pipeline.article(Announcements.article(put.id, put.text));
        Version version = new Version(at.toEpochMilli(), 0, offset);
        LocalDate readOn = LocalDate.ofInstant(at, AsOf.ZONE);
        return new Reading(
                put.id,
                version,
                readOn,
                put.text == null ? null : Announcements.read(Announcements.article(put.id, put.text)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> text = Combinators.combine(
                        Arbitraries.of("友达面板", "立讯电池", "海康传感器", "比亚迪整车"),
                        Arbitraries.of("signed", "intended", "started", "cancelled"),
                        Arbitraries.of("1000", "2000", "2500.50"),
                        Arbitraries.of("", " usd", " of 5 8000", " of 3 9000"),
                        Arbitraries.of("", " undated", " on 2021-11-05", " on 2021-02-01", " on 2020-06-30"),
                        Arbitraries.of("", "", " beijing"))
                .as((name, stage, amount, extra, on, where) -> name + " " + stage + " " + amount + where + on + extra);
        Arbitrary<Step> put = Combinators.combine(
                        Arbitraries.of("a1", "a2", "a3", "a4", "a5", "a6"),
                        text.injectNull(0.15),
                        Arbitraries.integers().between(0, 30))
                .as(Put::new);
        Arbitrary<Step> rate = Combinators.combine(
                        Arbitraries.of("2021-11-05", "2021-11-08", "2020-06-29"), Arbitraries.of("6.4", "7", "7.25"))
                .as((on, value) -> new Rate(new FxRate("USD", LocalDate.parse(on), new BigDecimal(value), "a test")));
        return Arbitraries.frequencyOf(Tuple.of(6, put), Tuple.of(1, rate))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }
}
