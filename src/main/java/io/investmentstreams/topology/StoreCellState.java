package io.investmentstreams.topology;

import io.investmentstreams.topology.state.CellsClock;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The cells in Kafka Streams' stores, under the keys that the topics have. */
final class StoreCellState implements CellState {
    private static final String CLOCK = "clock";
    /** About 2 kB each. */
    private static final int HEADS_KEPT = 4000;
    /** About 0.5 kB each. */
    private static final int DAYS_KEPT = 8000;
    /** Days outside these sort wrongly as text; no article is dated there. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final KeyValueStore<String, Head> heads;
    private final KeyValueStore<String, Entry> days;
    private final RecentStore<Head> recentHeads;
    private final RecentStore<Entry> recentDays;
    private final RecentStore<CellsClock> clock;

    StoreCellState(
            KeyValueStore<String, Head> heads,
            KeyValueStore<String, Entry> days,
            KeyValueStore<String, CellsClock> clock) {
        this.heads = heads;
        this.days = days;
        this.recentHeads = new RecentStore<>(heads, HEADS_KEPT);
        this.recentDays = new RecentStore<>(days, DAYS_KEPT);
        this.clock = new RecentStore<>(clock, 1);
    }

    /** Null before the first. */
    CellsClock clock() {
        return clock.get(CLOCK);
    }

    void clock(CellsClock now) {
        clock.put(CLOCK, now);
    }

    @Override
    public LocalDate asOf() {
        CellsClock now = clock();
        return now == null ? null : now.asOf();
    }

    @Override
    public Head head(Cell cell) {
        return recentHeads.get(cell.key());
    }

    @Override
    public void head(Cell cell, Head head) {
        recentHeads.put(cell.key(), head);
    }

    @Override
    public Entry entry(Cell cell, LocalDate on) {
        return recentDays.get(cell.dayKey(on));
    }

    @Override
    public void entry(Cell cell, LocalDate on, Entry entry) {
        recentDays.put(cell.dayKey(on), entry);
    }

    @Override
    public void entries(Cell cell, LocalDate first, LocalDate last, Consumer<Entry> consumer) {
        LocalDate from = first.isBefore(FIRST) ? FIRST : first;
        LocalDate to = last.isAfter(LAST) ? LAST : last;
        if (from.isAfter(to)) return;
        try (KeyValueIterator<String, Entry> found = days.range(cell.dayKey(from), cell.dayKey(to))) {
            found.forEachRemaining(e -> consumer.accept(e.value));
        }
    }

    @Override
    public List<Cell> cellsAfter(Cell cell, int limit) {
        List<Cell> cells = new ArrayList<>();
        String after = cell == null ? null : cell.key();
        try (KeyValueIterator<String, Head> found = heads.range(after, null)) {
            while (found.hasNext() && cells.size() < limit) {
                String key = found.next().key;
                if (!key.equals(after)) cells.add(Cell.ofKey(key));
            }
        }
        return cells;
    }
}
