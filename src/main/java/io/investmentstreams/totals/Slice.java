package io.investmentstreams.totals;

import java.math.BigDecimal;

/**
 * What one cell holds for one day (or undated): the signed and intended measures and the naive sum beside them.
 *
 * @param naive CNY, scale 2
 * @param support how many records (projects, residuals, naive amounts) rest here; at 0 nothing supports the slice any more
 */
public record Slice(Measure signed, Measure intended, BigDecimal naive, long support) {
    public static final Slice EMPTY = new Slice(Measure.ZERO, Measure.ZERO, BigDecimal.ZERO.setScale(2), 0);

    public Slice plus(Slice o) {
        return new Slice(signed.plus(o.signed), intended.plus(o.intended), plus(naive, o.naive), support + o.support);
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return b.signum() == 0 ? a : a.add(b);
    }

    public Slice negate() {
        return new Slice(signed.negate(), intended.negate(), naive.negate(), -support);
    }

    public boolean isZero() {
        return support == 0 && naive.signum() == 0 && signed.isZero() && intended.isZero();
    }
}
