package io.investmentstreams.evaluation;

import io.investmentstreams.evaluation.Label.Wanted;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signed investment of one article by currency: its totals, and what the itemised projects exceed them by. */
final class SignedSum {
    private static final Set<String> COUNTED = Set.of("signed", "landed", "started", "opened");

    private final Map<String, BigDecimal> totals = new HashMap<>();
    private final Map<String, BigDecimal> projects = new HashMap<>();

    static SignedSum wanted(List<Wanted> claims) {
        SignedSum sum = new SignedSum();
        for (Wanted w : claims) {
            if (COUNTED.contains(w.json().path("status").asText())) sum.add(w.total(), w.currency(), w.amount());
        }
        return sum;
    }

    static SignedSum claimed(List<Claimed> claims) {
        SignedSum sum = new SignedSum();
        for (Claimed c : claims) {
            if (c.stage() != null && c.stage().countsAsSigned())
                sum.add(c.total(), c.amount().currency(), c.point());
        }
        return sum;
    }

    private void add(boolean total, String currency, BigDecimal amount) {
        (total ? totals : projects).merge(currency, amount, BigDecimal::add);
    }

    Map<String, BigDecimal> byCurrency() {
        Set<String> currencies = new HashSet<>(totals.keySet());
        currencies.addAll(projects.keySet());
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String c : currencies) {
            BigDecimal sum = totals.getOrDefault(c, BigDecimal.ZERO).max(projects.getOrDefault(c, BigDecimal.ZERO));
            if (sum.signum() != 0) sums.put(c, sum);
        }
        return sums;
    }

    boolean agreesWith(SignedSum wanted) {
        Map<String, BigDecimal> mine = byCurrency();
        Map<String, BigDecimal> theirs = wanted.byCurrency();
        return mine.keySet().equals(theirs.keySet())
                && mine.entrySet().stream().allMatch(e -> Claimed.same(e.getValue(), theirs.get(e.getKey())));
    }

    @Override
    public String toString() {
        return byCurrency().toString();
    }
}
