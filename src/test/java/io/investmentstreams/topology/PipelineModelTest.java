package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.harness.MovableClock;
import io.investmentstreams.harness.Oracle;
import io.investmentstreams.harness.PipelineHarness;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Articles, withdrawals, rates, people's corrections and the passing of days in any interleaving, against the batch computation over
 * what was said: after every few steps, not only at the end.
 */
class PipelineModelTest {
    private static final Instant START = Instant.parse("2021-11-11T02:00:00Z");
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);
    private static final Figures NOTHING = new Figures(NONE, NONE, 0);

    private sealed interface Step {}

    /** @param text null withdraws */
    private record Put(String id, String text, int minute) implements Step {}

    /** @param value null takes the rate back */
    private record Rate(String on, String value) implements Step {}

    /**
     * A correction of what stands then.
     *
     * @param action null takes it back
     * @param one    which of the records that stand, and which article
     */
    private record Correct(Action action, int one, int other) implements Step {}

    private record Advance(int days) implements Step {}

    /** What is to be compared now. */
    private record Look() implements Step {}

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void whateverHappensItStandsAsTheBatchComputes(@ForAll("steps") List<Step> steps) {
        try (Run run = new Run()) {
            steps.forEach(run::take);
            run.look();
        }
    }

    /** The pipeline and all that it was told. */
    private static final class Run implements AutoCloseable {
        private final MovableClock today = new MovableClock(START);
        private final PipelineHarness pipeline = new PipelineHarness(Announcements::read, AsOf.today(today));
        private final List<Reading> readings = new ArrayList<>();
        private final List<FxRate> rates = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();

        void take(Step step) {
            if (step instanceof Put put) put(put);
            else if (step instanceof Rate rate) rate(rate);
            else if (step instanceof Correct correct) correct(correct);
            else if (step instanceof Advance advance) today.advance(Duration.ofDays(advance.days));
            else look();
        }

        private void put(Put put) {
            Instant at = START.plusSeconds(put.minute * 60L);
            Version version = new Version(at.toEpochMilli(), 0, readings.size());
            var article = put.text == null ? null : Announcements.article(put.id, put.text);
            pipeline.at(at);
            if (article == null) pipeline.withdraw(put.id);
            else pipeline.article(article);
            LocalDate readOn = LocalDate.ofInstant(at, AsOf.ZONE);
            readings.add(new Reading(put.id, version, readOn, article == null ? null : Announcements.read(article)));
        }

        private void rate(Rate r) {
            FxRate rate = new FxRate(
                    "USD", LocalDate.parse(r.on), r.value == null ? null : new BigDecimal(r.value), "a test");
            if (r.value == null) pipeline.bytes(Topics.FX_RATES, rate.key(), null);
            else pipeline.rate(rate);
            rates.add(rate);
        }

        private void correct(Correct c) {
            pipeline.settle();
            List<String> ids = pipeline.projects().keySet().stream()
                    .filter(Correction::isProjectId)
                    .toList();
            if (ids.isEmpty()) return;
            String one = ids.get(c.one % ids.size());
            String other = ids.get(c.other % ids.size());
            boolean ofArticle = c.action == Action.SPLIT || (c.action == Action.EXCLUDE && c.other % 2 == 0);
            String subject = ofArticle ? "a" + (1 + c.one % 6) : one;
            if (c.action == null) {
                subject = corrections.isEmpty()
                        ? one
                        : corrections.get(c.one % corrections.size()).subject();
                pipeline.bytes(Topics.OVERRIDES, subject, null);
                corrections.add(Correction.takenBack(subject));
                return;
            }
            if (c.action == Action.MERGE && one.equals(other)) return;
            String target = c.action == Action.MERGE || (c.action == Action.SPLIT && c.other % 3 > 0) ? other : null;
            Map<String, String> values = c.action == Action.SET ? Map.of("amount", "77" + c.other) : Map.of();
            Correction correction = new Correction(subject, c.action, target, values, "li", "a test");
            pipeline.correction(correction);
            corrections.add(correction);
        }

        void look() {
            pipeline.settle();
            LocalDate day = LocalDate.ofInstant(today.instant(), AsOf.ZONE);
            Oracle oracle = Oracle.of(readings, rates, corrections, day);
            Outcomes.assertSame(pipeline.projects(), oracle.projects());
            Outcomes.assertSame(pipeline.totals().totals(), oracle.totals().totals());
            Outcomes.assertSame(pipeline.totals().days(), oracle.totals().days());
            assertThat(told(pipeline.totals().changes())).isEqualTo(standing());
            pipeline.totals().totals().values().forEach(Run::assertNothingNegative);
        }

        private Map<String, Figures> standing() {
            Map<String, Figures> standing = new TreeMap<>();
            pipeline.totals().totals().forEach((key, t) -> {
                WindowTotal all = t.window(Window.ALL);
                Measure signed = all.signed();
                standing.put(key, new Figures(signed.value(), all.intended().value(), signed.projects()));
            });
            standing.values().removeIf(NOTHING::equals);
            return standing;
        }

        /** Each change begins where the cell's last one ended. */
        private static Map<String, Figures> told(List<CellChange> changes) {
            Map<String, Figures> told = new TreeMap<>();
            for (CellChange c : changes) {
                assertThat(c.before()).isEqualTo(told.getOrDefault(c.cell().key(), NOTHING));
                told.put(c.cell().key(), c.after());
            }
            told.values().removeIf(NOTHING::equals);
            return told;
        }

        private static void assertNothingNegative(CellTotal total) {
            for (WindowTotal w : total.windows()) {
                for (Measure m : List.of(w.signed(), w.intended())) {
                    assertThat(m.value()).isNotNegative();
                    assertThat(m.low()).isNotNegative();
                    assertThat(m.projects()).isNotNegative();
                }
            }
        }

        @Override
        public void close() {
            pipeline.close();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 11);
        Arbitrary<Step> correct = Combinators.combine(
                        Arbitraries.of(Action.class).injectNull(0.2), any, any)
                .as(Correct::new);
        Arbitrary<Step> rate = Combinators.combine(
                        Arbitraries.of("2021-11-05", "2021-11-08", "2020-06-29"),
                        Arbitraries.of("6.4", "7", "7.25").injectNull(0.25))
                .as(Rate::new);
        Arbitrary<Step> advance =
                Arbitraries.of(0, 1, 2, 6, 7, 29, 52, 89, 364, 400).map(Advance::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(10, puts()),
                        Tuple.of(2, rate),
                        Tuple.of(4, correct),
                        Tuple.of(2, advance),
                        Tuple.of(1, Arbitraries.just(new Look())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Arbitrary<Step> puts() {
        Arbitrary<String> text = Combinators.combine(
                        Arbitraries.of("友达面板", "立讯电池", "海康传感器", "比亚迪整车"),
                        Arbitraries.of("signed", "intended", "started", "cancelled"),
                        Arbitraries.of("1000", "2000", "2500.50"),
                        Arbitraries.of("", " usd", " of 5 8000", " of 3 9000"),
                        Arbitraries.of("", " undated", " on 2021-11-05", " on 2021-02-01", " on 2020-06-30"),
                        Arbitraries.of("", "", " beijing"))
                .as((name, stage, amount, extra, on, where) -> name + " " + stage + " " + amount + where + on + extra);
        return Combinators.combine(
                        Arbitraries.of("a1", "a2", "a3", "a4", "a5", "a6"),
                        text.injectNull(0.15),
                        Arbitraries.integers().between(0, 30))
                .as(Put::new);
    }
}
