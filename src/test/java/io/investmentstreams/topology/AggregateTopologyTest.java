package io.investmentstreams.topology;

import static io.investmentstreams.totals.Projects.KUNSHAN;
import static io.investmentstreams.totals.Projects.exact;
import static io.investmentstreams.totals.Projects.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.failure.Failure;
import io.investmentstreams.harness.AggregateHarness;
import io.investmentstreams.harness.MovableClock;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.serde.NaiveAmountsOf;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Projects;
import io.investmentstreams.totals.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AggregateTopologyTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);
    /** Half past seven in the morning of the 10th in Shanghai, still the 9th in London. */
    private final MovableClock clock = new MovableClock(Instant.parse("2021-11-09T23:30:00Z"));

    private final AggregateHarness harness = new AggregateHarness(AsOf.today(clock));

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void aProjectReachesTheTotalsOfEveryCellAboveIt() {
        harness.project(Projects.signed("p", KUNSHAN, "integrated_circuits", DAY, "18"))
                .settle();
        assertThat(harness.totals()).hasSize(12).containsKeys("320583|all", "100000|new_generation_it");
        assertThat(signed("320500|all", Window.DAYS_7)).isEqualTo(money("18"));
        assertThat(harness.totals().get("100000|all").asOf()).isEqualTo("2021-11-10");
        assertThat(harness.days().get("320583|all|2021-11-09").signed().projects())
                .isEqualTo(1);
    }

    @Test
    void aCorrectedAmountReplacesTheOldOneAndTheChangeNamesItsCause() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "18")).settle();
        harness.changes().clear();
        ProjectChange correction = new ProjectChange("p", null, null, ProjectChange.Cause.CORRECTION, "a2");
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "20"), ChangeHeaders.of(correction))
                .settle();
        assertThat(signed("100000|all", Window.ALL)).isEqualTo(money("20"));
        CellChange change = harness.changes().get(0);
        assertThat(change.before()).isEqualTo(figures("18", 1));
        assertThat(change.after()).isEqualTo(figures("20", 1));
        assertThat(change.delta()).isEqualTo(figures("2", 0));
        assertThat(change.causes())
                .containsExactly(new ChangeCause(ProjectChange.Cause.CORRECTION, "p", "a2", money("2")));
    }

    @Test
    void aWithdrawnProjectLeavesTombstonesOnly() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "18")).settle();
        harness.project("p", null).settle();
        assertThat(harness.totals()).isEmpty();
        assertThat(harness.days()).isEmpty();
        assertThat(harness.changes().get(harness.changes().size() - 1).after()).isEqualTo(figures("0", 0));
    }

    @Test
    void aLaterStageMovesAProjectAndNeverAddsItAgain() {
        harness.project(Projects.of("p", KUNSHAN, "other", Stage.INTENDED, DAY, exact("5"), 1))
                .settle();
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("0"));
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "5")).settle();
        assertThat(harness.totals()
                        .get("320583|all")
                        .window(Window.ALL)
                        .intended()
                        .isZero())
                .isTrue();
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("5"));
    }

    @Test
    void windowsMoveAndExpireWhenNothingArrives() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "18")).settle();
        clock.advance(Duration.ofDays(5));
        harness.settle();
        assertThat(signed("320583|all", Window.DAYS_7)).isEqualTo(money("18"));
        clock.advance(Duration.ofDays(1));
        harness.settle();
        assertThat(signed("320583|all", Window.DAYS_7)).isEqualTo(money("0"));
        assertThat(signed("320583|all", Window.DAYS_30)).isEqualTo(money("18"));
        clock.advance(Duration.ofDays(60));
        harness.settle();
        assertThat(signed("320583|all", Window.YEAR)).isEqualTo(money("0"));
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("18"));
    }

    @Test
    void anAsOfDayThatIsSetBackShowsTheWindowsOfThatDay() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "18"))
                .project(Projects.signed("q", KUNSHAN, "other", DAY.minusDays(10), "3"))
                .settle();
        clock.advance(Duration.ofDays(-5));
        harness.settle();
        assertThat(harness.totals().get("320583|all").asOf()).isEqualTo("2021-11-05");
        assertThat(signed("320583|all", Window.DAYS_7)).isEqualTo(money("3"));
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("3"));
    }

    @Test
    void whatIsDatedAfterTheAsOfDayWaitsForIt() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY.plusDays(3), "18"))
                .settle();
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("0"));
        assertThat(harness.changes()).isEmpty();
        clock.advance(Duration.ofDays(2));
        harness.settle();
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("18"));
        assertThat(harness.changes()).allSatisfy(c -> assertThat(c.causeCount()).isZero());
    }

    @Test
    void undatedMoneyCountsInAllTimeOnly() {
        harness.project(Projects.signed("p", KUNSHAN, "other", null, "18")).settle();
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("18"));
        assertThat(signed("320583|all", Window.DAYS_365)).isEqualTo(money("0"));
        assertThat(harness.days()).containsKey("320583|all|undated");
    }

    @Test
    void theNaiveSumStandsBesideTheTrueOne() {
        NaiveAmount amount = new NaiveAmount(KUNSHAN, "other", DAY, money("7"));
        harness.naive(new NaiveAmountsOf("a", List.of(amount, amount)))
                .project(Projects.signed("p", KUNSHAN, "other", DAY, "7"))
                .settle();
        assertThat(harness.totals().get("320583|all").window(Window.DAYS_7).naive())
                .isEqualTo(money("14"));
        assertThat(signed("320583|all", Window.DAYS_7)).isEqualTo(money("7"));
        harness.project("p", null).settle();
        assertThat(harness.totals().get("320583|all").window(Window.DAYS_7).naive())
                .isEqualTo(money("14"));
        harness.naive(new NaiveAmountsOf("a", List.of())).settle();
        assertThat(harness.totals()).isEmpty();
    }

    @Test
    void aMoveFromOneDayToAnotherIsOneUpdateOfTheCell() {
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "5")).settle();
        long revision = harness.totals().get("320583|all").revision();
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY.minusDays(1), "5"))
                .settle();
        assertThat(harness.totals().get("320583|all").revision()).isEqualTo(revision + 1);
        assertThat(harness.days()).containsKey("320583|all|2021-11-08").doesNotContainKey("320583|all|2021-11-09");
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersWithItsOriginAndTheStreamGoesOn() {
        byte[] garbage = Keys.bytes("no avro");
        byte[] key = Keys.bytes("p");
        harness.project(Projects.signed("p", KUNSHAN, "other", DAY, "5"))
                .record(Topics.PROJECTS, new TestRecord<>(key, garbage))
                .record(Topics.NAIVE_AMOUNTS, new TestRecord<>(null, (byte[]) null))
                .project(Projects.signed("q", KUNSHAN, "no_such_sector", DAY, "5"))
                .project(Projects.signed("r", KUNSHAN, "other", DAY, "2"))
                .settle();
        List<TestRecord<byte[], byte[]>> dead = harness.deadLetters();
        assertThat(dead).hasSize(3);
        assertThat(dead.get(0).key()).isEqualTo(key);
        assertThat(dead.get(0).value()).isEqualTo(garbage);
        Failure failure = Failure.of(dead.get(0).headers());
        assertThat(failure.topic()).isEqualTo("projects");
        assertThat(failure.offset()).isEqualTo(1);
        assertThat(failure.node()).isEqualTo("project-deltas");
        assertThat(Failure.of(dead.get(1).headers()).message()).contains("no key");
        assertThat(Failure.of(dead.get(2).headers()).message()).contains("no_such_sector");
        assertThat(signed("320583|all", Window.ALL)).isEqualTo(money("7"));
    }

    @Test
    void aFixedAsOfDayStays() {
        try (AggregateHarness fixed = new AggregateHarness(AsOf.fixed(DAY))) {
            fixed.project(Projects.signed("p", KUNSHAN, "other", DAY.minusDays(6), "5"))
                    .settle();
            clock.advance(Duration.ofDays(100));
            fixed.settle();
            assertThat(fixed.totals()
                            .get("320583|all")
                            .window(Window.DAYS_7)
                            .signed()
                            .value())
                    .isEqualTo(money("5"));
        }
    }

    private BigDecimal signed(String cell, Window window) {
        return harness.totals().get(cell).window(window).signed().value();
    }

    private static Figures figures(String signed, long projects) {
        return new Figures(money(signed), money("0"), projects);
    }
}
