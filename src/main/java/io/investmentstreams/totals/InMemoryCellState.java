package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Cells in memory, for a computation in one process. */
public final class InMemoryCellState implements CellState {
    private final TreeMap<String, Head> heads = new TreeMap<>();
    private final Map<Cell, TreeMap<LocalDate, Entry>> dated = new HashMap<>();
    private final Map<Cell, Entry> undated = new HashMap<>();
    private LocalDate asOf;

    public InMemoryCellState(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /** Moves the as-of day; the cells follow when they are rolled. */
    public void asOf(LocalDate day) {
        asOf = day;
    }

    @Override
    public Head head(Cell cell) {
        return heads.get(cell.key());
    }

    @Override
    public void head(Cell cell, Head head) {
        if (head == null) heads.remove(cell.key());
        else heads.put(cell.key(), head);
    }

    @Override
    public Entry entry(Cell cell, LocalDate on) {
        if (on == null) return undated.get(cell);
        TreeMap<LocalDate, Entry> days = dated.get(cell);
        return days == null ? null : days.get(on);
    }

    @Override
    public void entry(Cell cell, LocalDate on, Entry entry) {
        if (on == null) undated.compute(cell, (c, old) -> entry);
        else dated.computeIfAbsent(cell, c -> new TreeMap<>()).compute(on, (d, old) -> entry);
    }

    @Override
    public void entries(Cell cell, LocalDate first, LocalDate last, Consumer<Entry> consumer) {
        TreeMap<LocalDate, Entry> days = dated.get(cell);
        if (days != null && !first.isAfter(last)) {
            List.copyOf(days.subMap(first, true, last, true).values()).forEach(consumer);
        }
    }

    @Override
    public List<Cell> cellsAfter(Cell cell, int limit) {
        var keys =
                cell == null ? heads.keySet() : heads.tailMap(cell.key(), false).keySet();
        return keys.stream().limit(limit).map(Cell::ofKey).toList();
    }
}
