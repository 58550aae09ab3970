package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/**
 * A number below 万 in Chinese characters.
 *
 * @param bare no digit was written (百, or nothing at all); 十 alone is ten and not bare
 */
record ChineseNumber(int end, BigDecimal low, BigDecimal high, boolean bare) {

    /** The number at {@code from}, empty (ending there) when there is none; null when it is unsound (百千, 三五七 before 十). */
    static ChineseNumber parse(char[] c, int from) {
        return new Parser(c, from).parse();
    }

    private static final class Parser {
        private static final int MAX_RUN = 12;

        private final char[] c;
        private final int from;
        private int pos;
        private long low;
        private long high;
        private long digitLow = -1;
        private long digitHigh = -1;
        private int ceiling = 10_000;
        private boolean digitSeen;

        Parser(char[] c, int from) {
            this.c = c;
            this.from = from;
            this.pos = from;
        }

        ChineseNumber parse() {
            while (true) {
                int multiplier = Digits.small(look(0));
                if (Digits.tens(look(0)) > 0) {
                    if (!tens(Digits.tens(look(0)))) return null;
                } else if (multiplier > 0) {
                    if (!multiply(multiplier)) return null;
                } else if (digitLow >= 0 || !digits()) {
                    break;
                }
            }
            if (digitLow >= 0) {
                low += digitLow;
                high += digitHigh;
            }
            BigDecimal decimals = decimals();
            BigDecimal least = BigDecimal.valueOf(low).add(decimals);
            return new ChineseNumber(pos, least, BigDecimal.valueOf(high).add(decimals), !digitSeen);
        }

        private boolean multiply(int multiplier) {
            boolean lone = digitLow < 0;
            if (multiplier >= ceiling || (lone && pos > from && multiplier != 10) || digitHigh > 9) return false;
            low += (lone ? 1 : digitLow) * multiplier;
            high += (lone ? 1 : digitHigh) * multiplier;
            digitSeen |= multiplier == 10;
            digitLow = digitHigh = -1;
            ceiling = multiplier;
            pos++;
            return true;
        }

        /** 卅五 is 35. */
        private boolean tens(int value) {
            if (digitLow >= 0 || ceiling <= 10) return false;
            low += value;
            high += value;
            ceiling = 10;
            digitSeen = true;
            pos++;
            return true;
        }

        /** Reads a digit, two that span a range (六七), a row of digits (二〇一八), 数 or 几; false when there is none. */
        private boolean digits() {
            if (several()) return true;
            int run = 0;
            while (run < MAX_RUN && Digits.chinese(look(run)) >= 0) run++;
            boolean zeroLed = run > 1 && pos > from && Digits.chinese(look(0)) == 0;
            if (run == 0 || run == MAX_RUN) return false;
            if (zeroLed) {
                pos++;
                run--;
            }
            digitLow = digitHigh = row(run);
            if (run == 2) range();
            pos += run;
            digitSeen = true;
            return true;
        }

        private boolean several() {
            boolean leading = pos == from && (look(0) == '数' || look(0) == '几') && counted(1);
            boolean trailing = look(0) == '几' && ceiling == 10 && counted(1);
            if (!leading && !trailing) return false;
            digitLow = leading ? 2 : 1;
            digitHigh = 9;
            digitSeen = true;
            pos++;
            return true;
        }

        private boolean counted(int ahead) {
            return Digits.multiplier(look(ahead)) || (look(ahead) == '个' && Digits.big(look(ahead + 1)) == 8);
        }

        private long row(int run) {
            long value = 0;
            for (int i = 0; i < run; i++) value = value * 10 + Digits.chinese(look(i));
            return value;
        }

        private void range() {
            int first = Digits.chinese(look(0));
            int second = Digits.chinese(look(1));
            if (first > 0 && (second == first + 1 || (first == 3 && second == 5))) {
                digitLow = first;
                digitHigh = second;
            }
        }

        /** The 点五 of 一点五; zero when no decimals follow. */
        private BigDecimal decimals() {
            if (look(0) != '点' || !digitSeen || Digits.chinese(look(1)) < 0) return BigDecimal.ZERO;
            int run = 0;
            pos++;
            while (run < MAX_RUN && Digits.chinese(look(run)) >= 0) run++;
            BigDecimal decimals = BigDecimal.valueOf(row(run), run);
            pos += run;
            return decimals;
        }

        private char look(int ahead) {
            return pos + ahead < c.length ? c[pos + ahead] : 0;
        }
    }
}
