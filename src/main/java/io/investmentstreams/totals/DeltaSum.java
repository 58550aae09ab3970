package io.investmentstreams.totals;

import io.investmentstreams.totals.CellDelta.DayDelta;
import java.util.ArrayList;
import java.util.List;

/** Deltas of one cell as one: days that cancel out are gone, and beyond the first causes only the number is kept. */
public final class DeltaSum {
    private final DaySums days = new DaySums();
    private final List<ChangeCause> causes = new ArrayList<>();
    private int causeCount;
    private String path;

    public void add(CellDelta delta) {
        for (DayDelta day : delta.days()) days.add(day.on(), day.delta());
        for (ChangeCause cause : delta.causes()) if (causes.size() < CellDelta.MAX_CAUSES) causes.add(cause);
        causeCount += delta.causeCount();
        path = delta.path();
    }

    /** How many days it touches. */
    public int days() {
        return days.size();
    }

    /** The sum so far, which is of that cell; without days when all cancelled out. */
    public CellDelta delta(Cell cell) {
        return new CellDelta(cell, path, days.deltas(), causes, causeCount);
    }
}
