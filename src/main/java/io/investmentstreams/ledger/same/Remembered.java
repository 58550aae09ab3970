package io.investmentstreams.ledger.same;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Judges each observation and each pair once. To be used for one step, in which an observation is always the same object. */
public final class Remembered<T extends Observed> implements Likeness<T> {
    private final Likeness<T> likeness;
    private final IdentityHashMap<T, Set<String>> keys = new IdentityHashMap<>();
    private final IdentityHashMap<T, Shelves> shelves = new IdentityHashMap<>();
    private final IdentityHashMap<T, Map<T, Relation>> relations = new IdentityHashMap<>();

    public Remembered(Likeness<T> likeness) {
        this.likeness = likeness;
    }

    @Override
    public Set<String> keys(T t) {
        return keys.computeIfAbsent(t, likeness::keys);
    }

    @Override
    public Shelves shelves(T t) {
        return shelves.computeIfAbsent(t, likeness::shelves);
    }

    @Override
    public byte[] outline(T t) {
        return likeness.outline(t);
    }

    @Override
    public Sieve sieve(T t) {
        return likeness.sieve(t);
    }

    @Override
    public Relation relate(T a, T b) {
        Map<T, Relation> known = relations.get(b);
        Relation relation = known == null ? null : known.get(a);
        if (relation != null) return relation;
        return relations
                .computeIfAbsent(a, k -> new IdentityHashMap<>())
                .computeIfAbsent(b, k -> likeness.relate(a, b));
    }

    @Override
    public boolean forgiven(T a, T b, Collection<T> together) {
        return likeness.forgiven(a, b, together);
    }
}
