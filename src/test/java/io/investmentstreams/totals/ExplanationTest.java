package io.investmentstreams.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 9);

    private final List<Project> standing = List.of(
            Projects.signed("b", Projects.KUNSHAN, "new_materials", DAY, "500"),
            Projects.signed("a", Projects.KUNSHAN, "new_materials", DAY, "1000"),
            Projects.signed("old", Projects.KUNSHAN, "new_materials", DAY.minusDays(40), "70"));

    @Test
    void theProjectsNamedAddUpToTheFigure() {
        var contributions =
                standing.stream().flatMap(p -> Contributions.of(p).stream()).toList();
        var totals = TotalsBatch.compute(contributions, Sectors.bundled(), DAY).totals();
        assertThat(totals).isNotEmpty();
        totals.values().forEach(t -> {
            for (WindowTotal w : t.windows()) {
                List<Project> why = explained(t.code(), t.sector(), w.window());
                BigDecimal sum = why.stream().map(p -> p.cny().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(w.signed().value());
            }
        });
    }

    @Test
    void theyStandInTheOrderOfTheirDays() {
        assertThat(explained(Region.NATION.code(), Sectors.ALL, Window.ALL))
                .extracting(Project::id)
                .containsExactly("old", "a", "b");
        assertThat(explained("110000", Sectors.ALL, Window.ALL)).isEmpty();
    }

    private List<Project> explained(String code, String sector, Window window) {
        return Explanation.of(standing, Sectors.bundled(), new Cell(code, sector), window, DAY);
    }
}
