package io.investmentstreams.totals;

import io.investmentstreams.totals.CellDelta.DayDelta;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Sums by day, undated last. */
final class DaySums {
    private final TreeMap<LocalDate, Slice> sums = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));

    void add(LocalDate on, Slice slice) {
        sums.merge(on, slice, Slice::plus);
    }

    /** Those that are not zero. */
    List<DayDelta> deltas() {
        return sums.entrySet().stream()
                .filter(e -> !e.getValue().isZero())
                .map(e -> new DayDelta(e.getKey(), e.getValue()))
                .toList();
    }
}
