package io.investmentstreams.totals;

import static io.investmentstreams.totals.Projects.CHAOYANG;
import static io.investmentstreams.totals.Projects.KUNSHAN;
import static io.investmentstreams.totals.Projects.cny;
import static io.investmentstreams.totals.Projects.exact;
import static io.investmentstreams.totals.Projects.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.totals.RollUp.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);
    private final RolledUp rollUp = new RolledUp();

    @Test
    void aSignedProjectReachesEveryCellAboveIt() {
        List<CellDelta> deltas = deltas(List.of(), Projects.signed("p", KUNSHAN, "integrated_circuits", DAY, "18"));
        assertThat(deltas)
                .extracting(d -> d.cell().key())
                .containsExactlyInAnyOrder(
                        "320583|integrated_circuits",
                        "320583|new_generation_it",
                        "320583|all",
                        "320500|integrated_circuits",
                        "320500|new_generation_it",
                        "320500|all",
                        "320000|integrated_circuits",
                        "320000|new_generation_it",
                        "320000|all",
                        "100000|integrated_circuits",
                        "100000|new_generation_it",
                        "100000|all");
        assertThat(deltas).extracting(CellDelta::path).contains("江苏省/苏州市", "全国");
        assertThat(deltas)
                .allSatisfy(d -> assertThat(d.causes())
                        .containsExactly(new ChangeCause(ProjectChange.Cause.PROJECT, "p", "a", money("18"))));
    }

    @Test
    void aMunicipalityHasNoCityLevelAndAForeignCountryIsARoot() {
        assertThat(deltas(List.of(), Projects.signed("p", CHAOYANG, "other", DAY, "1")))
                .extracting(d -> d.cell().code())
                .containsOnly("110105", "110000", "100000");
        assertThat(deltas(List.of(), Projects.signed("p", new Region("US", "美国"), "other", DAY, "1")))
                .extracting(d -> d.cell().key())
                .containsExactly("US|other", "US|all");
    }

    @Test
    void aProjectWithoutPlaceOrSectorCountsAtTheNationUnallocated() {
        assertThat(deltas(List.of(), Projects.signed("p", null, null, DAY, "1")))
                .extracting(d -> d.cell().key())
                .containsExactly("100000|unallocated", "100000|all");
    }

    @Test
    void aBoundThatIsOpenCountsAsTheValueAndAMissingValueAsItsLowBound() {
        assertThat(measure(cny("100", "100", null))).isEqualTo(of("100", "100", "100", 1, 1));
        assertThat(measure(cny("100", null, "100"))).isEqualTo(of("100", "100", "100", 1, 1));
        assertThat(measure(cny(null, "20", "90"))).isEqualTo(of("20", "20", "90", 1, 1));
        assertThat(measure(cny("100", "95", "105"))).isEqualTo(of("100", "95", "105", 0, 1));
    }

    @Test
    void aProjectWithoutAmountStillCountsAsOne() {
        assertThat(measure(null)).isEqualTo(of("0", "0", "0", 0, 1));
    }

    @Test
    void stagesChooseTheMeasureAndACancelledProjectAddsNothing() {
        assertThat(slice(Stage.PLANNED).intended().value()).isEqualTo(money("5"));
        assertThat(slice(Stage.PLANNED).signed().isZero()).isTrue();
        assertThat(slice(Stage.OPENED).signed().value()).isEqualTo(money("5"));
        assertThat(Contributions.of(Projects.of("p", KUNSHAN, "other", Stage.CANCELLED, DAY, exact("5"), 1)))
                .isEmpty();
    }

    @Test
    void theCountOfAResidualAddsToTheProjects() {
        Project residual = Projects.of("r", KUNSHAN, "unallocated", Stage.SIGNED, DAY, exact("7"), 11);
        assertThat(Contributions.of(residual).get(0).slice().signed().projects())
                .isEqualTo(11);
    }

    @Test
    void aResidualWhollyCoveredSupportsNothing() {
        assertThat(Contributions.of(Projects.of("r", KUNSHAN, "unallocated", Stage.SIGNED, DAY, exact("0"), 0)))
                .isEmpty();
        assertThat(Contributions.of(Projects.of("r", KUNSHAN, "unallocated", Stage.SIGNED, DAY, null, null)))
                .isEmpty();
    }

    @Test
    void aMoveWithinACellIsOneDeltaOfTwoDays() {
        Project before = Projects.signed("p", KUNSHAN, "other", DAY, "5");
        Project after = Projects.signed("p", KUNSHAN, "other", DAY.plusDays(1), "8");
        List<CellDelta> deltas = deltas(Contributions.of(before), after);
        assertThat(deltas).hasSize(8).allSatisfy(d -> {
            assertThat(d.days()).extracting(day -> day.on()).containsExactly(DAY, DAY.plusDays(1));
            assertThat(d.causes().get(0).delta()).isEqualTo(money("3"));
        });
    }

    @Test
    void aRecordThatCountsAsBeforeMovesNothing() {
        Project signed = Projects.signed("p", KUNSHAN, "other", DAY, "5");
        Project started = Projects.of("p", KUNSHAN, "other", Stage.STARTED, DAY, exact("5"), 1);
        assertThat(deltas(Contributions.of(signed), started)).isEmpty();
    }

    @Test
    void aProjectThatLeavesAPlaceStaysInWhatHoldsBothPlaces() {
        Project kunshan = Projects.signed("p", KUNSHAN, "other", DAY, "5");
        Project wuxi = Projects.signed("p", new Region("320200", "江苏省/无锡市"), "other", DAY, "5");
        assertThat(deltas(Contributions.of(kunshan), wuxi))
                .extracting(d -> d.cell().code())
                .containsOnly("320583", "320500", "320200");
    }

    @Test
    void naiveAmountsOfOnePlaceAndDayAreAddedUp() {
        NaiveAmount a = new NaiveAmount(KUNSHAN, "other", DAY, money("2"));
        NaiveAmount undated = new NaiveAmount(null, null, null, money("3"));
        List<Contribution> all = Contributions.ofNaive(List.of(a, a, undated));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).slice().naive()).isEqualTo(money("4"));
        assertThat(all.get(0).slice().support()).isEqualTo(2);
        assertThat(rollUp.between(List.of(), all, null))
                .allSatisfy(d -> assertThat(d.causeCount()).isZero());
    }

    private List<CellDelta> deltas(List<Contribution> before, Project after) {
        return rollUp.between(before, Contributions.of(after), new Cause(ProjectChange.Cause.PROJECT, "p", "a"));
    }

    private static Measure measure(Cny cny) {
        return Contributions.of(Projects.of("p", KUNSHAN, "other", Stage.SIGNED, DAY, cny, 1))
                .get(0)
                .slice()
                .signed();
    }

    private static Slice slice(Stage stage) {
        return Contributions.of(Projects.of("p", KUNSHAN, "other", stage, DAY, exact("5"), 1))
                .get(0)
                .slice();
    }

    private static Measure of(String value, String low, String high, long open, long projects) {
        return new Measure(money(value), money(low), money(high), open, projects);
    }
}
