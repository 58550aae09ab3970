package io.investmentstreams.extract.money;

/** Tells sums of money from counts, measures and prices by the words beside a number. */
final class Usage {
    /** Measures of one character that begin no noun: 投资20万吨金属硅项目. */
    private static final String ALWAYS = "吨亩辆锭株匹斤颗粒枚羽";

    static final int YI = 8;
    static final int WAN = 4;

    private final Words measures;
    private final Words notMeasures;
    private final Words moneyBefore;
    private final Words moneyBetween;
    private final Words priceBefore;

    Usage(Lexicon lexicon) {
        measures = lexicon.words("measure");
        notMeasures = lexicon.words("measure-none");
        moneyBefore = lexicon.words("money-before");
        moneyBetween = lexicon.words("money-between");
        priceBefore = lexicon.words("price-before");
    }

    /** 一元, 百元 and 三元 are words; sums that small are written with digits or with two characters at least. */
    static boolean sum(Numeral n) {
        return n.arabic() || (!n.bare() && n.end() - n.start() > 1);
    }

    /** The 亿元 of a table's heading, (亿元) or 单位:亿元, is no amount; nor is that of 亿元GDP. */
    static boolean heading(char[] c, int start, int end) {
        char before = start > 0 ? c[start - 1] : 0;
        char after = end < c.length ? c[end] : 0;
        return before == '(' || before == ':' || before == '位' || after == ')' || after == 'G' || after == '国';
    }

    /** Whether the sum is the price of one thing. */
    boolean price(char[] c, int start, int end) {
        int at = start;
        for (int i = 0; i < 2 && at > 0 && (c[at - 1] == ':' || c[at - 1] == '为' || c[at - 1] == ' '); i++) at--;
        int from = Math.max(0, at - 6);
        boolean perShare = end + 1 < c.length && c[end] == '每';
        return perShare || new String(c, from, at - from).contains("每股") || priceBefore.before(c, at, from) != null;
    }

    /** Whether a number without a currency is a sum: in 亿 always, in 万 only as something spent. */
    static boolean unnamed(char[] c, Numeral n, int end, boolean spentOn) {
        if (n.peak() < WAN || n.scale() == 0 || (end < c.length && c[end] == '%')) return false;
        if (n.bare() && n.end() - n.start() == 1) return n.scale() == YI && classOrBound(c, n, end);
        if (n.peak() >= YI) return c[n.end() - 1] != '兆';
        return !n.bare() && spentOn;
    }

    private static boolean classOrBound(char[] c, Numeral n, int end) {
        boolean level = end < c.length && c[end] == '级';
        return level || (n.start() > 0 && "上过超近逾破".indexOf(c[n.start() - 1]) >= 0);
    }

    /** Whether a word for spending stands before {@code start}, a few fillers between (投资达, 总额约). */
    boolean spentOn(char[] c, int start, int floor) {
        return moneyBefore.before(c, stepBack(c, start, floor), floor) != null;
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
    boolean measured(char[] c, int end, boolean spentOn) {
        int at = Blanks.skip(c, end);
        if (at >= c.length) return false;
        boolean letter = Currencies.isLetter(c, at);
        if (letter && at == end) return !spentOn;
        String measure = measures.at(c, at);
        return measure != null
                && notMeasures.at(c, at) == null
                && !(spentOn && measure.length() == 1 && ALWAYS.indexOf(measure) < 0);
    }
}
