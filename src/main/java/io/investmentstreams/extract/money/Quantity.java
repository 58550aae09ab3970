package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/**
 * A number with its currency, before bounds are looked for.
 *
 * @param start  first character, a currency before the figure included
 * @param figure first character of the number itself
 * @param low    equal to {@code high} unless vague or a range
 * @param more   at least this much (30多亿)
 * @param about  only a round figure
 * @param bare   a class of size more often than a figure (百亿企业)
 * @param stated the currency is named; else it is taken to be CNY
 */
record Quantity(
        int start,
        int figure,
        int end,
        BigDecimal low,
        BigDecimal high,
        boolean more,
        boolean about,
        boolean bare,
        String currency,
        boolean stated) {

    /** The same with a currency named ahead of it. */
    Quantity in(String code, int newStart) {
        return new Quantity(newStart, figure, end, low, high, more, about, bare, code, true);
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** The interval this quantity means under a bound said beside it; as the rules of the domain write it. */
    Amount under(Bound bound) {
        Bound open = bound == Bound.NONE && more ? Bound.LOW : bound;
        if (!isPoint()) {
            return new Amount(null, open == Bound.HIGH ? null : low, open == Bound.LOW ? null : high, currency);
        }
        return switch (open) {
            case LOW -> new Amount(low, low, null, currency);
            case HIGH -> new Amount(low, null, low, currency);
            case ABOUT -> new Amount(low, null, null, currency);
            case NONE -> about ? new Amount(low, null, null, currency) : Amount.exact(low, currency);
        };
    }
}
