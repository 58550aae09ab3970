package io.investmentstreams.ledger;

import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.same.Likeness;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Partition;
import io.investmentstreams.ledger.same.Sighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits a component into projects: by the rules, then as people corrected it. What is split off leaves before the rest is
 * partitioned, what is merged is joined afterwards group by group, so that no rule can undo either.
 */
final class Grouping {
    private final Likeness<Sighting> likeness;
    private final Overrides overrides;

    Grouping(Likeness<Sighting> likeness, Overrides overrides) {
        this.likeness = likeness;
        this.overrides = overrides;
    }

    /** Each group sorted by observation id. */
    List<List<Sighting>> of(Collection<Sighting> component) {
        List<Sighting> together = new ArrayList<>();
        List<List<Sighting>> groups = new ArrayList<>();
        for (Sighting s : component) {
            Correction split = split(s);
            if (split != null && split.target() == null) groups.add(List.of(s));
            else together.add(s);
        }
        groups.addAll(partition(together, groups));
        return merged(groups);
    }

    /** Whether a person excluded the project this group is. */
    boolean excluded(List<Sighting> group) {
        return group.stream().anyMatch(s -> overrides.has(Merge.projectId(s), Action.EXCLUDE));
    }

    private List<List<Sighting>> partition(List<Sighting> together, List<List<Sighting>> alone) {
        while (true) {
            List<List<Sighting>> groups = Partition.of(together, likeness);
            Set<ObservationId> leaving = new TreeSet<>();
            for (List<Sighting> group : groups)
                for (Sighting s : group) if (group.size() > 1 && isSplitFrom(s, group)) leaving.add(s.id());
            if (leaving.isEmpty()) return groups;
            together.stream().filter(s -> leaving.contains(s.id())).forEach(s -> alone.add(List.of(s)));
            together.removeIf(s -> leaving.contains(s.id()));
        }
    }

    private boolean isSplitFrom(Sighting s, List<Sighting> group) {
        Correction split = split(s);
        return split != null
                && group.stream().anyMatch(other -> Merge.projectId(other).equals(split.target()));
    }

    private Correction split(Sighting s) {
        Correction c = overrides.of(s.id().articleId());
        return c != null && c.action() == Action.SPLIT ? c : null;
    }

    private List<List<Sighting>> merged(List<List<Sighting>> groups) {
        List<List<Sighting>> merged = new ArrayList<>(groups);
        for (List<Sighting> group : groups) {
            for (Sighting s : group) {
                String id = Merge.projectId(s);
                Sighting other = overrides.has(id, Action.MERGE)
                        ? overrides.anchor(overrides.of(id).target())
                        : null;
                if (other != null) join(s, other, merged);
            }
        }
        return merged;
    }

    private static void join(Sighting a, Sighting b, List<List<Sighting>> groups) {
        List<List<Sighting>> both =
                groups.stream().filter(g -> holds(g, a) || holds(g, b)).toList();
        if (both.size() < 2) return;
        groups.removeIf(g -> both.stream().anyMatch(other -> other == g));
        groups.add(both.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Sighting::id))
                .toList());
    }

    private static boolean holds(List<Sighting> group, Sighting s) {
        return group.stream().anyMatch(member -> member.id().equals(s.id()));
    }
}
