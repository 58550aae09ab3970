package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.List;

/**
 * What one step adds to one cell; several days travel together, so that a cell never shows a step half done.
 *
 * @param path       names of the region from the province down, joined by '/'
 * @param days       at most one for each day, undated last; none is zero
 * @param causes     the first {@link #MAX_CAUSES} of them; none for the naive figure, which nobody asks the cause of
 * @param causeCount how many there were
 */
public record CellDelta(Cell cell, String path, List<DayDelta> days, List<ChangeCause> causes, int causeCount) {
    public static final int MAX_CAUSES = 20;

    public CellDelta {
        days = List.copyOf(days);
        causes = List.copyOf(causes);
    }

    /**
     * What is added to one day.
     *
     * @param on null for what is undated
     */
    public record DayDelta(LocalDate on, Slice delta) {}
}
