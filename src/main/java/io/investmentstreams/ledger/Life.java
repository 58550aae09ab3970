package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.ledger.Project.StageReached;
import io.investmentstreams.ledger.same.Observed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a group of observations has come.
 *
 * @param stage  the furthest reached; cancelled when no other observation is dated later than the last cancellation
 * @param on     the earliest day at signed or later; for what is only intended, the earliest at all; null when undated
 * @param stages every stage reached, oldest first, undated ones last; again after a cancellation
 */
record Life(Stage stage, LocalDate on, List<StageReached> stages) {
    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    static Life of(List<? extends Observed> group) {
        Stage stage = stage(group);
        return new Life(stage, on(group, stage), stages(group));
    }

    private static Stage stage(List<? extends Observed> group) {
        Stage furthest = group.stream()
                .map(Observed::stage)
                .filter(s -> s != Stage.CANCELLED)
                .max(Comparator.naturalOrder())
                .orElse(Stage.CANCELLED);
        return cancelled(group) ? Stage.CANCELLED : furthest;
    }

    /** An undated cancellation stands: it can only have followed what it takes back. */
    private static boolean cancelled(List<? extends Observed> group) {
        LocalDate last = null;
        boolean any = false;
        for (Observed o : group) {
            if (o.stage() != Stage.CANCELLED) continue;
            if (o.day() == null) return true;
            any = true;
            last = last == null || o.day().isAfter(last) ? o.day() : last;
        }
        LocalDate cancelledOn = last;
        return any
                && group.stream()
                        .noneMatch(o -> o.stage() != Stage.CANCELLED
                                && o.day() != null
                                && o.day().isAfter(cancelledOn));
    }

    private static LocalDate on(List<? extends Observed> group, Stage stage) {
        boolean everSigned = group.stream().anyMatch(o -> o.stage().countsAsSigned());
        Stream<? extends Observed> counted = group.stream();
        if (everSigned && !stage.countsAsIntended())
            counted = counted.filter(o -> o.stage().countsAsSigned());
        return counted.map(Observed::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<StageReached> stages(List<? extends Observed> group) {
        List<StageReached> stages = new ArrayList<>();
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        group.stream()
                .sorted(Comparator.<Observed, LocalDate>comparing(Observed::day, UNDATED_LAST)
                        .thenComparing(Observed::stage)
                        .thenComparing(Observed::id))
                .forEach(o -> {
                    if (!reached.add(o.stage())) return;
                    if (o.stage() == Stage.CANCELLED) reached.removeIf(s -> s != Stage.CANCELLED);
                    else reached.remove(Stage.CANCELLED);
                    stages.add(new StageReached(o.stage(), o.day(), o.id().articleId()));
                });
        return stages;
    }
}
