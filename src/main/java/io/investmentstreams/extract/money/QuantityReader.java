package io.investmentstreams.extract.money;

import io.investmentstreams.extract.money.TailReader.Tail;
import java.math.BigDecimal;

/** Reads a number with its currency, or a range of two. */
final class QuantityReader {
    private final Currencies currencies;
    private final TailReader tails;
    private final Words spread;
    private final Words from;

    QuantityReader(Lexicon lexicon) {
        currencies = new Currencies();
        tails = new TailReader(lexicon, currencies);
        spread = lexicon.words("spread");
        from = lexicon.words("from");
    }

    /** The quantity that starts with the numeral; null when that is no money. It never reaches before {@code floor}. */
    Quantity read(char[] c, Numeral numeral, int floor) {
        for (Numeral n = numeral; n != null; n = n.shorter()) {
            Quantity range = range(c, n, floor);
            if (range != null) return range;
            Quantity single = single(c, n, floor);
            if (single != null) return single;
        }
        return null;
    }

    /** The quantity with a currency said before the bound at {@code start} (人民币约5亿元). */
    Quantity prefixed(char[] c, Quantity quantity, int start, int floor) {
        int at = Blanks.skipBack(c, start, floor);
        String name = currencies.before(c, at, floor);
        return name == null ? quantity : quantity.in(currencies.code(name), at - name.length());
    }

    private Quantity range(char[] c, Numeral left, int floor) {
        Tail tail = tails.tail(c, left, floor);
        int joint = tail == null ? left.end() : tail.end();
        int at = connector(c, joint);
        if (at < 0 || at >= c.length || !Digits.numeral(c[at]) || !free(c, left)) return null;
        Numeral right = NumeralParser.parse(c, at);
        if (right == null) return null;
        Quantity end = single(c, right, at);
        if (end == null || (end.bare() && !left.bare())) return null;
        boolean shared = tail == null && left.scale() == 0;
        BigDecimal low = shared ? left.low().scaleByPowerOfTen(right.scale()) : left.low();
        if (low.compareTo(end.high()) >= 0) return null;
        boolean otherCurrency =
                tail != null && tail.code() != null && !tail.code().equals(end.currency());
        if (otherCurrency || (!shared && grows(c, left, joint, end))) return null;
        String prefix = tail == null || tail.start() == left.start() ? null : tail.code();
        int start = tail == null ? left.start() : tail.start();
        String currency = prefix == null ? end.currency() : prefix;
        return new Quantity(
                start, left.start(), end.end(), low, end.high(), false, false, false, currency, end.stated());
    }

    /** In 从51亿元到202亿元 the second figure replaces the first; no range, unless it goes on 不等. */
    private boolean grows(char[] c, Numeral left, int joint, Quantity end) {
        boolean words = c[joint] == '到' || c[joint] == '至';
        return words && from.before(c, left.start(), 0) != null && spread.at(c, end.end()) == null;
    }

    private static boolean free(char[] c, Numeral left) {
        if (left.start() == 0) return true;
        char before = c[left.start() - 1];
        boolean letter = Currencies.isLetter(c, left.start() - 1);
        return !letter && before != '-' && before != '第' && before != '/';
    }

    private static int connector(char[] c, int from) {
        int at = Blanks.skip(c, from);
        if (at >= c.length) return -1;
        if (c[at] == '至' || c[at] == '到') return Blanks.skip(c, at + 1);
        int dashes = 0;
        while (at < c.length && dashes < 2 && "-—–~〜─―‒".indexOf(c[at]) >= 0) {
            at++;
            dashes++;
        }
        return dashes == 0 ? -1 : Blanks.skip(c, at);
    }

    /** 303.384.92万元: the end of a figure that was mangled, which nobody can read. */
    private static boolean isTorn(char[] c, int start) {
        boolean torn = start > 1 && c[start - 1] == '.' && Digits.numeral(c[start - 2]) && Digits.numeral(c[start]);
        return torn && !isListNumber(c, start - 1);
    }

    /** The 6 of 6.1.5亿 numbers a paragraph: one or two digits. */
    private static boolean isListNumber(char[] c, int end) {
        int from = end;
        while (from > 0 && end - from < 3 && Digits.arabic(c[from - 1])) from--;
        return end - from < 3;
    }

    /** 总投资X亿元: a form that nobody filled in. */
    private static boolean isBlankedOut(char[] c, Numeral n) {
        return n.bare() && n.start() > 0 && "XxＸ×*".indexOf(c[n.start() - 1]) >= 0;
    }

    private Quantity single(char[] c, Numeral n, int floor) {
        Tail tail = tails.tail(c, n, floor);
        if (tail == null) return null;
        boolean more = n.more() || tail.more();
        String code = tail.code() == null ? "CNY" : tail.code();
        if (n.low().signum() == 0 || isTorn(c, n.start()) || isBlankedOut(c, n)) return null;
        return new Quantity(
                tail.start(),
                n.start(),
                tail.end(),
                n.low(),
                n.high(),
                more,
                n.about(),
                n.bare(),
                code,
                tail.code() != null);
    }
}
