package io.investmentstreams.totals;

import static java.util.stream.Collectors.toMap;

import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.CellState.Entry;
import io.investmentstreams.totals.CellState.Head;
import io.investmentstreams.totals.CellUpdate.DayUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps the windows of every cell exact. A change costs the same whatever the length of the windows: it is added to its
 * day's slice and to the running sum of each window that holds its day. When the as-of day moves, a window gains the slices
 * that come in and loses those that drop out; this works in both directions, since sums are exact decimals. A slice dated
 * after the as-of day waits until the day comes.
 */
public final class CellBook {
    private static final Map<Window, Slice> NOTHING =
            Stream.of(Window.values()).collect(toMap(w -> w, w -> Slice.EMPTY));

    private final CellState state;
    private final Map<Window, Days> stretches = new EnumMap<>(Window.class);
    private LocalDate stretchesAsOf;

    public CellBook(CellState state) {
        this.state = state;
    }

    /** Adds a delta to its cell. A cell whose sums still end at an earlier day is moved to the book's as-of day with it. */
    public CellUpdate apply(CellDelta delta) {
        Cell cell = delta.cell();
        Head old = state.head(cell);
        LocalDate asOf = state.asOf();
        Map<Window, Slice> sums = new EnumMap<>(old == null ? NOTHING : sumsAt(cell, old, asOf));
        long support = old == null ? 0 : old.support();
        List<DayUpdate> days = new ArrayList<>();
        for (DayDelta day : delta.days()) {
            days.add(addToDay(cell, day));
            addToWindows(sums, day, stretches(asOf));
            support += day.delta().support();
        }
        return write(cell, old, new Head(delta.path(), asOf, 0, sums, support), days, delta);
    }

    /** Moves a cell to the book's as-of day; null when it is there already, or is no more. */
    public CellUpdate roll(Cell cell) {
        Head old = state.head(cell);
        LocalDate asOf = state.asOf();
        if (old == null || old.asOf().equals(asOf)) return null;
        Head moved = new Head(old.path(), asOf, 0, sumsAt(cell, old, asOf), old.support());
        return write(cell, old, moved, List.of(), new CellDelta(cell, old.path(), List.of(), List.of(), 0));
    }

    /** What the windows of a cell were on any day, told from all its slices. */
    public static List<WindowTotal> windowsAsOf(Iterable<DaySlice> slices, LocalDate asOf) {
        List<WindowTotal> totals = new ArrayList<>();
        for (Window window : Window.values()) {
            Slice sum = Slice.EMPTY;
            for (DaySlice d : slices) {
                if (window.contains(d.on(), asOf)) sum = sum.plus(new Slice(d.signed(), d.intended(), d.naive(), 0));
            }
            totals.add(WindowTotal.of(window, asOf, sum));
        }
        return totals;
    }

    private DayUpdate addToDay(Cell cell, DayDelta day) {
        Entry old = state.entry(cell, day.on());
        Slice slice = old == null ? day.delta() : old.slice().plus(day.delta());
        if (slice.support() == 0) {
            state.entry(cell, day.on(), null);
            return new DayUpdate(day.on(), null);
        }
        Entry now = new Entry(day.on(), slice, old == null ? 1 : old.revision() + 1);
        state.entry(cell, day.on(), now);
        return new DayUpdate(day.on(), DaySlice.of(cell, day.on(), now.revision(), slice));
    }

    private static void addToWindows(Map<Window, Slice> sums, DayDelta day, Map<Window, Days> stretches) {
        stretches.forEach((window, days) -> {
            boolean inside = day.on() == null ? window == Window.ALL : days.contains(day.on());
            if (inside) sums.merge(window, day.delta(), Slice::plus);
        });
    }

    /** The days of each window, told once for all cells. */
    private Map<Window, Days> stretches(LocalDate asOf) {
        if (!asOf.equals(stretchesAsOf)) {
            for (Window window : Window.values()) stretches.put(window, window.days(asOf));
            stretchesAsOf = asOf;
        }
        return stretches;
    }

    private Map<Window, Slice> sumsAt(Cell cell, Head head, LocalDate asOf) {
        if (head.asOf().equals(asOf)) return head.sums();
        Map<Window, Slice> sums = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            Days were = window.days(head.asOf());
            Days are = window.days(asOf);
            Slice out = sum(cell, were.without(are));
            Slice in = sum(cell, are.without(were));
            sums.put(window, head.sums().get(window).plus(in).plus(out.negate()));
        }
        return sums;
    }

    private Slice sum(Cell cell, List<Days> stretches) {
        Slice[] sum = {Slice.EMPTY};
        for (Days days : stretches) {
            state.entries(cell, days.first(), days.last(), e -> sum[0] = sum[0].plus(e.slice()));
        }
        return sum[0];
    }

    private CellUpdate write(Cell cell, Head old, Head now, List<DayUpdate> days, CellDelta cause) {
        long revision = old == null ? 1 : old.revision() + 1;
        boolean stands = now.support() != 0;
        Head head = new Head(now.path(), now.asOf(), revision, now.sums(), now.support());
        state.head(cell, stands ? head : null);
        CellTotal total = stands ? total(cell, head) : null;
        return new CellUpdate(cell, total, days, change(cell, old, head, cause));
    }

    private static CellTotal total(Cell cell, Head head) {
        List<WindowTotal> windows = new ArrayList<>();
        for (Window window : Window.values()) {
            windows.add(WindowTotal.of(window, head.asOf(), head.sums().get(window)));
        }
        return new CellTotal(cell.code(), head.path(), cell.sector(), head.asOf(), head.revision(), windows);
    }

    private static CellChange change(Cell cell, Head old, Head now, CellDelta cause) {
        Figures before = Figures.of(allTime(old));
        Figures after = Figures.of(allTime(now));
        Figures delta = after.minus(before);
        if (delta.isZero()) return null;
        return new CellChange(
                cell.code(),
                now.path(),
                cell.sector(),
                now.asOf(),
                before,
                after,
                delta,
                cause.causes(),
                cause.causeCount(),
                now.revision());
    }

    private static Slice allTime(Head head) {
        return head == null ? Slice.EMPTY : head.sums().get(Window.ALL);
    }
}
