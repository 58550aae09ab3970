package io.investmentstreams.serde;

import io.investmentstreams.ledger.NaiveAmount;
import java.util.List;

/** All amounts of one article as plain summing would count them: the value of the internal topic {@code naive-amounts}. */
public record NaiveAmountsOf(String articleId, List<NaiveAmount> amounts) {
    public NaiveAmountsOf {
        amounts = List.copyOf(amounts);
    }
}
