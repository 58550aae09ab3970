package io.investmentstreams.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money for people who read Chinese: 元, 万 or 亿 with two decimals at most. The exact figure stays in the topics. */
final class ChineseNumber {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private ChineseNumber() {}

    static String yuan(BigDecimal cny) {
        if (cny == null) return "–";
        if (cny.abs().compareTo(YI) >= 0) return scaled(cny, YI) + "亿";
        if (cny.abs().compareTo(WAN) >= 0) return scaled(cny, WAN) + "万";
        return plain(cny.setScale(2, RoundingMode.HALF_EVEN));
    }

    private static String scaled(BigDecimal cny, BigDecimal unit) {
        return plain(cny.divide(unit, 2, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal x) {
        return x.signum() == 0 ? "0" : x.stripTrailingZeros().toPlainString();
    }
}
