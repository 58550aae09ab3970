package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import io.investmentstreams.ledger.same.Sighting;
import io.investmentstreams.ledger.same.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The standing readings as observations; remembers what it has read for the length of one step. */
final class Archive implements Lookup, Overrides {
    private final LedgerState state;
    private final Wording wording;
    private final Lists lists;
    private final Map<String, Observations> read = new HashMap<>();

    Archive(LedgerState state, Wording wording) {
        this.state = state;
        this.wording = wording;
        this.lists = new Lists(state.shelves());
    }

    @Override
    public Observations observations(String articleId) {
        return read.computeIfAbsent(
                articleId, id -> observe(id, state.readings().get(id)));
    }

    private Observations observe(String articleId, Reading reading) {
        return Observations.of(reading, has(articleId, Correction.Action.EXCLUDE), wording);
    }

    /** The article reads otherwise from now on, or counts otherwise. */
    Observations replace(String articleId, Reading reading) {
        Observations observations = observe(articleId, reading);
        read.put(articleId, observations);
        return observations;
    }

    @Override
    public Correction of(String subject) {
        return isCorrected() ? state.corrections().get(subject) : null;
    }

    @Override
    public Sighting anchor(String projectId) {
        String id = state.index().get(Entries.anchor(projectId));
        return id == null ? null : sighting(ObservationId.parse(id));
    }

    @Override
    public List<String> mergedInto(String projectId) {
        String subjects = isCorrected() ? state.index().get(Entries.mergedInto(projectId)) : null;
        return subjects == null ? List.of() : List.of(subjects.split(" "));
    }

    /** Whether a correction was ever made. */
    private boolean isCorrected() {
        return state.index().get(Entries.CORRECTED) != null;
    }

    /** Null when the observation no longer stands. */
    Sighting sighting(ObservationId id) {
        return observations(id.articleId()).sightings().get(id.index());
    }

    /** Null when the observation no longer stands, or not for a ceremony of its own. */
    Headline ceremony(ObservationId id) {
        Observations all = observations(id.articleId());
        Headline h = all.headlines().get(id.index());
        return h != null && h.equals(all.ceremony(id.index())) ? h : null;
    }

    @Override
    public Project projectOf(ObservationId sighting) {
        String id = state.index().get(Entries.member(sighting));
        return id == null ? null : state.projects().get(id);
    }

    @Override
    public List<Sighting> signedAt(String regionCode, LocalDate day) {
        return filed(Entries.signedAt(regionCode, day)).stream()
                .map(this::sighting)
                .toList();
    }

    List<Headline> ceremoniesAt(String regionCode, LocalDate day) {
        return filed(Entries.ceremonyAt(regionCode, day)).stream()
                .map(this::ceremony)
                .toList();
    }

    /** The observations filed under one key, in the order of their ids. */
    List<ObservationId> filed(String key) {
        List<ObservationId> ids = new ArrayList<>();
        filed(key, Sieve.OPEN, ids::add);
        ids.sort(null);
        return ids;
    }

    /** Visits those of the observations filed under one key that a sieve admits, in any order. */
    void filed(String key, Sieve sieve, Consumer<ObservationId> each) {
        lists.read(key, sieve, each);
    }

    /** As the other one, of all entries of their own whose keys begin so. */
    void filedFrom(String prefix, Sieve sieve, Consumer<ObservationId> each) {
        state.shelves().prefix(prefix, (key, entry) -> Filing.read(key, entry, 0, sieve, each));
    }
}
