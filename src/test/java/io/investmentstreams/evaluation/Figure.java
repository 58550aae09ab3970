package io.investmentstreams.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One figure of an evaluation; its text shows the cases behind it. */
interface Figure {
    /** In percent, with one decimal; null when there was no case. */
    BigDecimal percent();

    /** Rounded as Python prints it: the nearest tenth of the binary number, ties to even. */
    static BigDecimal rounded(double percent) {
        return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
    }
}
