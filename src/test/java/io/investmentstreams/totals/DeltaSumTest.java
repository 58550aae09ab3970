package io.investmentstreams.totals;

import static io.investmentstreams.totals.Projects.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.RollUp.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeltaSumTest {
    private static final Cell NATION = new Cell("100000", "all");
    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);

    private final RolledUp rollUp = new RolledUp();
    private final DeltaSum sum = new DeltaSum();

    @Test
    void theFirstCausesAreKeptAndTheRestCounted() {
        for (int i = 0; i < 25; i++) sum.add(delta("p" + i, List.of(), signed("p" + i, DAY, "1")));
        CellDelta folded = sum.delta(NATION);
        assertThat(folded.causes())
                .hasSize(CellDelta.MAX_CAUSES)
                .first()
                .extracting(ChangeCause::projectId)
                .isEqualTo("p0");
        assertThat(folded.causeCount()).isEqualTo(25);
        assertThat(folded.days())
                .singleElement()
                .extracting(d -> d.delta().signed().value())
                .isEqualTo(money("25"));
    }

    @Test
    void daysStandInOrderUndatedLastAndWhatCancelsOutIsGone() {
        sum.add(delta("p", List.of(), signed("p", null, "1")));
        sum.add(delta("q", List.of(), signed("q", DAY, "2")));
        sum.add(delta("r", List.of(), signed("r", DAY.minusDays(1), "3")));
        sum.add(delta("q", signed("q", DAY, "2"), List.of()));
        assertThat(sum.delta(NATION).days()).extracting(DayDelta::on).containsExactly(DAY.minusDays(1), null);
        assertThat(sum.delta(NATION).causeCount()).isEqualTo(4);
    }

    private static List<Contribution> signed(String id, LocalDate on, String cny) {
        return Contributions.of(Projects.signed(id, Projects.KUNSHAN, "other", on, cny));
    }

    private CellDelta delta(String id, List<Contribution> before, List<Contribution> after) {
        Cause cause = new Cause(ProjectChange.Cause.PROJECT, id, "a-" + id);
        return rollUp.between(before, after, cause).stream()
                .filter(d -> d.cell().equals(NATION))
                .findFirst()
                .orElseThrow();
    }
}
