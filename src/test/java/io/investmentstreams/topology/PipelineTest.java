package io.investmentstreams.topology;

import static io.investmentstreams.topology.Announcements.article;
import static io.investmentstreams.totals.Projects.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.failure.Failure;
import io.investmentstreams.harness.PipelineHarness;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Articles in, projects and totals out, through both topologies. */
class PipelineTest {
    private static final LocalDate DAY = Announcements.DAY;
    private static final String NATION = "100000|all";

    private final PipelineHarness pipeline = new PipelineHarness(Announcements::read, AsOf.fixed(DAY.plusDays(20)));

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void anArticleBecomesAProjectAndReachesTheTotals() {
        pipeline.article(article("a1", "友达 signed 1000")).settle();
        assertThat(pipeline.announcements()).containsKey("a1");
        assertThat(pipeline.projects().values()).singleElement().satisfies(p -> {
            assertThat(p.articles()).containsExactly("a1");
            assertThat(p.cny().value()).isEqualTo(money("1000"));
        });
        assertThat(signed("320583|new_materials")).isEqualTo(money("1000"));
        assertThat(signed(NATION)).isEqualTo(money("1000"));
    }

    @Test
    void aRepostUnderAnotherIdCountsOnceAndOnlyTheNaiveSumGrows() {
        pipeline.article(article("a1", "友达 signed 1000"))
                .article(article("a2", "友达 signed 1000"))
                .settle();
        assertThat(pipeline.projects()).hasSize(1);
        assertThat(nation().signed().value()).isEqualTo(money("1000"));
        assertThat(nation().naive()).isEqualTo(money("2000"));
    }

    @Test
    void aPersonsCorrectionMovesTheTotalsAndATombstoneTakesItBack() {
        pipeline.article(article("a1", "友达 signed 1000")).settle();
        String id = pipeline.projects().keySet().iterator().next();
        Correction set = new Correction(id, Correction.Action.SET, null, Map.of("amount", "700"), "li", "misread");
        assertThat(signed(NATION)).isEqualTo(money("1000"));
        pipeline.correction(set).settle();
        assertThat(signed(NATION)).isEqualTo(money("700"));
        pipeline.bytes(Topics.OVERRIDES, id, null).settle();
        assertThat(signed(NATION)).isEqualTo(money("1000"));
        assertThat(pipeline.deadLetters()).isEmpty();
    }

    @Test
    void aNewTextUnderTheSameIdReplacesTheOldOne() {
        pipeline.article(article("a1", "友达 signed 1000")).settle();
        pipeline.article(article("a1", "友达 signed 1500")).settle();
        assertThat(signed(NATION)).isEqualTo(money("1500"));
        assertThat(nation().naive()).isEqualTo(money("1500"));
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        pipeline.article(article("a1", "友达 signed 1500"))
                .at(Instant.parse("2021-11-09T00:00:00Z"))
                .article(article("a1", "友达 signed 1000"))
                .settle();
        assertThat(signed(NATION)).isEqualTo(money("1500"));
        assertThat(pipeline.announcements().get("a1").projects().get(0).amount().value())
                .isEqualTo(money("1500"));
    }

    @Test
    void aWithdrawnArticleLeavesNothingAndTheChangeSaysWhy() {
        pipeline.article(article("a1", "友达 signed 1000")).settle();
        pipeline.totals().changes().clear();
        pipeline.withdraw("a1").settle();
        assertThat(pipeline.announcements()).isEmpty();
        assertThat(pipeline.projects()).isEmpty();
        assertThat(pipeline.totals().totals()).isEmpty();
        assertThat(pipeline.totals().days()).isEmpty();
        CellChange change = pipeline.totals().changes().get(0);
        assertThat(change.causes()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(ProjectChange.Cause.WITHDRAWAL);
            assertThat(c.articleId()).isEqualTo("a1");
            assertThat(c.delta()).isEqualTo(money("-1000"));
        });
    }

    @Test
    void anIntentionThatIsSignedMovesFromOneMeasureToTheOther() {
        pipeline.article(article("a1", "友达 intended 1000")).settle();
        assertThat(nation().intended().value()).isEqualTo(money("1000"));
        pipeline.article(article("a2", "友达 signed 1000")).settle();
        assertThat(nation().intended().isZero()).isTrue();
        assertThat(nation().signed().value()).isEqualTo(money("1000"));
        assertThat(pipeline.totals().changes())
                .flatExtracting(CellChange::causes)
                .filteredOn(c -> c.articleId().equals("a2"))
                .extracting(ChangeCause::kind)
                .containsOnly(ProjectChange.Cause.STAGE);
    }

    @Test
    void aHeadlineCountsOnlyWhatItsItemsLeaveOver() {
        pipeline.article(article("a1", "友达 signed 1000 of 5 8000")).settle();
        assertThat(pipeline.projects().values())
                .extracting(Project::kind)
                .containsExactlyInAnyOrder(Project.Kind.PROJECT, Project.Kind.RESIDUAL);
        assertThat(nation().signed().value()).isEqualTo(money("8000"));
        assertThat(nation().signed().projects()).isEqualTo(5);
        assertThat(signed("320583|unallocated")).isEqualTo(money("7000"));
    }

    @Test
    void aRateThatIsFedRevaluesWhatUsesIt() {
        pipeline.article(article("a1", "友达 signed 100 usd")).settle();
        BigDecimal bundled = signed(NATION);
        pipeline.rate(new FxRate("USD", DAY, new BigDecimal("7"), "a test")).settle();
        assertThat(signed(NATION)).isEqualTo(money("700")).isNotEqualTo(bundled);
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheStreamGoesOn() {
        byte[] garbage = Keys.bytes("no avro");
        pipeline.bytes(Topics.ARTICLES, "bad", garbage)
                .article(article("a1", "boom"))
                .bytes(Topics.ARTICLES, null, garbage)
                .bytes(Topics.FX_RATES, "USD", null)
                .article(article("a2", "友达 signed 1000"))
                .settle();
        List<TestRecord<byte[], byte[]>> dead = pipeline.deadLetters();
        assertThat(dead).hasSize(4);
        assertThat(dead.get(0).value()).isEqualTo(garbage);
        assertThat(dead.get(0).key()).isEqualTo(Keys.bytes("bad"));
        Failure thrown = Failure.of(dead.get(1).headers());
        assertThat(thrown.topic()).isEqualTo("articles");
        assertThat(thrown.offset()).isEqualTo(1);
        assertThat(thrown.timestamp())
                .isEqualTo(Instant.parse("2021-11-10T04:00:00Z").toEpochMilli());
        assertThat(thrown.errorClass()).isEqualTo(IllegalStateException.class.getName());
        assertThat(thrown.message()).isEqualTo("the rules choked");
        assertThat(signed(NATION)).isEqualTo(money("1000"));
    }

    @Test
    void aDateAfterTheReadingGoesToReviewAndIntoNoWindow() {
        pipeline.article(article("a1", "友达 signed 1000 on 2022-11-09")).settle();
        assertThat(pipeline.reviews()).anySatisfy(r -> assertThat(r.articleId()).isEqualTo("a1"));
        WindowTotal year = pipeline.totals().totals().values().stream()
                .filter(t -> t.cell().key().equals(NATION))
                .map(t -> t.window(Window.DAYS_365))
                .findFirst()
                .orElse(null);
        assertThat(year == null ? money("0") : year.signed().value()).isEqualTo(money("0"));
    }

    private BigDecimal signed(String cell) {
        return pipeline.totals()
                .totals()
                .get(cell)
                .window(Window.DAYS_365)
                .signed()
                .value();
    }

    private WindowTotal nation() {
        return pipeline.totals().totals().get(NATION).window(Window.DAYS_365);
    }
}
