package io.investmentstreams.topology;

import io.investmentstreams.ledger.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One table of the ledger over a store. What a step writes is held back until {@link #commit}, so that a step that fails halfway
 * leaves nothing behind; what it reads is asked of the store once, and what
 * comes out as it was isn't written.
 */
final class StoreTable<V> implements Table<V> {
    private final KeyValueStore<String, V> store;
    private final TreeMap<String, Optional<V>> written = new TreeMap<>();
    private final Map<String, Optional<V>> read = new HashMap<>();
    private final StringSerializer keys = new StringSerializer();

    StoreTable(KeyValueStore<String, V> store) {
        this.store = store;
    }

    void commit() {
        List<KeyValue<String, V>> entries = new ArrayList<>(written.size());
        written.forEach((key, value) -> {
            if (!value.equals(read.get(key))) entries.add(KeyValue.pair(key, value.orElse(null)));
        });
        if (!entries.isEmpty()) store.putAll(entries);
        rollBack();
    }

    void rollBack() {
        written.clear();
        read.clear();
    }

    @Override
    public V get(String key) {
        Optional<V> now = written.get(key);
        if (now == null) now = read.computeIfAbsent(key, k -> Optional.ofNullable(store.get(k)));
        return now.orElse(null);
    }

    @Override
    public void put(String key, V value) {
        written.put(key, Optional.of(value));
    }

    @Override
    public void delete(String key) {
        written.put(key, Optional.empty());
    }

    @Override
    public void prefix(String prefix, BiConsumer<String, V> each) {
        try (KeyValueIterator<String, V> held = prefix.isEmpty() ? store.all() : store.prefixScan(prefix, keys)) {
            untouched(held, each);
        }
        for (Map.Entry<String, Optional<V>> e : written.tailMap(prefix).entrySet()) {
            if (!e.getKey().startsWith(prefix)) return;
            e.getValue().ifPresent(v -> each.accept(e.getKey(), v));
        }
    }

    @Override
    public void range(String from, String to, BiConsumer<String, V> each) {
        if (from.compareTo(to) > 0) return;
        try (KeyValueIterator<String, V> held = store.range(from, to)) {
            untouched(held, each);
        }
        written.subMap(from, true, to, true).forEach((key, value) -> value.ifPresent(v -> each.accept(key, v)));
    }

    @Override
    public Map.Entry<String, V> last(String from, String to) {
        if (from.compareTo(to) > 0) return null;
        Map.Entry<String, V> held = lastHeld(from, to);
        for (var e : written.subMap(from, true, to, true).descendingMap().entrySet()) {
            if (held != null && e.getKey().compareTo(held.getKey()) < 0) return held;
            if (e.getValue().isPresent())
                return Map.entry(e.getKey(), e.getValue().get());
        }
        return held;
    }

    private Map.Entry<String, V> lastHeld(String from, String to) {
        try (KeyValueIterator<String, V> held = store.reverseRange(from, to)) {
            while (held.hasNext()) {
                KeyValue<String, V> next = held.next();
                if (!written.containsKey(next.key)) return Map.entry(next.key, next.value);
            }
            return null;
        }
    }

    private void untouched(KeyValueIterator<String, V> held, BiConsumer<String, V> each) {
        held.forEachRemaining(e -> {
            if (!written.containsKey(e.key)) each.accept(e.key, e.value);
        });
    }
}
