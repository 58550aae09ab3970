package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.FxRate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The ledger's state in ordinary maps; not for use by several threads. */
public final class InMemoryLedgerState implements LedgerState {
    private final Table<Reading> readings = new MapTable<>();
    private final Table<Project> projects = new MapTable<>();
    private final Table<FxRate> rates = new MapTable<>();
    private final Table<Correction> corrections = new MapTable<>();
    private final Table<byte[]> shelves = new MapTable<>();
    private final Table<String> index = new MapTable<>();

    @Override
    public Table<Reading> readings() {
        return readings;
    }

    @Override
    public Table<Project> projects() {
        return projects;
    }

    @Override
    public Table<FxRate> rates() {
        return rates;
    }

    @Override
    public Table<Correction> corrections() {
        return corrections;
    }

    @Override
    public Table<byte[]> shelves() {
        return shelves;
    }

    @Override
    public Table<String> index() {
        return index;
    }

    private static final class MapTable<V> implements Table<V> {
        private final NavigableMap<String, V> map = new TreeMap<>();

        @Override
        public V get(String key) {
            return map.get(key);
        }

        @Override
        public void put(String key, V value) {
            map.put(key, value);
        }

        @Override
        public void delete(String key) {
            map.remove(key);
        }

        @Override
        public void prefix(String prefix, BiConsumer<String, V> each) {
            for (Map.Entry<String, V> e : map.tailMap(prefix, true).entrySet()) {
                if (!e.getKey().startsWith(prefix)) return;
                each.accept(e.getKey(), e.getValue());
            }
        }

        @Override
        public void range(String from, String to, BiConsumer<String, V> each) {
            if (from.compareTo(to) <= 0) map.subMap(from, true, to, true).forEach(each);
        }

        @Override
        public Map.Entry<String, V> last(String from, String to) {
            Map.Entry<String, V> e = map.floorEntry(to);
            return e == null || e.getKey().compareTo(from) < 0 ? null : Map.entry(e.getKey(), e.getValue());
        }
    }
}
