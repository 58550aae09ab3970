package io.investmentstreams.ledger;

import java.util.List;

/** What plain summing would have added for one article, before and after a step; empty lists where it adds nothing. */
public record NaiveChange(String articleId, List<NaiveAmount> before, List<NaiveAmount> after) {
    public NaiveChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
