package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.List;

/**
 * What one step wrote to one cell, from old to new at once.
 *
 * @param total  null when nothing supports the cell any more
 * @param days   the slices that changed
 * @param change null when the all-time figures stay as they were
 */
public record CellUpdate(Cell cell, CellTotal total, List<DayUpdate> days, CellChange change) {
    public CellUpdate {
        days = List.copyOf(days);
    }

    /**
     * One slice that changed.
     *
     * @param on    null for the undated slice
     * @param slice null when nothing supports it any more
     */
    public record DayUpdate(LocalDate on, DaySlice slice) {}
}
