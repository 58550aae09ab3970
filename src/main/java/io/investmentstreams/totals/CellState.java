package io.investmentstreams.totals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where a {@link CellBook} keeps what it knows. What was put is what the next read gives. */
public interface CellState {
    /** The as-of day all cells are at or moving to. */
    LocalDate asOf();

    /** Null when nothing supports the cell. */
    Head head(Cell cell);

    /** Null removes it. */
    void head(Cell cell, Head head);

    /**
     * Null when nothing supports the slice.
     *
     * @param on null for the undated slice
     */
    Entry entry(Cell cell, LocalDate on);

    /** Null removes it. */
    void entry(Cell cell, LocalDate on, Entry entry);

    /** The dated entries of a cell from {@code first} to {@code last}, both included, oldest first. */
    void entries(Cell cell, LocalDate first, LocalDate last, Consumer<Entry> consumer);

    /**
     * The cells after {@code cell} in the order of their keys, at most {@code limit}.
     *
     * @param cell null starts at the first
     */
    List<Cell> cellsAfter(Cell cell, int limit);

    /**
     * The standing sums of a cell.
     *
     * @param asOf    day the sums end at
     * @param sums    one for each {@link Window}
     * @param support how many records rest in the cell, on whatever day
     */
    record Head(String path, LocalDate asOf, long revision, Map<Window, Slice> sums, long support) {
        public Head {
            sums = Collections.unmodifiableMap(new EnumMap<>(sums));
        }
    }

    /** One day's slice with the times it was written. */
    record Entry(LocalDate on, Slice slice, long revision) {}
}
