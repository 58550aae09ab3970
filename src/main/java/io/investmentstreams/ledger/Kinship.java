package io.investmentstreams.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds, through the index, the observations that hang together by candidate pairs. */
final class Kinship<T extends Observed> {
    private final Likeness<T> likeness;
    private final String family;
    private final Archive archive;
    private final Function<ObservationId, T> load;
    private final Function<T, List<T>> bound;
    private final IdentityHashMap<T, List<T>> known = new IdentityHashMap<>();

    /** @param bound what a person said belongs together with an observation, whatever the index says */
    Kinship(
            Likeness<T> likeness,
            String family,
            Archive archive,
            Function<ObservationId, T> load,
            Function<T, List<T>> bound) {
        this.likeness = likeness;
        this.family = family;
        this.archive = archive;
        this.load = load;
        this.bound = bound;
    }

    /** The index has changed. */
    void forget() {
        known.clear();
    }

    /** The candidates of one observation and what a person bound it to; it need not stand itself. */
    List<T> neighbours(T of) {
        List<T> found = known.get(of);
        if (found == null) {
            found = find(of);
            known.put(of, found);
        }
        return found;
    }

    private List<T> find(T of) {
        Set<ObservationId> seen = new HashSet<>();
        List<T> found = new ArrayList<>();
        for (String key : likeness.keys(of)) {
            for (ObservationId id : archive.filed(family + key, of)) {
                if (id.articleId().equals(of.id().articleId()) || !seen.add(id)) continue;
                T other = load.apply(id);
                if (likeness.relate(of, other).linked()) found.add(other);
            }
        }
        bound.apply(of).stream().filter(other -> !found.contains(other)).forEach(found::add);
        return found;
    }

    /** All components that a seed belongs to; seeds that no longer stand are passed over. */
    List<Collection<T>> components(Collection<ObservationId> seeds) {
        Set<ObservationId> done = new HashSet<>();
        List<Collection<T>> components = new ArrayList<>();
        for (ObservationId seed : seeds) {
            T start = done.contains(seed) ? null : load.apply(seed);
            if (start == null) continue;
            Collection<T> component = component(start);
            component.forEach(t -> done.add(t.id()));
            components.add(component);
        }
        return components;
    }

    private Collection<T> component(T start) {
        Map<ObservationId, T> reached = new LinkedHashMap<>();
        Deque<T> open = new ArrayDeque<>(List.of(start));
        reached.put(start.id(), start);
        while (!open.isEmpty())
            for (T next : neighbours(open.pop())) if (reached.putIfAbsent(next.id(), next) == null) open.add(next);
        return reached.values();
    }
}
