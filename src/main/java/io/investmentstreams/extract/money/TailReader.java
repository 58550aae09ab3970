package io.investmentstreams.extract.money;

/** Reads what stands around a number and makes it money: the name of a currency, or nothing where only money fits. */
final class TailReader {
    /**
     * @param start where the amount starts: at its currency, if one stands before the figure
     * @param code  null when no currency is named
     * @param more  at least this much (5000万余元)
     */
    record Tail(int start, int end, String code, boolean more) {}

    private final Currencies currencies;
    private final Usage usage;
    private final Words notYuan;

    TailReader(Lexicon lexicon, Currencies currencies) {
        this.currencies = currencies;
        usage = new Usage(lexicon);
        notYuan = lexicon.words("not-yuan");
    }

    /** What makes the number money: a currency after it, before it, or a sum too large for anything else. */
    Tail tail(char[] c, Numeral n, int floor) {
        int end = n.end();
        boolean more =
                end < c.length && (c[end] == '多' || c[end] == '余') && n.high().signum() > 0;
        int after = Blanks.skip(c, more ? end + 1 : end);
        String name = currencies.after(c, after);
        if (name != null && notYuan.at(c, after) != null && (more || n.scale() == 0)) name = null;
        String ahead = currencies.before(c, Blanks.skipBack(c, n.start(), floor), floor);
        int start = ahead == null ? n.start() : Blanks.skipBack(c, n.start(), floor) - ahead.length();
        if (name != null) return named(c, n, name, after, start, ahead, more);
        if (ahead == null && n.scale() == 0) return null;
        int bracket = bracketed(c, end);
        if (bracket > 0 && n.scale() > 0) return new Tail(start, bracket, bracketCode(c, end), false);
        int barred = more && ends(c, end + 1) ? end + 1 : end;
        boolean spentOn = n.scale() > 0 && n.shorter() == null && usage.spentOn(c, n.start(), floor);
        if (usage.measured(c, barred, spentOn)) return null;
        if (ahead != null) return new Tail(start, barred, currencies.code(ahead), barred > end);
        return Usage.unnamed(c, n, barred, spentOn) ? new Tail(start, barred, null, barred > end) : null;
    }

    private Tail named(char[] c, Numeral n, String name, int after, int start, String ahead, boolean more) {
        int end = after + name.length();
        boolean plain = name.equals("元") || name.equals("圆");
        if (n.scale() == 0 && ((plain && !Usage.sum(n)) || usage.price(c, start, end))) return null;
        if (n.bare() && n.scale() == Usage.WAN && n.end() - n.start() == 1) return null;
        if (n.bare() && n.end() - n.start() == 1 && Usage.heading(c, n.start(), end)) return null;
        if (end < c.length && c[end] == '/' && end + 1 < c.length && c[end + 1] != '年') return null;
        boolean trailing = !more && end < c.length && (c[end] == '多' || c[end] == '余') && ends(c, end + 1);
        if (!plain) return new Tail(start, trailing ? end + 1 : end, currencies.code(name), more || trailing);
        return yuan(c, start, trailing ? end + 1 : end, ahead, more || trailing);
    }

    /** The figure ends in 元; a currency before or behind it says which. */
    private Tail yuan(char[] c, int start, int end, String ahead, boolean more) {
        String second = currencies.after(c, end);
        int bracket = bracketed(c, end);
        if (second != null && !second.equals("元"))
            return new Tail(start, end + second.length(), currencies.code(second), more);
        if (bracket > 0) return new Tail(start, bracket, bracketCode(c, end), more);
        return new Tail(start, end, ahead == null ? "CNY" : currencies.code(ahead), more);
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
}
