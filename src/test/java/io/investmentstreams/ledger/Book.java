package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A ledger with its state, for tests. */
final class Book {
    private static final FxTable RATES = FxTable.bundled();

    final Ledger ledger = new Ledger(RATES);
    final LedgerState state = new InMemoryLedgerState();
    final List<ReviewItem> reviews = new ArrayList<>();
    Outcome last;

    static Book of(Reading... readings) {
        return new Book().read(readings);
    }

    Book read(Reading... readings) {
        for (Reading r : readings) {
            last = ledger.apply(r, state);
            reviews.addAll(last.reviews());
        }
        return this;
    }

    Book rate(FxRate rate) {
        last = ledger.apply(rate, state);
        reviews.addAll(last.reviews());
        return this;
    }

    Book correct(Correction correction) {
        last = ledger.apply(correction, state);
        reviews.addAll(last.reviews());
        return this;
    }

    List<String> reasons() {
        return reviews.stream().map(ReviewItem::reason).toList();
    }

    List<Project> projects() {
        return of(Project.Kind.PROJECT);
    }

    List<Project> residuals() {
        return of(Project.Kind.RESIDUAL);
    }

    Project project() {
        if (projects().size() != 1) throw new AssertionError("one project expected: " + projects());
        return projects().get(0);
    }

    Project residual() {
        if (residuals().size() != 1) throw new AssertionError("one residual expected: " + residuals());
        return residuals().get(0);
    }

    SortedMap<String, Project> all() {
        SortedMap<String, Project> all = new TreeMap<>();
        state.projects().prefix("", (id, p) -> all.put(id, p.withRevision(1)));
        return all;
    }

    int indexSize() {
        int[] n = {0};
        state.shelves().prefix("", (k, v) -> n[0]++);
        state.index().prefix("", (k, v) -> n[0]++);
        return n[0];
    }

    private List<Project> of(Project.Kind kind) {
        return all().values().stream()
                .filter(p -> p.kind() == kind)
                .sorted(Comparator.comparing(Project::name).thenComparing(Project::id))
                .toList();
    }
}
