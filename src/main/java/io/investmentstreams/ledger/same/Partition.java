package io.investmentstreams.ledger.same;

import io.investmentstreams.ledger.same.Likeness.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Splits a set of observations into those that tell of one thing: pairs are joined from the best score down, ties by
 * observation ids; two groups are joined when no pair between them is apart and at least half of the pairs are candidates.
 * The second condition keeps a chain of look-alikes from melting into one.
 */
public final class Partition<T extends Observed> {
    private record Pair(int score, int a, int b) {}

    private final Likeness<T> likeness;
    private final List<T> members;
    private final Relation[][] relations;
    private final boolean[][] linked;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private Partition(Collection<T> component, Likeness<T> likeness) {
        int n = component.size();
        this.likeness = likeness;
        this.members =
                component.stream().sorted(Comparator.comparing(Observed::id)).toList();
        this.relations = new Relation[n][n];
        this.linked = new boolean[n][n];
        this.groupOf = new int[n];
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
    }

    /** Groups in the order of their smallest observation, each sorted by observation id. */
    public static <T extends Observed> List<List<T>> of(Collection<T> component, Likeness<T> likeness) {
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
        List<Set<String>> keys = members.stream().map(likeness::keys).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                Relation relation = likeness.relate(members.get(a), members.get(b));
                relations[a][b] = relation;
                relations[b][a] = relation;
                if (!relation.linked() || Collections.disjoint(keys.get(a), keys.get(b))) continue;
                linked[a][b] = true;
                linked[b][a] = true;
                pairs.add(new Pair(relation.score(), a, b));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.score)
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    private boolean mayJoin(List<Integer> a, List<Integer> b) {
        int pairs = 0;
        int candidates = 0;
        for (int x : a) {
            for (int y : b) {
                if (!relations[x][y].apart()) pairs++;
                else if (!forgiven(x, y, a, b)) return false;
                if (linked[x][y]) candidates++;
            }
        }
        return 2 * candidates >= pairs;
    }

    private boolean forgiven(int x, int y, List<Integer> a, List<Integer> b) {
        if (relations[x][y].bar() != Relation.Bar.PHASE) return false;
        List<T> together = new ArrayList<>();
        a.forEach(i -> together.add(members.get(i)));
        b.forEach(i -> together.add(members.get(i)));
        return likeness.forgiven(members.get(x), members.get(y), together);
    }

    private void join(int into, int from) {
        groups.get(into).addAll(groups.get(from));
        groups.get(from).forEach(i -> groupOf[i] = into);
        groups.get(from).clear();
    }
}
