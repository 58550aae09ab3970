package io.investmentstreams.totals;

import java.math.BigDecimal;

/**
 * A sum over projects in CNY, scale 2. {@code low} and {@code high} add the bounds that are given and the value where one is
 * open; a missing value counts as its low bound.
 *
 * @param open     how many of the added amounts had an open bound or no value
 * @param projects how many projects it counts, those without amount included
 */
public record Measure(BigDecimal value, BigDecimal low, BigDecimal high, long open, long projects) {
    public static final Measure ZERO =
            new Measure(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2), 0, 0);

    public Measure {
        // Most amounts are exact, and slices are held by the hundred thousand: then one number serves for all three.
        if (low.compareTo(value) == 0) low = value;
        if (high.compareTo(value) == 0) high = value;
    }

    public Measure plus(Measure o) {
        if (o.isZero()) return this;
        if (isZero()) return o;
        BigDecimal sum = value.add(o.value);
        boolean exact = isExact() && o.isExact();
        return new Measure(
                sum,
                exact ? sum : low.add(o.low),
                exact ? sum : high.add(o.high),
                open + o.open,
                projects + o.projects);
    }

    public Measure negate() {
        return isZero() ? this : new Measure(value.negate(), low.negate(), high.negate(), -open, -projects);
    }

    public boolean isZero() {
        return open == 0 && projects == 0 && value.signum() == 0 && low.signum() == 0 && high.signum() == 0;
    }

    private boolean isExact() {
        return low.compareTo(value) == 0 && high.compareTo(value) == 0;
    }
}
