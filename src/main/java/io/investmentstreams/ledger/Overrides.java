package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.Sighting;
import java.util.List;
import java.util.stream.Stream;

/** The corrections that stand, and the observations they mean, wherever they are kept. */
interface Overrides {
    /** Null when nothing is corrected. */
    Correction of(String subject);

    /** The sighting a project's id comes from; null when it doesn't stand. */
    Sighting anchor(String projectId);

    /** The projects that a person merged into this one, sorted. */
    List<String> mergedInto(String projectId);

    /** Whether a correction of this action stands for the subject. */
    default boolean has(String subject, Correction.Action action) {
        Correction c = of(subject);
        return c != null && c.action() == action;
    }

    /** The sightings that a person said are of the same project as this one. */
    default List<Sighting> partners(Sighting s) {
        String id = Merge.projectId(s);
        Stream<String> to = has(id, Correction.Action.MERGE) ? Stream.of(of(id).target()) : Stream.empty();
        return Stream.concat(to, mergedInto(id).stream())
                .map(this::anchor)
                .filter(other -> other != null)
                .toList();
    }
}
