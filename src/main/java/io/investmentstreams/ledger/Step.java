package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.Valuation;
import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.Likeness;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Partition;
import io.investmentstreams.ledger.same.Places;
import io.investmentstreams.ledger.same.ProjectShelves;
import io.investmentstreams.ledger.same.Remembered;
import io.investmentstreams.ledger.same.SameCeremony;
import io.investmentstreams.ledger.same.SameProject;
import io.investmentstreams.ledger.same.Sighting;
import io.investmentstreams.ledger.same.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One change of the ledger: computes anew the projects and ceremonies that hang together with what changed, and writes the
 * difference. First the projects, because what a headline leaves over depends on them.
 */
final class Step {
    private final LedgerState state;
    private final Archive archive;
    private final Kinship<Sighting> projects;
    private final Kinship<Headline> ceremonies;
    private final Grouping grouping;
    private final Merge merge;
    private final Residuals residuals;
    private final Records records;
    private final Likeness<Sighting> sameProject = new Remembered<>(new SameProject());
    private final Likeness<Headline> sameCeremony = new Remembered<>(new SameCeremony());
    private final Set<ObservationId> touchedSightings = new TreeSet<>();
    private final Set<ObservationId> touchedHeadlines = new TreeSet<>();
    /** Those that didn't stand before this step: no record has them. */
    private final Set<ObservationId> fresh = new HashSet<>();

    Step(LedgerState state, Valuation valuation, Wording wording) {
        this.state = state;
        this.archive = new Archive(state, wording);
        Families families = new Families(state);
        this.projects = new Kinship<>(
                sameProject, ProjectShelves.PREFIX, archive, families, archive::sighting, archive::partners);
        this.ceremonies =
                new Kinship<>(sameCeremony, Entries.CEREMONIES, archive, families, archive::ceremony, h -> List.of());
        this.grouping = new Grouping(sameProject, archive);
        this.merge = new Merge(valuation, archive);
        this.residuals = new Residuals(valuation, archive);
        this.records = new Records(state);
    }

    /** Puts a reading in the place of an older one and touches everything either of them reaches. */
    Observations replace(Reading old, Reading reading) {
        Observations before = archive.observations(reading.articleId());
        touch(before);
        state.readings().put(reading.articleId(), reading);
        return swap(old, before, reading);
    }

    /** Puts a correction in the place of an older one and touches everything either of them reaches. */
    void correct(Correction old, Correction correction) {
        String subject = correction.subject();
        state.index().put(Entries.CORRECTED, subject);
        Reading reading = state.readings().get(subject);
        Observations before = archive.observations(subject);
        touch(before);
        touchProjects(old);
        if (correction.action() == null) state.corrections().delete(subject);
        else state.corrections().put(subject, correction);
        bind(subject, old, false);
        bind(subject, correction, true);
        if (reading != null) swap(reading, before, reading);
        touchProjects(correction);
    }

    private Observations swap(Reading old, Observations before, Reading reading) {
        Observations after = archive.replace(reading.articleId(), reading);
        after.ids().stream().filter(id -> !before.ids().contains(id)).forEach(fresh::add);
        Entries filed = old == null ? Entries.NONE : Entries.of(old, before, sameProject, sameCeremony);
        filed.replaceBy(Entries.of(reading, after, sameProject, sameCeremony), state);
        projects.replace(before.sightings().values(), after.sightings().values());
        ceremonies.replace(before.ceremonies(), after.ceremonies());
        touch(after);
        return after;
    }

    private void bind(String subject, Correction c, boolean stands) {
        if (c == null || c.action() != Correction.Action.MERGE) return;
        Set<String> merged = new TreeSet<>(archive.mergedInto(c.target()));
        if (stands) merged.add(subject);
        else merged.remove(subject);
        String key = Entries.mergedInto(c.target());
        if (merged.isEmpty()) state.index().delete(key);
        else state.index().put(key, String.join(" ", merged));
    }

    private void touchProjects(Correction c) {
        if (c == null) return;
        for (String id : new String[] {c.subject(), c.target()}) {
            Sighting s = id == null ? null : archive.anchor(id);
            if (s != null) touch(s.id());
        }
    }

    /** Touches what rests on one observation. */
    void touch(ObservationId id) {
        (id.kind() == ObservationId.Kind.PROJECT ? touchedSightings : touchedHeadlines).add(id);
    }

    private void touch(Observations all) {
        for (Sighting s : all.sightings().values()) {
            touchedSightings.addAll(projects.kin(s));
            touchCeremoniesOf(s, all);
        }
        for (Headline h : all.ceremonies()) touchedHeadlines.addAll(ceremonies.kin(h));
    }

    private void touchCeremoniesOf(Sighting s, Observations all) {
        for (Headline h : all.chain(s.item().within())) {
            Headline ceremony = all.ceremony(h.id().index());
            if (ceremony != null) touchedHeadlines.add(ceremony.id());
        }
        if (!Entries.speaksOfUnknownCeremony(s, all)) return;
        for (String code : Places.codes(s.item().region()))
            archive.ceremoniesAt(code, s.day()).forEach(h -> touchedHeadlines.add(h.id()));
    }

    void settle() {
        settleProjects();
        settleCeremonies();
    }

    private void settleProjects() {
        Set<String> oldIds = take(touchedSightings);
        List<List<Sighting>> groups = projects.components(touchedSightings).stream()
                .flatMap(component -> grouping.of(component).stream())
                .toList();
        groups.forEach(group -> oldIds.addAll(take(ids(group))));
        for (List<Sighting> group : groups) {
            if (grouping.excluded(group)) continue;
            Draft draft = merge.project(group);
            String id = draft.project().id();
            group.forEach(s -> state.index().put(Entries.member(s.id()), id));
            // A record stands only where one of its sightings says so.
            records.write(draft, oldIds.remove(id));
        }
        oldIds.forEach(records::delete);
        groups.forEach(group -> group.forEach(s -> touchCeremoniesOf(s, archive.observations(s.id().articleId()))));
    }

    /** Headlines remember the records of their ceremony, separated by spaces. */
    private void settleCeremonies() {
        Set<String> oldIds = take(touchedHeadlines);
        List<List<Headline>> groups = ceremonies.components(touchedHeadlines).stream()
                .flatMap(component -> Partition.of(component, sameCeremony).stream())
                .toList();
        groups.forEach(group -> oldIds.addAll(take(ids(group))));
        Map<String, Draft> drafts = new HashMap<>();
        for (List<Headline> group : groups) {
            List<Draft> left = residuals.of(group);
            left.forEach(d -> drafts.put(d.project().id(), d));
            String recordIds =
                    String.join(" ", left.stream().map(d -> d.project().id()).toList());
            if (!recordIds.isEmpty()) group.forEach(h -> state.index().put(Entries.member(h.id()), recordIds));
        }
        drafts.values().stream()
                .sorted(Comparator.comparing(d -> d.project().id()))
                .forEach(d -> records.write(d, true));
        oldIds.removeAll(drafts.keySet());
        oldIds.forEach(records::delete);
    }

    /** Forgets which records these observations belong to, and returns those records. */
    private Set<String> take(Collection<ObservationId> ids) {
        Set<String> records = new TreeSet<>();
        for (ObservationId id : ids) {
            if (fresh.contains(id)) continue;
            String member = state.index().get(Entries.member(id));
            if (member == null) continue;
            records.addAll(List.of(member.split(" ")));
            state.index().delete(Entries.member(id));
        }
        return records;
    }

    private static <T extends Observed> List<ObservationId> ids(List<T> group) {
        return group.stream().map(Observed::id).toList();
    }

    Records records() {
        return records;
    }
}
