package io.investmentstreams.extract.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money as an interval with a point, in units of its currency (元, not 万元), at scale 2.
 *
 * @param value    the figure named; null where only bounds are known (数十亿, 5000万至1亿元)
 * @param low      lower bound, inclusive; null when open (近100亿, 约100亿)
 * @param high     upper bound, inclusive; null when open (超100亿, 约100亿)
 * @param currency ISO 4217
 */
public record Amount(BigDecimal value, BigDecimal low, BigDecimal high, String currency) {
    public Amount {
        value = money(value);
        low = money(low);
        high = money(high);
        if (currency == null) throw new IllegalArgumentException("an amount needs a currency");
        if (value == null && low == null && high == null)
            throw new IllegalArgumentException("an amount needs a figure");
    }

    /** An amount stated exactly: low = value = high. */
    public static Amount exact(BigDecimal value, String currency) {
        return new Amount(value, value, value, currency);
    }

    /** True when the text states one exact figure. */
    public boolean isExact() {
        return value != null && same(value, low) && same(value, high);
    }

    /** What stands for it where one figure is needed: the one named, else the lower bound, else the upper. */
    public BigDecimal point() {
        if (value != null) return value;
        return low != null ? low : high;
    }

    /** Of the same currency and the same point, however exactly either is told. */
    public boolean isAsMuchAs(Amount other) {
        return currency.equals(other.currency) && point().compareTo(other.point()) == 0;
    }

    /** Of the same currency and a larger point; false where the currencies differ. */
    public boolean isMoreThan(Amount other) {
        return currency.equals(other.currency) && point().compareTo(other.point()) > 0;
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return b != null && a.compareTo(b) == 0;
    }

    private static BigDecimal money(BigDecimal x) {
        return x == null ? null : x.setScale(2, RoundingMode.HALF_EVEN);
    }
}
