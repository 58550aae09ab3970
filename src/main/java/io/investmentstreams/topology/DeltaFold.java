package io.investmentstreams.topology;

import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellDelta;
import io.investmentstreams.totals.DeltaSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deltas in memory, those of a cell folded into one. */
final class DeltaFold {
    private final Map<Cell, Held> cells = new HashMap<>();
    private int size;

    void add(CellDelta delta, long timestamp) {
        Held held = cells.computeIfAbsent(delta.cell(), c -> new Held());
        int before = held.sum.days();
        held.add(delta, timestamp);
        size += held.sum.days() - before;
    }

    /** How many slices are waiting. */
    int size() {
        return size;
    }

    /** What was folded, in the order of the cells' keys, and begins anew; what cancelled out is gone. */
    List<Folded> take() {
        List<Folded> taken = new ArrayList<>(cells.size());
        cells.forEach((cell, held) -> {
            CellDelta delta = held.sum.delta(cell);
            if (!delta.days().isEmpty()) taken.add(new Folded(delta, held.timestamp));
        });
        cells.clear();
        size = 0;
        taken.sort(Comparator.comparing(f -> f.delta().cell(), Cell.BY_PLACE));
        return taken;
    }

    private static final class Held {
        private final DeltaSum sum = new DeltaSum();
        private long timestamp;

        void add(CellDelta delta, long at) {
            sum.add(delta);
            timestamp = Math.max(timestamp, at);
        }
    }
}
