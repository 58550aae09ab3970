package io.investmentstreams.ledger;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One key-value table of the ledger's state, ordered by key; the in-memory map and the durable store look the same through it.
 * A visitor must not change the table it visits.
 */
public interface Table<V> {
    /** Null when the key is not held. */
    V get(String key);

    void put(String key, V value);

    void delete(String key);

    /** Visits every entry whose key starts with {@code prefix}, in any order. */
    void prefix(String prefix, BiConsumer<String, V> each);

    /** Visits every entry from {@code from} to {@code to}, both inclusive; only called with ASCII keys. */
    void range(String from, String to, BiConsumer<String, V> each);

    /** The last entry from {@code from} to {@code to}, both inclusive; null when there is none. Only called with ASCII keys. */
    Map.Entry<String, V> last(String from, String to);
}
