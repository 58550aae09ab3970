package io.investmentstreams.ledger;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.same.Figures;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Places;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The best observation of one field: a stated correction before all else, stated before absent, then by quality (exact before
 * rounded or open, deepest before shallow), then latest dated, then smallest article id.
 */
final class Best {
    private static final Set<String> FINER_SECTORS =
            Set.of("artificial_intelligence", "integrated_circuits", "aerospace");
    private static final Set<String> NO_SECTOR = Set.of("other", "unallocated");

    private Best() {}

    /** Null when none of the group states the field. */
    static <T extends Observed, V> V of(List<T> group, Function<T, V> field, ToIntFunction<V> quality) {
        Comparator<T> order = Comparator.<T, Boolean>comparing(Observed::correction)
                .reversed()
                .thenComparing(Comparator.<T>comparingInt(t -> quality.applyAsInt(field.apply(t)))
                        .reversed())
                .thenComparing(
                        Observed::day,
                        Comparator.nullsLast(
                                Comparator.<LocalDate>naturalOrder().reversed()))
                .thenComparing(Observed::id);
        return group.stream()
                .filter(t -> field.apply(t) != null)
                .min(order)
                .map(field)
                .orElse(null);
    }

    /** An exact figure that only says with fewer digits what another says counts as rounded. */
    static <T extends Observed> Amount amount(List<T> group, Function<T, Amount> field) {
        List<Amount> exact =
                group.stream().map(field).filter(a -> a != null && a.isExact()).toList();
        return of(group, field, a -> a.isExact() && exact.stream().noneMatch(e -> Figures.rounds(a, e)) ? 1 : 0);
    }

    /** A correction that names no more than the surroundings of a place corrects something else. */
    static <T extends Observed> Region region(List<T> group, Function<T, Region> field) {
        List<Region> stated = group.stream().map(field).filter(Objects::nonNull).toList();
        Function<T, Region> narrow = t -> {
            Region r = field.apply(t);
            boolean wide = r != null && stated.stream().anyMatch(s -> !s.equals(r) && Places.contains(r, s));
            return wide && t.correction() ? null : r;
        };
        return of(group, narrow, Places::depth);
    }

    static <T extends Observed> String sector(List<T> group, Function<T, String> field) {
        return of(group, field, s -> NO_SECTOR.contains(s) ? 0 : FINER_SECTORS.contains(s) ? 2 : 1);
    }

    /** Counts in whole tens may be rounded ones. */
    static <T extends Observed> Integer count(List<T> group, Function<T, Integer> field) {
        return of(group, field, n -> n % 10 == 0 ? 0 : 1);
    }
}
