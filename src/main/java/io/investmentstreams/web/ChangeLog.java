package io.investmentstreams.web;

import io.investmentstreams.totals.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The latest changes in the order in which they were read, numbered from 0. One thread writes, any number read. What is older must
 * be read from the topic.
 */
final class ChangeLog {
    /** About 25 MB when full. */
    static final int DEFAULT_SIZE = 10_000;

    private final Change[] ring;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Figures> figures = new HashMap<>();
    private long end;
    private Offsets oldest = new Offsets(0);
    private Offsets newest = new Offsets(0);

    ChangeLog(int size) {
        ring = new Change[size];
    }

    /** Where reading starts; what lies before is not held. */
    synchronized void startAt(Offsets offsets) {
        oldest = offsets;
        newest = offsets;
    }

    void add(Change change) {
        synchronized (this) {
            int slot = (int) (end % ring.length);
            if (ring[slot] != null) oldest = oldest.after(ring[slot].partition(), ring[slot].offset());
            ring[slot] = change;
            newest = newest.after(change.partition(), change.offset());
            figures.put(change.value().cell().key(), change.value().after());
            end++;
        }
        listeners.forEach(Runnable::run);
    }

    /** Told after every change, in the thread that reads; it must not take long. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Number of the next change. */
    synchronized long end() {
        return end;
    }

    /** Number of the oldest change held. */
    synchronized long start() {
        return Math.max(0, end - ring.length);
    }

    /** Everything from here on is held. */
    synchronized Offsets oldest() {
        return oldest;
    }

    synchronized Offsets newest() {
        return newest;
    }

    /** The change of that number; null when it is not held any more, or not yet. */
    synchronized Change at(long number) {
        return number < start() || number >= end ? null : ring[(int) (number % ring.length)];
    }

    /** Those held, oldest first. */
    synchronized List<Change> held() {
        List<Change> changes = new ArrayList<>();
        for (long n = start(); n < end; n++) changes.add(ring[(int) (n % ring.length)]);
        return changes;
    }

    /** All-time figures of a cell as the last change read of it says; null when none was. */
    synchronized Figures figures(String cell) {
        return figures.get(cell);
    }

    /** The cells that a change was read of. */
    synchronized List<String> cells() {
        return List.copyOf(figures.keySet());
    }
}
