package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/**
 * A number as written, its multipliers (万, 亿) applied.
 *
 * @param low     lowest number meant; equal to {@code high} unless the words are vague (数十亿, 六七亿)
 * @param scale   power of ten of the last multiplier; 0 without one
 * @param peak    power of ten of the largest multiplier; 0 without one
 * @param more    at least this much (30多亿)
 * @param about   only a round figure (百亿, 双百亿, 十来亿)
 * @param bare    multipliers without a digit (亿, 百亿, 千万)
 * @param arabic  written with Arabic digits
 * @param shorter the same number without its last part (50亿 of 50亿10万), which may belong to something else; null if undivided
 */
record Numeral(
        int start,
        int end,
        BigDecimal low,
        BigDecimal high,
        int scale,
        int peak,
        boolean more,
        boolean about,
        boolean bare,
        boolean arabic,
        Numeral shorter) {

    /** The number as if it shared the multiplier of what follows: the 2 of 2到3亿. */
    BigDecimal lowTimes(int power) {
        return low.scaleByPowerOfTen(power);
    }
}
