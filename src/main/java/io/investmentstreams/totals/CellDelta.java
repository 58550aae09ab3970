package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
     * This and {@code later} as one: days that cancel out are gone, and beyond the first causes only the number is kept.
     */
    public CellDelta and(CellDelta later) {
        DaySums sums = new DaySums();
        days.forEach(d -> sums.add(d.on(), d.delta()));
        later.days.forEach(d -> sums.add(d.on(), d.delta()));
        List<ChangeCause> first = Stream.concat(causes.stream(), later.causes.stream())
                .limit(MAX_CAUSES)
                .toList();
        return new CellDelta(cell, later.path, sums.deltas(), first, causeCount + later.causeCount);
    }

    /** The same in one part for each day; the first carries the causes. */
    public List<CellDelta> byDay() {
        List<CellDelta> parts = new ArrayList<>();
        for (DayDelta day : days) {
            boolean first = parts.isEmpty();
            parts.add(new CellDelta(cell, path, List.of(day), first ? causes : List.of(), first ? causeCount : 0));
        }
        return parts;
    }

    /**
     * What is added to one day.
     *
     * @param on null for what is undated
     */
    public record DayDelta(LocalDate on, Slice delta) {}
}
