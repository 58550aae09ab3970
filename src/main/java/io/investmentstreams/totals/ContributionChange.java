package io.investmentstreams.totals;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one record adds to the totals in place of what it added before.
 *
 * @param before none when the record is new
 * @param after  none when it adds nothing any more
 * @param cause  null for the naive figure, which nobody asks the cause of
 */
public record ContributionChange(List<Contribution> before, List<Contribution> after, RollUp.Cause cause) {
    public ContributionChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** How many contributions it tells of. */
    public int size() {
        return before.size() + after.size();
    }

    ContributionChange only(Predicate<Contribution> condition) {
        return new ContributionChange(
                before.stream().filter(condition).toList(),
                after.stream().filter(condition).toList(),
                cause);
    }
}
