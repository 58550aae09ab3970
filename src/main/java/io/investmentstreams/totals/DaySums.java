package io.investmentstreams.totals;

import io.investmentstreams.totals.CellDelta.DayDelta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums by day, undated last. */
final class DaySums {
    private static final Comparator<DayDelta> BY_DAY =
            Comparator.comparing(DayDelta::on, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<LocalDate, Slice> sums = new HashMap<>();

    void add(LocalDate on, Slice slice) {
        sums.merge(on, slice, Slice::plus);
    }

    int size() {
        return sums.size();
    }

    /** Those that are not zero. */
    List<DayDelta> deltas() {
        List<DayDelta> deltas = new ArrayList<>(sums.size());
        sums.forEach((on, slice) -> {
            if (!slice.isZero()) deltas.add(new DayDelta(on, slice));
        });
        deltas.sort(BY_DAY);
        return deltas;
    }
}
