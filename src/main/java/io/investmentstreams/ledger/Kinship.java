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
    private final Map<T, List<T>> known = new IdentityHashMap<>();

    Kinship(Likeness<T> likeness, String family, Archive archive, Function<ObservationId, T> load) {
        this.likeness = likeness;
        this.family = family;
        this.archive = archive;
        this.load = load;
    }

    /** The index has changed. */
    void forget() {
        known.clear();
    }

    /** The candidates of one observation; it need not stand itself. */
    List<T> neighbours(T of) {
        List<T> found = known.get(of);
        if (found == null) known.put(of, found = find(of));
        return found;
    }

    private List<T> find(T of) {
        Set<ObservationId> seen = new HashSet<>();
        List<T> found = new ArrayList<>();
        for (String key : likeness.keys(of)) {
            for (ObservationId id : archive.filed(family + key)) {
                if (id.articleId().equals(of.id().articleId()) || !seen.add(id)) continue;
                T other = load.apply(id);
                if (likeness.relate(of, other).linked()) found.add(other);
            }
        }
        return found;
    }

    /** The groups of all components that a seed belongs to; seeds that no longer stand are passed over. */
    List<List<T>> groups(Collection<ObservationId> seeds) {
        Set<ObservationId> done = new HashSet<>();
        List<List<T>> groups = new ArrayList<>();
        for (ObservationId seed : seeds) {
            T start = done.contains(seed) ? null : load.apply(seed);
            if (start == null) continue;
            Collection<T> component = component(start);
            component.forEach(t -> done.add(t.id()));
            groups.addAll(Partition.of(component, likeness));
        }
        return groups;
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
