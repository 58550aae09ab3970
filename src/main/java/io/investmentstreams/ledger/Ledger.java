package io.investmentstreams.ledger;

import io.investmentstreams.ledger.ProjectChange.Cause;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import io.investmentstreams.ledger.rate.Valuation;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what counts. What it holds after any steps depends only on the readings that stand and on the rates, never on the
 * order in which they came; one step costs as much as what hangs together with its article, however much is held.
 *
 * <p>Holds no state of its own: the same ledger may serve several states, one thread at a time for each.
 */
public final class Ledger {
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final FxTable bundled;
    private final Wording wording = Wording.bundled();

    /** A ledger that converts by the bundled rates until others are fed. */
    public Ledger() {
        this(FxTable.bundled());
    }

    public Ledger(FxTable bundled) {
        this.bundled = bundled;
    }

    /** Takes one version of one article, or its withdrawal; an older version than the one that stands is not accepted. */
    public Outcome apply(Reading reading, LedgerState state) {
        Reading old = state.readings().get(reading.articleId());
        if (old != null && old.version().compareTo(reading.version()) >= 0) return Outcome.STALE;
        Step step = step(state);
        Observations after = step.replace(old, reading);
        step.settle();
        boolean withdrawn = reading.announcement() == null;
        List<ProjectChange> changes = step.records()
                .changes((before, now) -> withdrawn ? Cause.WITHDRAWAL : cause(before, now), reading.articleId());
        NaiveSum naive = new NaiveSum(valuation(state));
        NaiveChange summed = new NaiveChange(reading.articleId(), naive.of(old), naive.of(reading));
        List<ReviewItem> reviews = new ArrayList<>(after.reviews());
        reviews.addAll(step.records().reviews());
        return new Outcome(
                true, changes, summed.before().equals(summed.after()) ? List.of() : List.of(summed), reviews);
    }

    /** Takes a day's rate, new or corrected or taken back, and values anew what uses it. */
    public Outcome apply(FxRate rate, LedgerState state) {
        Set<String> uses = uses(rate, state);
        Map<String, List<NaiveAmount>> before = new LinkedHashMap<>();
        NaiveSum naive = new NaiveSum(valuation(state));
        uses.stream()
                .filter(Entries::isArticle)
                .map(Entries::article)
                .forEach(id -> before.put(id, naive.of(state.readings().get(id))));
        if (rate.rate() == null) state.rates().delete(rate.key());
        else state.rates().put(rate.key(), rate);
        Step step = step(state);
        uses.stream()
                .filter(u -> !Entries.isArticle(u))
                .map(ObservationId::parse)
                .forEach(step::touch);
        step.settle();
        List<NaiveChange> summed = new ArrayList<>();
        before.forEach((id, old) -> {
            List<NaiveAmount> now = naive.of(state.readings().get(id));
            if (!now.equals(old)) summed.add(new NaiveChange(id, old, now));
        });
        return new Outcome(
                true,
                step.records().changes((old, now) -> Cause.RATE, null),
                summed,
                step.records().reviews());
    }

    /** Takes a person's correction, or takes one back. */
    public Outcome apply(Correction correction, LedgerState state) {
        Correction old = state.corrections().get(correction.subject());
        Step step = step(state);
        step.correct(old, correction);
        step.settle();
        return new Outcome(
                true,
                step.records().changes((before, now) -> Cause.CORRECTION, null),
                List.of(),
                step.records().reviews());
    }

    /** Everything whose day falls from this quote up to the next one. */
    private Set<String> uses(FxRate rate, LedgerState state) {
        LocalDate next = rates(state).nextQuoteAfter(rate.currency(), rate.on());
        Set<String> uses = new TreeSet<>();
        state.index()
                .range(
                        Entries.use(rate.currency(), rate.on()),
                        Entries.use(rate.currency(), next == null ? NO_END : next),
                        (key, value) -> uses.add(value));
        return uses;
    }

    private static Cause cause(Project before, Project now) {
        Project known = now != null ? now : before;
        if (known.kind() == Project.Kind.RESIDUAL) return Cause.RESIDUAL;
        if (before == null) return Cause.PROJECT;
        return now != null && now.stage() != before.stage() ? Cause.STAGE : Cause.CORRECTION;
    }

    private Step step(LedgerState state) {
        return new Step(state, valuation(state), wording);
    }

    private Valuation valuation(LedgerState state) {
        return new Valuation(rates(state));
    }

    private FedRates rates(LedgerState state) {
        return new FedRates(state.rates(), bundled);
    }
}
