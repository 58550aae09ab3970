package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How two stated figures stand to one another. */
public enum Figures {
    /** One is not stated, or they are in different currencies. */
    UNKNOWN,
    EQUAL,
    /** One rounds or bounds the other. */
    COMPATIBLE,
    /** Neither, but no more than half as much again. */
    NEAR,
    FAR;

    private static final BigDecimal NEARLY = new BigDecimal("1.25");
    private static final BigDecimal ABOUT = new BigDecimal("1.10");
    private static final BigDecimal ROUNDED = new BigDecimal("1.05");
    private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");

    static Figures compare(Amount a, Amount b) {
        if (a == null || b == null || !a.currency().equals(b.currency())) return UNKNOWN;
        if (a.value() != null && b.value() != null && a.value().compareTo(b.value()) == 0) return EQUAL;
        if (admits(a, b) || admits(b, a) || rounds(a.value(), b.value()) || rounds(b.value(), a.value()))
            return COMPATIBLE;
        BigDecimal x = a.point();
        BigDecimal y = b.point();
        return within(x, y, HALF_AGAIN) ? NEAR : FAR;
    }

    /** Whether two counts of projects agree: equal, or one is the other rounded to tens or hundreds. */
    static Figures compare(Integer a, Integer b) {
        if (a == null || b == null) return UNKNOWN;
        if (a.equals(b)) return EQUAL;
        boolean rounds = roundsCount(a, b) || roundsCount(b, a);
        return rounds ? COMPATIBLE : FAR;
    }

    private static boolean roundsCount(int rounded, int exact) {
        int unit = rounded % 100 == 0 ? 100 : 10;
        return rounded % unit == 0
                && rounded > 0
                && exact > 10
                && Math.abs(rounded - exact) < unit
                && Math.abs(rounded - exact) * 4 <= rounded;
    }

    /** Whether the bounds of {@code open} leave room for the figure of {@code other}. */
    private static boolean admits(Amount open, Amount other) {
        if (open.isExact()) return false;
        BigDecimal x = other.point();
        if (open.value() == null) return atLeast(x, open.low()) && atMost(x, open.high());
        BigDecimal v = open.value();
        boolean above = x.compareTo(v) >= 0;
        if (open.low() != null) return above && within(x, v, NEARLY);
        if (open.high() != null) return !above && within(x, v, NEARLY);
        return within(x, v, ABOUT);
    }

    private static boolean rounds(BigDecimal rounded, BigDecimal exact) {
        if (rounded == null || exact == null || rounded.signum() <= 0 || exact.signum() <= 0) return false;
        int digits = Math.max(1, rounded.stripTrailingZeros().precision());
        if (digits >= exact.stripTrailingZeros().precision() || !within(rounded, exact, ROUNDED)) return false;
        return rounded.compareTo(exact.round(new MathContext(digits, RoundingMode.HALF_UP))) == 0
                || rounded.compareTo(exact.round(new MathContext(digits, RoundingMode.DOWN))) == 0;
    }

    /** Whether {@code rounded} says with fewer digits what {@code exact} says. */
    public static boolean rounds(Amount rounded, Amount exact) {
        return rounded.currency().equals(exact.currency()) && rounds(rounded.value(), exact.value());
    }

    private static boolean within(BigDecimal x, BigDecimal y, BigDecimal factor) {
        return x.min(y).multiply(factor).compareTo(x.max(y)) >= 0;
    }

    private static boolean atLeast(BigDecimal x, BigDecimal bound) {
        return bound == null || x.compareTo(bound) >= 0;
    }

    private static boolean atMost(BigDecimal x, BigDecimal bound) {
        return bound == null || x.compareTo(bound) <= 0;
    }
}
