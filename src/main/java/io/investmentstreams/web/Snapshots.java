package io.investmentstreams.web;

import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a stream starts with: the totals that a filter selects, at a moment when the changes read so far have led exactly there.
 * Totals and changes are two topics, and one may be read a moment before the other.
 */
final class Snapshots {
    private static final int MOST_KEPT = 64;

    private final View view;
    private final ChangeLog log;
    private final Map<ChangeFilter, Snapshot> kept = new ConcurrentHashMap<>();

    Snapshots(View view, ChangeLog log) {
        this.view = view;
        this.log = log;
    }

    /**
     * @param at     the changes that are in it
     * @param number of the first change that is not
     * @param json   in UTF-8, shared by all who are sent it
     */
    record Snapshot(long version, Offsets at, long number, byte[] json) {}

    /** Null when totals and changes are not level just now; ask again. With {@code anyway} never null. */
    Snapshot take(ChangeFilter filter, boolean anyway) {
        long number;
        Offsets at;
        synchronized (log) {
            number = log.end();
            at = log.newest();
        }
        long version = view.version() + number;
        Snapshot last = kept.get(filter);
        if (last != null && last.version() == version) return last;
        List<CellTotal> totals = view.totals().stream()
                .filter(t -> filter.takes(t.code(), t.sector()))
                .toList();
        if (!anyway && !isLevel(filter, totals, number)) return null;
        Snapshot snapshot = new Snapshot(version, at, number, json(totals));
        if (kept.size() >= MOST_KEPT) kept.clear();
        kept.put(filter, snapshot);
        return snapshot;
    }

    private boolean isLevel(ChangeFilter filter, List<CellTotal> totals, long number) {
        for (CellTotal t : totals) {
            Figures said = log.figures(t.cell().key());
            if (said != null && !said.equals(figures(t))) return false;
        }
        for (String key : log.cells()) {
            Cell cell = Cell.ofKey(key);
            if (filter.takes(cell.code(), cell.sector())
                    && view.total(cell.code(), cell.sector()).isEmpty()
                    && !isNothing(log.figures(key))) return false;
        }
        return log.end() == number;
    }

    private static Figures figures(CellTotal t) {
        WindowTotal all = t.window(Window.ALL);
        return new Figures(
                all.signed().value(), all.intended().value(), all.signed().projects());
    }

    private static boolean isNothing(Figures f) {
        return f.signed().signum() == 0 && f.intended().signum() == 0 && f.projects() == 0;
    }

    private static byte[] json(List<CellTotal> totals) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "asOf",
                totals.stream()
                        .map(CellTotal::asOf)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        body.put("totals", totals);
        return Problem.bytes(body);
    }
}
