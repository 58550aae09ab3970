package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/** Reads a number with its currency, or a range of two, and tells money from other measures. */
final class QuantityReader {
    private static final int YI = 8;
    private static final int WAN = 4;

    private final Currencies currencies;
    private final Words measures;
    private final Words notMeasures;
    private final Words moneyBefore;
    private final Words moneyBetween;
    private final Words priceBefore;
    private final Words spread;
    private final Words from;
    private final Words notYuan;

    QuantityReader(Lexicon lexicon) {
        currencies = new Currencies();
        measures = lexicon.words("measure");
        notMeasures = lexicon.words("measure-none");
        moneyBefore = lexicon.words("money-before");
        moneyBetween = lexicon.words("money-between");
        priceBefore = lexicon.words("price-before");
        spread = lexicon.words("spread");
        from = lexicon.words("from");
        notYuan = lexicon.words("not-yuan");
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
        int at = skipBlanksBack(c, start, floor);
        String name = currencies.before(c, at, floor);
        return name == null ? quantity : quantity.in(currencies.code(name), at - name.length());
    }

    private Quantity range(char[] c, Numeral left, int floor) {
        Tail tail = tail(c, left, floor);
        int joint = tail == null ? left.end() : tail.end;
        int at = connector(c, joint);
        if (at < 0 || at >= c.length || !Digits.numeral(c[at]) || !free(c, left)) return null;
        Numeral right = NumeralParser.parse(c, at);
        if (right == null) return null;
        Quantity end = single(c, right, at);
        if (end == null || (end.bare() && !left.bare())) return null;
        boolean shared = tail == null && left.scale() == 0;
        BigDecimal low = shared ? left.low().scaleByPowerOfTen(right.scale()) : left.low();
        if (low.compareTo(end.high()) >= 0) return null;
        boolean otherCurrency = tail != null && tail.code != null && !tail.code.equals(end.currency());
        if (otherCurrency || (!shared && grows(c, left, joint, end))) return null;
        String prefix = tail == null || tail.start == left.start() ? null : tail.code;
        int start = tail == null ? left.start() : tail.start;
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
        int at = skipBlanks(c, from);
        if (at >= c.length) return -1;
        if (c[at] == '至' || c[at] == '到') return skipBlanks(c, at + 1);
        int dashes = 0;
        while (at < c.length && dashes < 2 && "-—–~〜─―‒".indexOf(c[at]) >= 0) {
            at++;
            dashes++;
        }
        return dashes == 0 ? -1 : skipBlanks(c, at);
    }

    private Quantity single(char[] c, Numeral n, int floor) {
        Tail tail = tail(c, n, floor);
        if (tail == null) return null;
        boolean more = n.more() || tail.more;
        String code = tail.code == null ? "CNY" : tail.code;
        if (n.low().signum() == 0) return null;
        return new Quantity(
                tail.start, n.start(), tail.end, n.low(), n.high(), more, n.about(), n.bare(), code, tail.code != null);
    }

    private record Tail(int start, int end, String code, boolean more) {}

    /** What makes the number money: a currency after it, before it, or a sum too large for anything else. */
    private Tail tail(char[] c, Numeral n, int floor) {
        int end = n.end();
        boolean more =
                end < c.length && (c[end] == '多' || c[end] == '余') && n.high().signum() > 0;
        int after = skipBlanks(c, more ? end + 1 : end);
        String name = currencies.after(c, after);
        if (name != null && notYuan.at(c, after) != null && (more || n.scale() == 0)) name = null;
        String ahead = currencies.before(c, skipBlanksBack(c, n.start(), floor), floor);
        int start = ahead == null ? n.start() : skipBlanksBack(c, n.start(), floor) - ahead.length();
        if (name != null) return named(c, n, name, after, start, ahead, more);
        int bracket = bracketed(c, end);
        if (bracket > 0 && n.scale() > 0) return new Tail(start, bracket, bracketCode(c, end), false);
        int barred = more && ends(c, end + 1) ? end + 1 : end;
        boolean spentOn = n.shorter() == null && moneyBefore.before(c, stepBack(c, n.start(), floor), floor) != null;
        if (measured(c, barred, spentOn)) return null;
        if (ahead != null) return new Tail(start, barred, currencies.code(ahead), barred > end);
        return unnamed(c, n, barred, spentOn) ? new Tail(start, barred, null, barred > end) : null;
    }

    private Tail named(char[] c, Numeral n, String name, int after, int start, String ahead, boolean more) {
        int end = after + name.length();
        boolean plain = name.equals("元") || name.equals("圆");
        if (n.scale() == 0 && plain && (!sum(n) || price(c, start, end))) return null;
        if (n.bare() && n.scale() == WAN && n.end() - n.start() == 1) return null;
        if (n.bare() && n.end() - n.start() == 1 && heading(c, n.start(), end)) return null;
        if (end < c.length && c[end] == '/' && end + 1 < c.length && c[end + 1] != '年') return null;
        String code = currencies.code(name);
        if (plain) {
            String second = currencies.after(c, end);
            int bracket = bracketed(c, end);
            if (second != null && !second.equals("元")) {
                end += second.length();
                code = currencies.code(second);
            } else if (bracket > 0) {
                code = bracketCode(c, end);
                end = bracket;
            } else if (ahead != null) {
                code = currencies.code(ahead);
            }
        }
        boolean trailing = !more && end < c.length && (c[end] == '多' || c[end] == '余') && ends(c, end + 1);
        return new Tail(start, trailing ? end + 1 : end, code, more || trailing);
    }

    /** 一元, 百元 and 三元 are words; sums that small are written with digits or with two characters at least. */
    private static boolean sum(Numeral n) {
        return n.arabic() || (!n.bare() && n.end() - n.start() > 1);
    }

    /** The 亿元 of a table's heading, (亿元) or 单位:亿元, is no amount; nor is that of 亿元GDP. */
    private static boolean heading(char[] c, int start, int end) {
        char before = start > 0 ? c[start - 1] : 0;
        char after = end < c.length ? c[end] : 0;
        return before == '(' || before == ':' || before == '位' || after == ')' || after == 'G' || after == '国';
    }

    private boolean price(char[] c, int start, int end) {
        int at = start;
        for (int i = 0; i < 2 && at > 0 && (c[at - 1] == ':' || c[at - 1] == '为' || c[at - 1] == ' '); i++) at--;
        boolean perShare = end + 1 < c.length && c[end] == '每';
        return perShare || priceBefore.before(c, at, Math.max(0, at - 6)) != null;
    }

    private boolean unnamed(char[] c, Numeral n, int end, boolean spentOn) {
        if (n.peak() < WAN || n.scale() == 0 || (end < c.length && c[end] == '%')) return false;
        if (n.bare() && n.end() - n.start() == 1) return n.scale() == YI && classOrBound(c, n, end);
        if (n.peak() >= YI) return c[n.end() - 1] != '兆';
        return !n.bare() && spentOn;
    }

    private static boolean classOrBound(char[] c, Numeral n, int end) {
        boolean level = end < c.length && c[end] == '级';
        return level || (n.start() > 0 && "上过超近逾破".indexOf(c[n.start() - 1]) >= 0);
    }

    private int stepBack(char[] c, int start, int floor) {
        int at = start;
        for (int i = 0; i < 3; i++) {
            String word = moneyBetween.before(c, at, floor);
            if (word == null) return at;
            at -= word.length();
        }
        return at;
    }

    /** After a word for spending (投资50亿人…) a measure of one character is taken for the start of a noun. */
    private boolean measured(char[] c, int end, boolean spentOn) {
        int at = skipBlanks(c, end);
        if (at >= c.length) return false;
        boolean letter = Currencies.isLetter(c, at);
        if (letter && at == end) return !spentOn;
        String measure = measures.at(c, at);
        return measure != null && notMeasures.at(c, at) == null && !(spentOn && measure.length() == 1);
    }

    private static boolean ends(char[] c, int at) {
        return at >= c.length || !Character.isLetterOrDigit(c[at]) || c[at] == '的';
    }

    /** The end of a currency in brackets, as in 3亿(美元) or 18亿元(人民币,下同); -1 without one. */
    private int bracketed(char[] c, int at) {
        if (at >= c.length || c[at] != '(') return -1;
        String name = currencies.after(c, at + 1);
        if (name == null) return -1;
        int limit = Math.min(c.length, at + 1 + name.length() + 6);
        for (int i = at + 1 + name.length(); i < limit; i++) {
            if (c[i] == ')') return i + 1;
        }
        return -1;
    }

    private String bracketCode(char[] c, int at) {
        return currencies.code(currencies.after(c, at + 1));
    }

    static int skipBlanks(char[] c, int from) {
        int at = from;
        while (at < c.length && at < from + 2 && c[at] == ' ') at++;
        return at;
    }

    private static int skipBlanksBack(char[] c, int to, int floor) {
        int at = to;
        while (at > floor && at > to - 2 && c[at - 1] == ' ') at--;
        return at;
    }
}
