package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The alerts as they stand, each with the number of its last change; a reader that asks for what follows a number gets every alert
 * that changed since, once, in its latest state. One thread writes, any number read.
 */
final class AlertLog {
    private final Map<String, Long> numbers = new HashMap<>();
    private final TreeMap<Long, Alert> byNumber = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long end;

    /** An alert with the number of its last change. */
    record Numbered(long number, Alert alert) {}

    /** {@code alert} is null for a tombstone. */
    void put(String key, Alert alert) {
        synchronized (this) {
            Long last = numbers.remove(key);
            if (last != null) byNumber.remove(last);
            if (alert == null) return;
            numbers.put(key, end);
            byNumber.put(end++, alert);
        }
        listeners.forEach(Runnable::run);
    }

    /** Told after every alert, in the thread that writes; it must not take long. */
    void onAlert(Runnable listener) {
        listeners.add(listener);
    }

    /** The first alert of at least that number; null when there is none yet. */
    synchronized Numbered from(long number) {
        Map.Entry<Long, Alert> found = byNumber.ceilingEntry(number);
        return found == null ? null : new Numbered(found.getKey(), found.getValue());
    }

    /** Those that stand and those taken back, the last changed last. */
    synchronized Collection<Alert> all() {
        return Collections.unmodifiableCollection(List.copyOf(byNumber.values()));
    }
}
