package io.investmentstreams.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store with what was lately read or written kept decoded in front of it. Every write goes through at once: it saves reading and
 * decoding, and nothing is lost with it. Only one task's processor may write to the store, and each start of it makes a new one.
 */
final class RecentStore<V> {
    private final KeyValueStore<String, V> store;
    private final Map<String, Optional<V>> recent;

    /** @param limit how many values are kept at most */
    RecentStore(KeyValueStore<String, V> store, int limit) {
        this.store = store;
        this.recent = new Lately<>(limit);
    }

    /** Null when there is none. */
    V get(String key) {
        Optional<V> known = recent.get(key);
        if (known == null) {
            known = Optional.ofNullable(store.get(key));
            recent.put(key, known);
        }
        return known.orElse(null);
    }

    /** Null removes it. */
    void put(String key, V value) {
        store.put(key, value);
        recent.put(key, Optional.ofNullable(value));
    }

    private static final class Lately<V> extends LinkedHashMap<String, Optional<V>> {
        private static final long serialVersionUID = 1L;

        private final int limit;

        Lately(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<V>> eldest) {
            return size() > limit;
        }
    }
}
