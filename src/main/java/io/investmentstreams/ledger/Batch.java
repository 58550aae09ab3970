package io.investmentstreams.ledger;

import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import io.investmentstreams.ledger.rate.Valuation;
import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.Likeness;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Partition;
import io.investmentstreams.ledger.same.Places;
import io.investmentstreams.ledger.same.SameCeremony;
import io.investmentstreams.ledger.same.SameProject;
import io.investmentstreams.ledger.same.Sighting;
import io.investmentstreams.ledger.same.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The whole computation at once over a set of readings and rates, by the same rules of merging and with none of the
 * machinery of steps: what the ledger must hold after them in any order.
 */
public final class Batch {
    /**
     * What the ledger comes to.
     *
     * @param projects by id, every revision 1
     * @param naive    by article id; articles that add nothing are left out
     * @param reviews  what stands to be reviewed, sorted by article id and reason
     */
    public record Result(
            SortedMap<String, Project> projects,
            SortedMap<String, List<NaiveAmount>> naive,
            List<ReviewItem> reviews) {}

    private final SortedMap<String, Reading> standing = new TreeMap<>();
    private final Map<String, Observations> observed = new HashMap<>();
    private final Map<ObservationId, Project> projectOf = new HashMap<>();
    private final Map<String, List<Sighting>> signedAt = new HashMap<>();
    private final SortedMap<String, Project> projects = new TreeMap<>();
    private final List<ReviewItem> reviews = new ArrayList<>();
    private final SortedMap<String, Correction> corrections = new TreeMap<>();
    private final Map<String, Sighting> anchors = new HashMap<>();
    private final Everything everything = new Everything();
    private final Valuation valuation;

    private Batch(FxTable rates) {
        this.valuation = new Valuation(rates);
    }

    /**
     * Computes what the ledger must hold.
     *
     * @param readings all versions of all articles, in any order and with any repeats
     * @param fed      rates that were fed, in the order in which they were (of two for one day the later stands)
     * @param said     corrections, in the order in which they were made (of two for one subject the later stands)
     * @param bundled  rates below those that were fed
     */
    public static Result compute(
            Collection<Reading> readings, Collection<FxRate> fed, Collection<Correction> said, FxTable bundled) {
        Map<String, FxRate> last = new LinkedHashMap<>();
        fed.forEach(r -> last.put(r.key(), r));
        Batch batch = new Batch(bundled.with(last.values()));
        said.forEach(c -> batch.corrections.put(c.subject(), c));
        batch.corrections.values().removeIf(c -> c.action() == null);
        return batch.run(readings);
    }

    /** As the other, when nobody corrected anything. */
    public static Result compute(Collection<Reading> readings, Collection<FxRate> fed, FxTable bundled) {
        return compute(readings, fed, List.of(), bundled);
    }

    private Result run(Collection<Reading> readings) {
        Wording wording = Wording.bundled();
        for (Reading r : readings)
            standing.merge(r.articleId(), r, (a, b) -> a.version().compareTo(b.version()) >= 0 ? a : b);
        standing.forEach((id, r) ->
                observed.put(id, Observations.of(r, everything.has(id, Correction.Action.EXCLUDE), wording)));
        observed.values().forEach(o -> reviews.addAll(o.reviews()));
        List<Sighting> sightings = all(o -> o.sightings().values());
        sightings.forEach(s -> anchors.put(Merge.projectId(s), s));
        for (List<Sighting> component : components(sightings, new SameProject(), everything::partners))
            merge(component);
        sightings.forEach(this::fileSignedAt);
        Residuals residuals = new Residuals(valuation, everything);
        SameCeremony same = new SameCeremony();
        for (List<Headline> component : components(all(Observations::ceremonies), same, h -> List.of()))
            for (List<Headline> group : Partition.of(component, same))
                residuals.of(group).forEach(this::keep);
        reviews.sort(Comparator.comparing(ReviewItem::articleId).thenComparing(ReviewItem::reason));
        return new Result(projects, naive(), List.copyOf(reviews));
    }

    private void merge(List<Sighting> component) {
        Grouping grouping = new Grouping(new SameProject(), everything);
        for (List<Sighting> group : grouping.of(component)) {
            if (grouping.excluded(group)) continue;
            Draft draft = new Merge(valuation, everything).project(group);
            keep(draft);
            group.forEach(s -> projectOf.put(s.id(), draft.project()));
        }
    }

    private void keep(Draft draft) {
        projects.put(draft.project().id(), draft.project().withRevision(1));
        reviews.addAll(draft.reviews());
    }

    private <T> List<T> all(Function<Observations, Collection<T>> part) {
        return standing.keySet().stream()
                .flatMap(id -> part.apply(observed.get(id)).stream())
                .toList();
    }

    private SortedMap<String, List<NaiveAmount>> naive() {
        SortedMap<String, List<NaiveAmount>> naive = new TreeMap<>();
        NaiveSum sum = new NaiveSum(valuation);
        standing.forEach((id, reading) -> {
            List<NaiveAmount> amounts = sum.of(reading);
            if (!amounts.isEmpty()) naive.put(id, amounts);
        });
        return naive;
    }

    private void fileSignedAt(Sighting s) {
        if (!Entries.speaksOfUnknownCeremony(s, observed.get(s.id().articleId()))) return;
        for (String code : Places.codes(s.item().region()))
            signedAt.computeIfAbsent(Entries.signedAt(code, s.day()), k -> new ArrayList<>())
                    .add(s);
    }

    private static <T extends Observed> Collection<List<T>> components(
            List<T> all, Likeness<T> likeness, Function<T, List<T>> bound) {
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) root[i] = i;
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            for (String key : likeness.keys(all.get(i))) {
                List<Integer> filed = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                for (int j : filed)
                    if (find(root, i) != find(root, j)
                            && likeness.relate(all.get(i), all.get(j)).linked()) root[find(root, i)] = find(root, j);
                filed.add(i);
            }
        }
        for (int i = 0; i < root.length; i++)
            for (T other : bound.apply(all.get(i))) root[find(root, i)] = find(root, all.indexOf(other));
        Map<Integer, List<T>> components = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++)
            components.computeIfAbsent(find(root, i), k -> new ArrayList<>()).add(all.get(i));
        return components.values();
    }

    private static int find(int[] root, int i) {
        int r = i;
        while (root[r] != r) r = root[r];
        root[i] = r;
        return r;
    }

    /** Looks up in what the batch holds. */
    private final class Everything implements Lookup, Overrides {
        @Override
        public Correction of(String subject) {
            return corrections.get(subject);
        }

        @Override
        public Sighting anchor(String projectId) {
            return anchors.get(projectId);
        }

        @Override
        public List<String> mergedInto(String projectId) {
            return corrections.values().stream()
                    .filter(c -> c.action() == Correction.Action.MERGE && projectId.equals(c.target()))
                    .map(Correction::subject)
                    .toList();
        }

        @Override
        public Observations observations(String articleId) {
            return observed.get(articleId);
        }

        @Override
        public Project projectOf(ObservationId sighting) {
            return projectOf.get(sighting);
        }

        @Override
        public List<Sighting> signedAt(String regionCode, LocalDate day) {
            return signedAt.getOrDefault(Entries.signedAt(regionCode, day), List.of());
        }
    }
}
