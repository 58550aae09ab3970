package io.investmentstreams.totals;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.CellDelta.DayDelta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a record's contribution, before and after, into what every cell above it gains or loses. */
public final class RollUp {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final Sectors sectors;

    public RollUp(Sectors sectors) {
        this.sectors = sectors;
    }

    /**
     * The deltas of one change, one for each cell it moves; a cell that stays as it is gets none.
     *
     * @param cause null for the naive figure: its deltas name no cause. Its delta is filled in for each cell
     */
    public List<CellDelta> between(List<Contribution> before, List<Contribution> after, Cause cause) {
        if (before.isEmpty() && after.size() == 1) return of(after.get(0), cause);
        Map<Cell, Moved> cells = new LinkedHashMap<>();
        before.forEach(c -> add(cells, c, c.slice().negate()));
        after.forEach(c -> add(cells, c, c.slice()));
        return cells.entrySet().stream()
                .map(e -> delta(e.getKey(), e.getValue(), cause))
                .filter(d -> !d.days().isEmpty())
                .toList();
    }

    /** What most records are: one contribution that is new. */
    private List<CellDelta> of(Contribution c, Cause cause) {
        if (c.slice().isZero()) return List.of();
        List<DayDelta> days = List.of(new DayDelta(c.on(), c.slice()));
        List<ChangeCause> causes = causes(days, cause);
        List<CellDelta> deltas = new ArrayList<>();
        for (Region region : c.region().lineage()) {
            for (String sector : sectors.lineage(c.sector()))
                deltas.add(new CellDelta(new Cell(region.code(), sector), region.path(), days, causes, causes.size()));
        }
        return deltas;
    }

    /**
     * Throws unless the contribution can be rolled up.
     *
     * @throws IllegalArgumentException when the taxonomy has no such sector
     */
    public void check(Contribution c) {
        sectors.lineage(c.sector());
    }

    /**
     * Which change of the ledger it was.
     *
     * @param articleId null when a rate or a person's correction caused it
     */
    public record Cause(ProjectChange.Cause kind, String projectId, String articleId) {}

    private record Moved(String path, DaySums days) {}

    private void add(Map<Cell, Moved> cells, Contribution c, Slice slice) {
        for (Region region : c.region().lineage()) {
            for (String sector : sectors.lineage(c.sector())) {
                Cell cell = new Cell(region.code(), sector);
                cells.computeIfAbsent(cell, k -> new Moved(region.path(), new DaySums()))
                        .days
                        .add(c.on(), slice);
            }
        }
    }

    private static CellDelta delta(Cell cell, Moved moved, Cause cause) {
        List<DayDelta> days = moved.days.deltas();
        List<ChangeCause> causes = causes(days, cause);
        return new CellDelta(cell, moved.path, days, causes, causes.size());
    }

    private static List<ChangeCause> causes(List<DayDelta> days, Cause cause) {
        if (cause == null) return List.of();
        BigDecimal signed = ZERO;
        for (DayDelta d : days) signed = signed.add(d.delta().signed().value());
        return List.of(new ChangeCause(cause.kind, cause.projectId, cause.articleId, signed));
    }
}
