package io.investmentstreams.topology;

import io.investmentstreams.topology.state.CellsClock;
import io.investmentstreams.topology.state.RegionDay;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The cells in Kafka Streams' stores. Heads are kept one by one, under the keys of their records; slices by region and day, all sectors
 * together. What is put is in the stores after {@link #flush}.
 */
final class StoreCellState implements CellState {
    private static final String CLOCK = "clock";
    /** About 2 kB each. */
    private static final int HEADS_KEPT = 4000;
    /** About 1 kB each. */
    private static final int DAYS_KEPT = 8000;
    /** Days outside these sort wrongly as text; no article is dated there. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final KeyValueStore<String, Head> heads;
    private final KeyValueStore<String, RegionDay> days;
    private final RecentStore<Head> recentHeads;
    private final RecentStore<RegionDay> recentDays;
    private final RecentStore<CellsClock> clock;
    private final Map<At, Day> inHand = new HashMap<>();

    StoreCellState(
            KeyValueStore<String, Head> heads,
            KeyValueStore<String, RegionDay> days,
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
        return day(cell, on).sectors.get(cell.sector());
    }

    @Override
    public void entry(Cell cell, LocalDate on, Entry entry) {
        day(cell, on).put(cell.sector(), entry);
    }

    /** Writes the slices that were put since the last time. */
    void flush() {
        inHand.values().forEach(day -> {
            if (day.changed) recentDays.put(day.key, day.stored());
        });
        inHand.clear();
    }

    @Override
    public void entries(Cell cell, LocalDate first, LocalDate last, Consumer<Entry> consumer) {
        LocalDate from = first.isBefore(FIRST) ? FIRST : first;
        LocalDate to = last.isAfter(LAST) ? LAST : last;
        if (from.equals(to)) accept(entry(cell, from), consumer);
        if (!from.isBefore(to)) return;
        flush();
        try (KeyValueIterator<String, RegionDay> found =
                days.range(Cell.dayKey(cell.code(), from), Cell.dayKey(cell.code(), to))) {
            found.forEachRemaining(d -> accept(d.value.sectors().get(cell.sector()), consumer));
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

    private Day day(Cell cell, LocalDate on) {
        return inHand.computeIfAbsent(new At(cell.code(), on), at -> {
            String key = Cell.dayKey(at.code, at.on);
            return new Day(key, on, recentDays.get(key));
        });
    }

    private static void accept(Entry entry, Consumer<Entry> consumer) {
        if (entry != null) consumer.accept(entry);
    }

    private record At(String code, LocalDate on) {}

    /** A day of a region that is being read and changed. */
    private static final class Day {
        private final String key;
        private final LocalDate on;
        private final Map<String, Entry> sectors;
        private boolean changed;

        Day(String key, LocalDate on, RegionDay stored) {
            this.key = key;
            this.on = on;
            this.sectors = stored == null ? new HashMap<>() : new HashMap<>(stored.sectors());
        }

        void put(String sector, Entry entry) {
            if (entry == null) sectors.remove(sector);
            else sectors.put(sector, entry);
            changed = true;
        }

        /** Null when nothing is left of it. */
        RegionDay stored() {
            return sectors.isEmpty() ? null : new RegionDay(on, sectors);
        }
    }
}
