package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.Likeness;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Shelves;
import io.investmentstreams.ledger.same.Sieve;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds, through the index, the observations that hang together by candidate pairs, and remembers them there. Each pair is judged when
 * the second of it comes; only when one goes the rest of its family is judged again.
 */
final class Kinship<T extends Observed> {
    private final Likeness<T> likeness;
    private final String family;
    private final Archive archive;
    private final Families families;
    private final Function<ObservationId, T> load;
    private final Function<T, List<T>> bound;

    /** @param bound what a person said belongs together with an observation, whatever the index says */
    Kinship(
            Likeness<T> likeness,
            String family,
            Archive archive,
            Families families,
            Function<ObservationId, T> load,
            Function<T, List<T>> bound) {
        this.likeness = likeness;
        this.family = family;
        this.archive = archive;
        this.families = families;
        this.load = load;
        this.bound = bound;
    }

    /** To be called when the index holds the others in the place of the ones. */
    void replace(Collection<T> before, Collection<T> after) {
        Set<ObservationId> anew = new TreeSet<>();
        Set<ObservationId> stood = ids(before);
        stood.forEach(id -> anew.addAll(families.dissolve(id)));
        anew.removeAll(stood);
        ids(after).forEach(id -> {
            if (!stood.contains(id)) families.enter(id);
            anew.add(id);
        });
        for (ObservationId id : anew)
            families.join(
                    id, candidates(load.apply(id)).stream().map(Observed::id).toList());
    }

    private static Set<ObservationId> ids(Collection<? extends Observed> all) {
        return all.stream().map(Observed::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What hangs together with an observation, itself among it, and what a person bound it to. */
    Collection<ObservationId> kin(T of) {
        Set<ObservationId> kin = new TreeSet<>(families.of(of.id()));
        bound.apply(of).forEach(other -> kin.add(other.id()));
        return kin;
    }

    /** Those that share a key with it and are a candidate pair with it. */
    List<T> candidates(T of) {
        List<T> found = new ArrayList<>();
        for (ObservationId id : admitted(of)) {
            if (id.articleId().equals(of.id().articleId())) continue;
            T other = load.apply(id);
            if (likeness.relate(of, other).linked() && shareKey(of, other)) found.add(other);
        }
        return found;
    }

    private Set<ObservationId> admitted(T of) {
        Set<ObservationId> ids = new HashSet<>();
        Sieve sieve = likeness.sieve(of);
        Shelves shelves = likeness.shelves(of);
        for (String key : shelves.read()) archive.filed(family + key, sieve, ids::add);
        for (String prefix : shelves.scanned()) archive.filedFrom(family + prefix, sieve, ids::add);
        return ids;
    }

    private boolean shareKey(T a, T b) {
        return !Collections.disjoint(likeness.keys(a), likeness.keys(b));
    }

    /** All components that a seed belongs to; seeds that no longer stand are passed over. */
    List<Collection<T>> components(Collection<ObservationId> seeds) {
        Set<ObservationId> done = new HashSet<>();
        List<Collection<T>> components = new ArrayList<>();
        for (ObservationId seed : seeds) {
            T start = done.contains(seed) ? null : load.apply(seed);
            if (start == null) continue;
            Map<ObservationId, T> reached = new LinkedHashMap<>();
            reach(start.id(), reached);
            done.addAll(reached.keySet());
            components.add(reached.values());
        }
        return components;
    }

    private void reach(ObservationId start, Map<ObservationId, T> reached) {
        Deque<ObservationId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ObservationId next = open.pop();
            if (reached.containsKey(next)) continue;
            for (ObservationId member : families.of(next)) {
                T t = load.apply(member);
                reached.put(member, t);
                bound.apply(t).forEach(other -> open.add(other.id()));
            }
        }
    }
}
