package io.investmentstreams.totals;

import java.math.BigDecimal;

/**
 * The all-time figures of a cell at one moment, in CNY, scale 2.
 *
 * @param projects those the signed measure counts
 */
public record Figures(BigDecimal signed, BigDecimal intended, long projects) {
    static Figures of(Slice all) {
        return new Figures(
                all.signed().value(), all.intended().value(), all.signed().projects());
    }

    Figures minus(Figures o) {
        return new Figures(signed.subtract(o.signed), intended.subtract(o.intended), projects - o.projects);
    }

    boolean isZero() {
        return signed.signum() == 0 && intended.signum() == 0 && projects == 0;
    }
}
