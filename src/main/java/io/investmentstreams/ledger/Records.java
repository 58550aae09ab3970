package io.investmentstreams.ledger;

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

    /** Writes the record if it differs from what stands, revision aside. */
    void write(Draft draft) {
        Project project = draft.project();
        Project old = state.projects().get(project.id());
        file(draft);
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
        unfile(id);
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

    private void file(Draft draft) {
        String id = draft.project().id();
        String use = draft.currency() == null || draft.valuedOn() == null
                ? null
                : Entries.group(Entries.use(draft.currency(), draft.valuedOn())) + id;
        if (use != null && use.equals(state.index().get(Entries.useOf(id)))) {
            state.index().put(use, draft.first().text());
            return;
        }
        unfile(id);
        if (use == null) return;
        state.index().put(Entries.useOf(id), use);
        state.index().put(use, draft.first().text());
    }

    private void unfile(String id) {
        String use = state.index().get(Entries.useOf(id));
        if (use == null) return;
        state.index().delete(use);
        state.index().delete(Entries.useOf(id));
    }
}
