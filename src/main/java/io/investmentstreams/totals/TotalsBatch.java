package io.investmentstreams.totals;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The totals added up at once from all that stands, with none of the machinery of deltas: what any book must come to. */
public final class TotalsBatch {
    private final Sectors sectors;
    private final LocalDate asOf;
    private final Map<Cell, Sums> cells = new TreeMap<>(Comparator.comparing(Cell::key));

    private TotalsBatch(Sectors sectors, LocalDate asOf) {
        this.sectors = sectors;
        this.asOf = asOf;
    }

    /**
     * What the totals come to.
     *
     * @param totals by the cell's key, every revision 1
     * @param days   by the slice's key, every revision 1
     */
    public record Result(SortedMap<String, CellTotal> totals, SortedMap<String, DaySlice> days) {}

    /** Adds up the contributions of all records that stand. */
    public static Result compute(Collection<Contribution> standing, Sectors sectors, LocalDate asOf) {
        TotalsBatch batch = new TotalsBatch(sectors, asOf);
        standing.forEach(batch::add);
        return batch.result();
    }

    private record Sums(String path, DaySums days) {}

    private void add(Contribution c) {
        for (Region region : c.region().lineage()) {
            for (String sector : sectors.lineage(c.sector())) {
                Cell cell = new Cell(region.code(), sector);
                cells.computeIfAbsent(cell, k -> new Sums(region.path(), new DaySums()))
                        .days
                        .add(c.on(), c.slice());
            }
        }
    }

    private Result result() {
        SortedMap<String, CellTotal> totals = new TreeMap<>();
        SortedMap<String, DaySlice> days = new TreeMap<>();
        cells.forEach((cell, sums) -> {
            List<DaySlice> slices = sums.days.deltas().stream()
                    .map(d -> DaySlice.of(cell, d.on(), 1, d.delta()))
                    .toList();
            slices.forEach(d -> days.put(d.key(), d));
            List<WindowTotal> windows = CellBook.windowsAsOf(slices, asOf);
            totals.put(cell.key(), new CellTotal(cell.code(), sums.path, cell.sector(), asOf, 1, windows));
        });
        return new Result(totals, days);
    }
}
