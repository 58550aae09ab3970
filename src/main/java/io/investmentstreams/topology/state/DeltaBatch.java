package io.investmentstreams.topology.state;

import java.util.List;

/**
 * What one commit sends to where cells are kept: to those of a province what changes in it, to those of the nation or of a foreign
 * country what was folded for them.
 */
public record DeltaBatch(List<TimedChange> changes, List<Folded> folded) {
    public DeltaBatch {
        changes = List.copyOf(changes);
        folded = List.copyOf(folded);
    }

    public static DeltaBatch of(List<TimedChange> changes) {
        return new DeltaBatch(changes, List.of());
    }

    public static DeltaBatch of(Folded folded) {
        return new DeltaBatch(List.of(), List.of(folded));
    }

    /** The latest record timestamp in it, in milliseconds. */
    public long timestamp() {
        long latest = 0;
        for (TimedChange c : changes) latest = Math.max(latest, c.timestamp());
        for (Folded f : folded) latest = Math.max(latest, f.timestamp());
        return latest;
    }
}
