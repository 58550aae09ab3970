package io.investmentstreams.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a set of observations into those that tell of one thing: pairs are joined from the best score down, ties by
 * observation ids; two groups are joined when no pair between them is apart and at least half of the pairs are candidates.
 * The second condition keeps a chain of look-alikes from melting into one.
 */
final class Partition<T extends Observed> {
    private record Pair(int score, int a, int b) {}

    private final Likeness<T> likeness;
    private final List<T> members;
    private final List<Set<String>> keys = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private Partition(Collection<T> component, Likeness<T> likeness) {
        this.likeness = likeness;
        this.members =
                component.stream().sorted(Comparator.comparing(Observed::id)).toList();
        this.groupOf = new int[members.size()];
        for (int i = 0; i < members.size(); i++) {
            keys.add(new HashSet<>(likeness.keys(members.get(i))));
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
    }

    /** Groups in the order of their smallest observation, each sorted by observation id. */
    static <T extends Observed> List<List<T>> of(Collection<T> component, Likeness<T> likeness) {
        return new Partition<>(component, likeness).split();
    }

    private List<List<T>> split() {
        for (Pair pair : pairs()) {
            int a = groupOf[pair.a];
            int b = groupOf[pair.b];
            if (a != b && mayJoin(groups.get(a), groups.get(b))) join(Math.min(a, b), Math.max(a, b));
        }
        List<List<T>> result = new ArrayList<>();
        for (List<Integer> group : groups)
            if (!group.isEmpty())
                result.add(group.stream().sorted().map(members::get).toList());
        return result;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < members.size(); a++)
            for (int b = a + 1; b < members.size(); b++)
                if (linked(a, b)) pairs.add(new Pair(likeness.score(members.get(a), members.get(b)), a, b));
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.score)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    private boolean linked(int a, int b) {
        return keys.get(a).stream().anyMatch(keys.get(b)::contains) && likeness.linked(members.get(a), members.get(b));
    }

    private boolean mayJoin(List<Integer> a, List<Integer> b) {
        List<T> together = new ArrayList<>();
        a.forEach(i -> together.add(members.get(i)));
        b.forEach(i -> together.add(members.get(i)));
        int pairs = 0;
        int linked = 0;
        for (int x : a) {
            for (int y : b) {
                if (likeness.apart(members.get(x), members.get(y))) {
                    if (!likeness.forgiven(members.get(x), members.get(y), together)) return false;
                } else {
                    pairs++;
                    if (linked(x, y)) linked++;
                }
            }
        }
        return 2 * linked >= pairs;
    }

    private void join(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(from).forEach(i -> groupOf[i] = into);
        groups.get(from).clear();
    }
}
