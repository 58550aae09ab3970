package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.Valuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The project records as written; keeps, for one step, what each was before it. */
final class Records {
    private final LedgerState state;
    private final SortedMap<String, Project> before = new TreeMap<>();
    private final List<ReviewItem> reviews = new ArrayList<>();

    Records(LedgerState state) {
        this.state = state;
    }

    /**
     * Writes the record if it differs from what stands, revision aside.
     *
     * @param mayStand false only when none of its id stands
     */
    void write(Draft draft, boolean mayStand) {
        Project project = draft.project();
        Project old = mayStand ? state.projects().get(project.id()) : null;
        file(draft, old);
        if (old != null && old.withRevision(0).equals(project)) return;
        before.putIfAbsent(project.id(), old);
        state.projects().put(project.id(), project.withRevision(old == null ? 1 : old.revision() + 1));
        reviews.addAll(draft.reviews());
    }

    void delete(String id) {
        Project old = state.projects().get(id);
        if (old == null) return;
        before.putIfAbsent(id, old);
        state.projects().delete(id);
        String use = use(old);
        if (use != null) unfile(id, use);
    }

    /** What differs now from before the step, ceased records first. */
    List<ProjectChange> changes(BiFunction<Project, Project, ProjectChange.Cause> cause, String articleId) {
        List<ProjectChange> changes = new ArrayList<>();
        for (Map.Entry<String, Project> e : before.entrySet()) {
            Project old = e.getValue();
            Project now = state.projects().get(e.getKey());
            if (Objects.equals(old, now)) continue;
            changes.add(new ProjectChange(e.getKey(), old, now, cause.apply(old, now), articleId));
        }
        changes.sort(Comparator.comparing(c -> c.after() != null));
        return changes;
    }

    List<ReviewItem> reviews() {
        return reviews;
    }

    /** Files by what rate it was valued, so that another finds it; nothing is filed of what was not there before. */
    private void file(Draft draft, Project old) {
        String id = draft.project().id();
        String use = draft.currency() == null || draft.valuedOn() == null
                ? null
                : Entries.group(Entries.use(draft.currency(), draft.valuedOn())) + id;
        String filed = old == null ? null : use(old);
        if (filed != null && !filed.equals(use)) unfile(id, filed);
        if (use == null) return;
        if (!use.equals(filed)) state.index().put(Entries.useOf(id), use);
        state.index().put(use, draft.first().text());
    }

    /** The entry by which a rate finds a record that stands; null when none does. */
    private String use(Project old) {
        // What a headline leaves over is told in CNY, whatever currency it is valued from.
        boolean home = old.kind() == Project.Kind.PROJECT
                && (old.amount() == null || old.amount().currency().equals(Valuation.HOME));
        return home ? null : state.index().get(Entries.useOf(old.id()));
    }

    private void unfile(String id, String use) {
        state.index().delete(use);
        state.index().delete(Entries.useOf(id));
    }
}
