package io.investmentstreams.ledger.same;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where one observation is filed in the index, and where those it may be one with are looked for. Two that share a key (see
 * {@link Likeness#keys}) and are a candidate pair find one another from either side.
 *
 * @param lists   keys that hold all that is filed under them in one value: cheap to read, dear to write when long
 * @param entries keys under which it has an entry to itself: cheap to write, dear to read
 * @param read    lists to be read
 * @param scanned beginnings of keys: all entries under them are to be read
 */
public record Shelves(Set<String> lists, Set<String> entries, Set<String> read, Set<String> scanned) {
    static Shelves none() {
        return new Shelves(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** Filed under these keys and looked for under them. */
    static Shelves of(Set<String> keys) {
        return new Shelves(keys, Set.of(), keys, Set.of());
    }

    void share(String key) {
        lists.add(key);
        read.add(key);
    }
}
