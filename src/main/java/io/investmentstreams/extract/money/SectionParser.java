package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/** Parses a number up to the multiplier 万 or 亿: 27,188.30 or 3千 or 一百二十 or 数十. */
final class SectionParser {
    private static final int MAX_DIGITS = 16;

    private final char[] c;
    private int start;
    private int pos;
    private BigDecimal low;
    private BigDecimal high;
    private boolean bare;
    private boolean arabic;
    private boolean several;

    SectionParser(char[] c) {
        this.c = c;
    }

    /** Where the section that starts at {@code from} ends; {@code from} when there is none, -1 when it is unsound. */
    int parse(int from) {
        start = from;
        pos = from;
        low = high = BigDecimal.ZERO;
        several = false;
        arabic = Digits.arabic(look(0));
        bare = !arabic;
        boolean sound = arabic ? arabicWithMultipliers() : chinese();
        return sound ? pos : -1;
    }

    /** Where the figure starts: behind the number of a paragraph, if it has one (1.5 in 6.1.5亿). */
    int start() {
        return start;
    }

    BigDecimal low() {
        return several ? low.add(BigDecimal.ONE) : low;
    }

    BigDecimal high() {
        return several ? high.add(BigDecimal.valueOf(9)) : high;
    }

    /** True when no digit was written: the 百 of 百亿, or nothing before 亿. */
    boolean bare() {
        return bare;
    }

    boolean arabic() {
        return arabic;
    }

    /** True for whole tens, after which 几 and 来 may stand. */
    boolean tens() {
        return low.signum() > 0 && low.remainder(BigDecimal.TEN).signum() == 0;
    }

    /** Said of whole tens: one to nine more (20几亿). */
    void severalMore() {
        several = true;
    }

    private boolean arabicWithMultipliers() {
        int ceiling = 10_000;
        while (Digits.arabic(look(0))) {
            int from = pos;
            BigDecimal number = arabicNumber();
            if (number == null) return false;
            int multiplier = Digits.small(look(0));
            boolean first = ceiling == 10_000;
            if (!first && (multiplier == 0 || multiplier >= ceiling)) {
                pos = from;
                break;
            }
            if (multiplier > 0) pos++;
            low = low.add(number.multiply(BigDecimal.valueOf(Math.max(1, multiplier))));
            if (multiplier <= 10) break;
            ceiling = multiplier;
        }
        high = low;
        return true;
    }

    private BigDecimal arabicNumber() {
        StringBuilder digits = new StringBuilder();
        digits(digits);
        if (digits.length() <= 3) groups(digits);
        if (digits.length() > MAX_DIGITS) return null;
        if (look(0) == '.' && Digits.arabic(look(1))) {
            digits.append('.');
            pos++;
            digits(digits);
            if (look(0) == '.' && Digits.arabic(look(1))) return afterListNumber();
        }
        return digits.length() > 2 * MAX_DIGITS ? null : new BigDecimal(digits.toString());
    }

    /** In 6.1.5亿 the 6 numbers a paragraph. */
    private BigDecimal afterListNumber() {
        int end = pos;
        while (pos > 0 && Digits.arabic(c[pos - 1])) pos--;
        StringBuilder digits = new StringBuilder().append(c, pos, Math.min(end - pos, MAX_DIGITS + 1));
        start = end - digits.length();
        pos = end + 1;
        digits.append('.');
        digits(digits);
        return digits.length() > 2 * MAX_DIGITS ? null : new BigDecimal(digits.toString());
    }

    private void digits(StringBuilder into) {
        for (; Digits.arabic(look(0)); pos++) {
            if (into.length() <= 2 * MAX_DIGITS) into.append(c[pos]);
        }
    }

    /** Groups of three after a comma or a blank. */
    private void groups(StringBuilder into) {
        char separator = look(0);
        if (separator != ',' && separator != ' ') return;
        while (look(0) == separator && three(1) && !Digits.arabic(look(4)) && into.length() <= MAX_DIGITS) {
            into.append(c, pos + 1, 3);
            pos += 4;
        }
    }

    private boolean three(int ahead) {
        return Digits.arabic(look(ahead)) && Digits.arabic(look(ahead + 1)) && Digits.arabic(look(ahead + 2));
    }

    private boolean chinese() {
        ChineseNumber number = ChineseNumber.parse(c, pos);
        if (number == null) return false;
        pos = number.end();
        low = number.low();
        high = number.high();
        bare = number.bare();
        return true;
    }

    private char look(int ahead) {
        return pos + ahead < c.length ? c[pos + ahead] : 0;
    }
}
