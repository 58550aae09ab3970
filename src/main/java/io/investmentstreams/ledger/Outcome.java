package io.investmentstreams.ledger;

import java.util.List;

/**
 * What one step of the ledger changed.
 *
 * @param accepted false when a newer version of the article already stands; then nothing changed and the other parts are empty
 * @param changes  project records that differ now, those that ceased first, then by id
 * @param naive    articles whose naive amounts differ now (more than one only after a rate)
 */
public record Outcome(
        boolean accepted, List<ProjectChange> changes, List<NaiveChange> naive, List<ReviewItem> reviews) {
    static final Outcome STALE = new Outcome(false, List.of(), List.of(), List.of());

    public Outcome {
        changes = List.copyOf(changes);
        naive = List.copyOf(naive);
        reviews = List.copyOf(reviews);
    }
}
